import { readFileSync } from 'node:fs';
import { marksOf } from '../tools/marks.ts';
import { recordedQuote, symbolOf } from '../tools/stand-in.ts';
import { ARTICLE, expect, quotesIn, test } from './reader.ts';

const MARKS = ['NYSE:BABA', 'NASDAQ:GOOGL', 'NASDAQ:GOOG', 'NASDAQ:META', 'OTC:TCEHY', 'NASDAQ:NVDA', 'BABA'];

test('the article’s mentions are marked, and nothing else is', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  expect(await reader.marks(page, MARKS.length)).toEqual(MARKS);
});

test('marking changes not one byte of the page', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, MARKS.length);
  const html = readFileSync(new URL('../fixtures/articles/alibaba.fr.html', import.meta.url), 'utf8');
  const plain = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
    html,
  );
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(plain);
});

test('each mention opens a card with the figures that the source gave', async ({ reader }) => {
  // A market of other numbers than the recorded ones: 1 up from 100, 2 up from 101, …
  reader.market.answer((url) => {
    const nth = ['BABA', 'GOOGL', 'GOOG', 'META', 'TCEHY', 'NVDA'].indexOf(symbolOf(url));
    return recordedQuote(symbolOf(url), (meta) => {
      meta.previousClose = 100 + nth;
      meta.chartPreviousClose = 100 + nth;
      meta.regularMarketPrice = 101 + 2 * nth;
    });
  });
  const page = await reader.open(ARTICLE);
  await reader.marks(page, MARKS.length);
  const expected = ['101.00', '103.00', '105.00', '107.00', '109.00', '111.00', '101.00'];
  const moves = ['+1.00%', '+1.98%', '+2.94%', '+3.88%', '+4.81%', '+5.71%', '+1.00%'];
  for (const [nth, price] of expected.entries()) {
    await reader.rest(page, nth);
    const texts = await reader.card(page, price);
    expect(texts).toContain(moves[nth]);
    expect(texts).toContain('USD');
    await page.keyboard.press('Escape');
    await reader.noCard(page);
  }
});

test('nothing is asked before the reader asks; ten hovers are one request', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, MARKS.length);
  await page.waitForTimeout(1000);
  expect(reader.market.requests).toEqual([]);
  for (let hover = 0; hover < 10; hover++) {
    await reader.rest(page, 0);
    await reader.card(page, '+1.16%');
    await page.keyboard.press('Escape');
    await reader.noCard(page);
    await page.mouse.move(5, 5);
  }
  expect(quotesIn(reader.market.requests).length).toBe(1);
  expect(reader.market.requests.length).toBe(2); // and once for the price when the article came out
});

test('two tabs that hover the same ticker at once make one request', async ({ reader }) => {
  const pages = [await reader.open(ARTICLE), await reader.open(ARTICLE)] as const;
  for (const page of pages) {
    await page.bringToFront();
    await reader.marks(page, MARKS.length);
    await reader.rest(page, 0);
    await page.waitForTimeout(700);
  }
  for (const page of pages) {
    await page.bringToFront();
    await reader.card(page, '+1.16%');
  }
  expect(quotesIn(reader.market.requests).length).toBe(1);
  expect(reader.market.requests.length).toBe(2); // and once for the price when the article came out
});

test('a page without tickers hears no pointer and gets no card', async ({ reader }) => {
  const page = await reader.open('http://quiet.test/quiet.html', '<p>The NYSE and the CEO said GDP rose.</p>');
  await page.waitForTimeout(600);
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', { expression: 'window' });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
  expect(listeners.filter(({ type }) => /pointer|key|scroll/.test(type))).toEqual([]);
  expect(await marksOf(page)).toEqual([]);
});
