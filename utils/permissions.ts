import { type Browser, browser } from 'wxt/browser';

/** Where a reader may take a right back: at the sources that are asked, or in the pages that are read. */
export type Place = 'sources' | 'pages';

/** The addresses of a place, as the manifest names them. */
function originsOf(place: Place): string[] {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return place === 'sources' ? host_permissions : content_scripts.flatMap(({ matches = [] }) => matches);
}

const contains = (origins: string[]): Promise<boolean> => browser.permissions.contains({ origins }).catch(() => true);

/** Whether the browser lets the extension in: in Firefox a reader may take that right back. */
export const isAllowed = (place: Place): Promise<boolean> => contains(originsOf(place));

/** Whether the reader has taken back the right to ask any source at all. */
export async function areSourcesBarred(): Promise<boolean> {
  if (await isAllowed('sources')) return false;
  const each = await Promise.all(originsOf('sources').map((origin) => contains([origin])));
  return !each.includes(true);
}

/** Has the browser ask the reader for it, who has just pressed a button for that; false where they refuse. */
export const requestAccess = (place: Place): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(place) }).catch(() => false);

/** A reader's own key, in Firefox's words for what may leave it: optional in the manifest. The types lack such words. */
const KEYS: Browser.permissions.Permissions & { data_collection: string[] } = {
  data_collection: ['authenticationInfo'],
};

/** Whether keys may be kept and go to their sources. Firefox has its reader say so first, and take it back at any time. */
export const mayHaveKeys = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.contains(KEYS).catch(() => false);

/** Has Firefox ask the reader for that, who has just typed one; true at once where nothing is left to ask. */
export const requestKeys = async (): Promise<boolean> =>
  !import.meta.env.FIREFOX || browser.permissions.request(KEYS).catch(() => false);
