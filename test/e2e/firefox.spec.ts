import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { openFirefox } from '../tools/open-firefox.ts';
import { startMarket, startSite } from '../tools/stand-in.ts';

const MARKS = ['NYSE:BABA', 'NASDAQ:GOOGL', 'NASDAQ:GOOG', 'NASDAQ:META', 'OTC:TCEHY', 'NASDAQ:NVDA', 'BABA'];
const ARTICLE = 'http://www.presse.test/alibaba.fr.html';

/** What the page can see of its marks: their texts, and the middle of the first box of each. */
const marksOf = (page: Page) =>
  page.evaluate(() =>
    [...(CSS.highlights.get('tickergloss') ?? [])]
      .map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range;
      })
      .sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => {
        const box = range.getClientRects()[0];
        return {
          text: String(range),
          x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
          y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
        };
      }),
  );

const hasCard = (page: Page) => page.evaluate(() => document.querySelector('tickergloss-card') !== null);

test('in Firefox the article is marked, a rest opens the card, Escape closes it, and the page is as it was', async () => {
  const [market, site] = await Promise.all([startMarket(), startSite()]);
  const firefox = await openFirefox({ market: market.port, site: site.port });
  const asked = () => market.requests.filter((request) => request.includes('yahoo'));
  try {
    const page = await firefox.browser.newPage();
    await page.goto(ARTICLE);
    const seen = async () => {
      await page.bringToFront(); // the page of the first day may open before it at any moment, and hidden tabs are not read
      return (await marksOf(page)).map(({ text }) => text);
    };
    await expect.poll(seen).toEqual(MARKS);
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    expect(asked()).toEqual([]);
    const [mark] = await marksOf(page);
    if (!mark) throw new Error('no mark');
    await page.mouse.move(mark.x - 5, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
    await expect.poll(() => hasCard(page)).toBe(true);
    await expect.poll(() => asked().length).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => hasCard(page)).toBe(false);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  } finally {
    await firefox.close();
    await Promise.all([market.close(), site.close()]);
  }
});
