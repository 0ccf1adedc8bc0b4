import { browser } from 'wxt/browser';
import { toAddress } from '../asked.ts';
import { t } from '../i18n.ts';
import type { Option } from '../quotes/resolution.ts';
import { ok } from '../result.ts';
import { bundledDirectory } from './bundled-directory.ts';
import { createSearch } from './search.ts';

const MENU = 'quote';
const WINDOW = { type: 'popup', width: 440, height: 480 } as const;

/**
 * The popup in a window of its own; in a tab where a browser (Firefox for Android) has no windows. What was selected in
 * a private window is looked up in one: Firefox lets our pages in there, Chromium does not.
 */
async function lookUp(query: string, incognito = false): Promise<void> {
  const url = await toAddress(query, incognito);
  if (browser.windows)
    await browser.windows.create({ url, ...WINDOW, ...(import.meta.env.FIREFOX && incognito && { incognito }) });
  else await browser.tabs.create({ url });
}

/** «Quote for …» in the menu of a selection, where the browser has such menus. */
export function offerMenu(): void {
  if (!browser.contextMenus) return;
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({ id: MENU, title: t('menuQuote'), contexts: ['selection'] });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText }, tab) => {
    if (menuItemId === MENU && selectionText) void lookUp(selectionText, tab?.incognito);
  });
}

/** Chrome reads descriptions as XML, Firefox as they are. */
const toXml = (text: string): string =>
  import.meta.env.FIREFOX ? text : text.replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const toSuggestion = ({ instrument: { symbol, exchange }, name, venue }: Option) => ({
  content: exchange ? `${exchange}: ${symbol}` : symbol,
  description: toXml([symbol, name, venue].filter(Boolean).join(' · ')),
});

/** The address bar's keyword: what comes with the extension is suggested; nobody is asked while the reader types. */
export function answerOmnibox(): void {
  if (!browser.omnibox) return;
  const search = createSearch(async () => ok([]), bundledDirectory);
  browser.omnibox.setDefaultSuggestion({ description: toXml(t('omniboxHint')) });
  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const found = await search(text, false);
    suggest(found.ok ? found.value.map(toSuggestion) : []);
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const url = await toAddress(text, false);
    if (disposition === 'currentTab') void browser.tabs.update({ url });
    else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** The page of the first day. */
export const openWelcomePage = (): void => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
