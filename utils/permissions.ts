import { browser } from 'wxt/browser';

/** Where a reader may take a right back: at the sources that are asked, or in the pages that are read. */
export type Place = 'sources' | 'pages';

/** The addresses of a place, as the manifest names them. */
function originsOf(place: Place): string[] {
  const { host_permissions = [], content_scripts = [] } = browser.runtime.getManifest();
  return place === 'sources' ? host_permissions : content_scripts.flatMap(({ matches = [] }) => matches);
}

/** Whether the browser lets the extension in: in Firefox a reader may take that right back. */
export const isAllowed = (place: Place): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(place) }).catch(() => true);

/** Has the browser ask the reader for it, who has just pressed a button for that; false where they refuse. */
export const requestAccess = (place: Place): Promise<boolean> =>
  browser.permissions.request({ origins: originsOf(place) }).catch(() => false);
