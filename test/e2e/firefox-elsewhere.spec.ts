import type { Page } from 'puppeteer-core';
import { expect, type Reader, test } from './firefox-reader.ts';

test.describe.configure({ mode: 'default' });

const MENU = `document.getElementById('contentAreaContextMenu')`;
/** What stands in the menu of a page, hidden entries left out: their words, joined by lines. */
const entries = `[...${MENU}.children].filter((one) => !one.hidden).map((one) => one.label).join('\\n')`;

/** Opens the menu on a paragraph's first word, which is selected as a reader does, or not. */
async function openMenu(reader: Reader, page: Page, isSelected = true): Promise<void> {
  const { x, y } = await page.$eval('p', (one) => one.getBoundingClientRect().toJSON());
  if (isSelected) await page.mouse.click(x + 10, y + 10, { count: 2 });
  await page.mouse.click(x + 10, y + 10, { button: 'right' });
  await expect.poll(() => reader.privileged(`${MENU}.state`)).toBe('open');
}

const closeMenu = (reader: Reader) => reader.privileged(`void ${MENU}.hidePopup()`);

test('“Quote for …” stands in the menu of a selection, and opens its quote', async ({ reader }) => {
  const page = await reader.open('http://a.test/a.html', '<p style="font:24px serif">BABA is what it says.');
  await openMenu(reader, page, false);
  expect(await reader.privileged(entries)).not.toContain('Quote for');
  await closeMenu(reader);
  await openMenu(reader, page);
  expect(await reader.privileged(entries)).toContain('Quote for “BABA”');
  await reader.privileged(
    `void ${MENU}.activateItem([...${MENU}.children].find((one) => /Quote for/.test(one.label)))`,
  );
  const popup = await reader.pageAt((url) => url.includes('popup.html?q='));
  await reader.says(popup, /Alibaba Group Holding Limited.*181\.99.*\+1\.16%/, 'tbody tr');
  await popup.close();
});

/** Types into the address bar, key by key. */
async function typeInBar(reader: Reader, text: string): Promise<void> {
  await reader.privileged('(gURLBar.focus(), gURLBar.select())');
  await reader.keys(text);
}

/** What the address bar offers for what is typed in it. */
const offered = (reader: Reader) =>
  reader.privileged(
    `gURLBar.lastQueryContextPromise.then(({ results }) =>
      JSON.stringify(results.map(({ payload: { content, title } }) => [content, title])))`,
  );

test('“tg baba” in the address bar suggests without asking anybody, and opens the quote in its tab', async ({
  reader,
}) => {
  await reader.open('http://a.test/a.html', '<p>Nothing here');
  const tabs = await reader.privileged('gBrowser.tabs.length');
  for (const [keys, query] of [
    [['Enter'], 'baba'],
    [['ArrowDown', 'Enter'], 'XNYS: BABA'],
  ] as const) {
    await typeInBar(reader, 'tg baba');
    await expect.poll(() => offered(reader)).toContain('["tg XNYS: BABA","BABA · Alibaba Group Holding Limited');
    expect(reader.asked()).toEqual([]);
    await reader.keys(keys);
    const popup = await reader.pageAt((url) => new URL(url).searchParams.get('q') === query);
    await reader.says(popup, /181\.99/, 'tbody tr');
    expect(await reader.privileged('gBrowser.tabs.length')).toBe(tabs);
    reader.market.requests.length = 0;
  }
});
