import type { KeyInput, Page } from 'puppeteer-core';
import { ARTICLE, expect, type Reader, test } from './firefox-reader.ts';

test.describe.configure({ mode: 'default' });

/**
 * Takes back the right to all pages and sources, as the reader does where the browser lists its extensions, and gives
 * it back for a site, as the toolbar offers. (The right to all pages would be one to the sources, too.)
 */
async function revoke(reader: Reader, but?: string): Promise<void> {
  await reader.within(async () => {
    const { origins = [] } = await browser.permissions.getAll();
    await browser.permissions.remove({ origins });
  });
  if (but !== undefined) await reader.grant([but]);
}

const badge = (reader: Reader) =>
  reader.within(async () => {
    const tabs = await browser.tabs.query({});
    return Promise.all(tabs.map(({ id }) => browser.action.getBadgeText({ tabId: id ?? 0 })));
  });

test('badge and popup list the instruments; the switch turns the site off in all tabs, and on', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const other = await reader.open(ARTICLE.replace('www.', 'm.'));
  for (const tab of [other, page]) {
    await tab.bringToFront();
    await reader.marks(tab, 7);
  }
  await expect.poll(() => badge(reader)).toContain('6');
  const popup = await reader.popup(page);
  await reader.says(popup, /6 instruments on this page/);
  await reader.says(popup, /Alibaba Group Holding Limited.*181\.99.*\+1\.16%/, 'tbody tr');
  expect(await popup.$$('tbody tr')).toHaveLength(6);
  await reader.says(popup, /On for presse\.test/, '.site');
  await popup.focus('[role=switch]');
  await popup.keyboard.press(' ' as KeyInput);
  await reader.says(popup, /Switched off here/);
  for (const tab of [page, other]) await reader.marks(tab, 0);
  await popup.click('[role=switch]');
  // A tab that is behind another is read when the reader is back.
  for (const tab of [other, page]) {
    await tab.bringToFront();
    await reader.marks(tab, 7);
  }
  await popup.bringToFront();
  await reader.says(popup, /6 instruments on this page/);
});

test('a click in the popup scrolls the page to the mention', async ({ reader }) => {
  const page = await reader.open('http://tall.test/tall.html', '<div style="height:3000px"></div><p>A (NYSE:BABA)</p>');
  await reader.marks(page, 1);
  const popup = await reader.popup(page);
  await reader.press(popup, 'Show BABA on the page');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
});

test('pages that no extension may read, and tabs that are none, are answered in words', async ({ reader }) => {
  await reader.privileged(`void (gBrowser.selectedTab = gBrowser.addTrustedTab('about:license'))`);
  await reader.says(await reader.popup(), /This page cannot be read/);
  await reader.says(await reader.own('popup.html?tab=987654'), /There is no such tab/);
});

test('the toolbar’s popup opens by its keys', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.pressKeys('Y', 'KeyY');
  const popup = `document.querySelector('.webextension-popup-browser')`;
  await expect.poll(() => reader.privileged(`${popup}?.currentURI?.spec ?? ''`)).toMatch(/popup\.html$/);
  await expect.poll(() => reader.privileged(`${popup}?.getBoundingClientRect().height ?? 0`)).toBeGreaterThan(200);
  await reader.privileged(`void ${popup}.closest('panel').hidePopup()`);
});

test('a site added in the options goes dark at once, what is no host is said, and the dwell is kept', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const options = await reader.own('options.html');
  await options.type('#host', 'les echos');
  await reader.says(options, /“les echos” is no host/);
  await options.$eval('#host', (field) => (field as HTMLInputElement).select());
  await options.type('#host', 'https://presse.test/news');
  await reader.press(options, 'Add');
  await reader.says(options, /presse\.test/, '#sitesHeading ul');
  await reader.marks(page, 0);
  await reader.press(options, 'Remove presse.test');
  await page.bringToFront();
  await reader.marks(page, 7);
  await reader.says(options, /Alt\+Shift\+Period/, '#keysHeading');
});

test('the sources’ right taken back: card and popup say so, and the popup’s button brings it back', async ({
  reader,
}) => {
  await revoke(reader, '*://*.presse.test/*');
  const page = await reader.open(ARTICLE);
  const [mark] = await reader.marks(page, 7);
  await reader.rest(page, mark);
  await reader.card(page, /no longer lets Tickergloss ask the quote sources/);
  await reader.clickInCard(page, 'Options');
  const options = await reader.pageAt((url) => url.endsWith('options.html'));
  await reader.says(options, /does not let Tickergloss ask these sources/, '#sourcesHeading');
  const popup = await reader.popup(page);
  await reader.says(popup, /no longer lets Tickergloss ask/, '.banner');
  await reader.press(popup, 'Allow');
  await reader.answer('yes');
  await reader.says(popup, /181\.99.*\+1\.16%/, 'tbody tr');
  await page.bringToFront();
  await reader.clickInCard(page, 'Try again');
  await reader.card(page, '+1.16%');
});

test('the options give the right back too', async ({ reader }) => {
  await revoke(reader);
  const options = await reader.own('options.html');
  await reader.says(options, /does not let Tickergloss ask these sources/, '#sourcesHeading');
  await reader.press(options, 'Allow');
  await reader.answer('yes');
  await expect.poll(() => options.$eval('#sourcesHeading', (one) => one.textContent)).not.toMatch(/does not let/);
});

test('the right to read pages taken back: the popup says so, and its button brings it back', async ({ reader }) => {
  await revoke(reader);
  const page = await reader.open(ARTICLE);
  const popup = await reader.popup(page);
  await reader.says(popup, /keeps Tickergloss out of pages/);
  await reader.press(popup, 'Allow');
  await reader.answer('yes');
  await reader.says(popup, /cannot be read/);
  await page.bringToFront();
  await page.reload();
  await reader.marks(page, 7);
});

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);

test('popup and options fit a phone, on which the popup is a tab', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await reader.says(popup, /\+1\.16%/, 'tbody tr');
  const options = await reader.own('options.html');
  for (const own of [popup, options])
    for (const width of [320, 412, 900]) {
      await own.bringToFront();
      await own.setViewport({ width, height: 800 });
      expect(await fits(own), `${width} px`).toBe(true);
    }
});
