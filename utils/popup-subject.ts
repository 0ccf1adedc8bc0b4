import { browser } from 'wxt/browser';
import type { PageState } from './messages.ts';
import { sendToTab } from './messenger.ts';

/** A page tells of a change at once, but reads itself in its own time: it is asked again a little later. */
const READING = 400;

/**
 * What the popup speaks of: a tab (`?tab=ID`, else the active one), or only what is looked up (`?q=…`). `private`: it
 * stands in a private window.
 */
export type Subject =
  | { readonly tab: number; readonly page: PageState | null; readonly private: boolean }
  | 'no-tab'
  | 'alone';

/** Tabs are numbered with 32 signed bits; at any other number the browser throws. */
const HIGHEST_TAB = 2 ** 31 - 1;

/** What the tab's content script says; null where there is none. */
const pageOf = (tab: number): Promise<PageState | null> =>
  sendToTab('page', undefined, { tabId: tab, frameId: 0 }).catch(() => null);

/** What it says once it has had its time; one that is just loading is asked more than once. */
export async function pageSoon(tab: number): Promise<PageState | null> {
  let said: PageState | null = null;
  for (let tries = 0; tries < 3 && !said; tries++) {
    await new Promise((resolve) => setTimeout(resolve, READING));
    said = await pageOf(tab);
  }
  return said;
}

const findTab = (tab: number) => browser.tabs.get(tab).catch(() => null);

/** Reads from the popup's address what it speaks of. */
export async function subjectOf(search: URLSearchParams): Promise<Subject> {
  if (search.has('q')) return 'alone';
  const asked = search.get('tab');
  if (asked === null) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    if (active?.id === undefined) return 'no-tab';
    return { tab: active.id, page: await pageOf(active.id), private: active.incognito };
  }
  const id = Number(asked);
  if (!/^\d+$/.test(asked) || id > HIGHEST_TAB) return 'no-tab';
  const [page, tab] = await Promise.all([pageOf(id), findTab(id)]);
  return tab ? { tab: id, page, private: tab.incognito } : 'no-tab';
}
