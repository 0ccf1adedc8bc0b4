import { browser } from 'wxt/browser';

/** Longest that is looked up: a selection may be a whole page. */
const LONGEST = 80;
/** Item of `storage.session` in which a private window's query waits for the popup. */
const ITEM = 'asked';

/** Address of the popup with a query from elsewhere. What a private window asks does not stand in it: browsers remember addresses. */
export async function toAddress(typed: string, isPrivate: boolean): Promise<string> {
  const query = typed.trim().slice(0, LONGEST);
  const popup = browser.runtime.getURL('/popup.html');
  if (!isPrivate) return `${popup}?q=${encodeURIComponent(query)}`;
  await browser.storage.session.set({ [ITEM]: query });
  return `${popup}?q=&private`;
}

/** The query of such an address; what waited for it is gone then. */
export async function takeQuery(address: URLSearchParams): Promise<string> {
  if (!address.has('private')) return address.get('q') ?? '';
  const { [ITEM]: query } = await browser.storage.session.get(ITEM);
  await browser.storage.session.remove(ITEM);
  return typeof query === 'string' ? query : '';
}
