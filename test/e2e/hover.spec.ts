import type { Page } from '@playwright/test';
import { cardTexts } from '../tools/card.ts';
import { marksOf, textsIn } from '../tools/marks.ts';
import { ARTICLE, expect, quotesIn, test } from './reader.ts';

/** What is tinted as the place that the open card speaks of. */
const tinted = (page: Page) => textsIn(page, 'tickergloss-focus');

const TALL = `<body style="margin:0;height:4000px"><p style="margin:300px 40px;font:20px serif">Alibaba (NYSE:BABA) rose.</p>`;

test('the pointer can enter the card, and leaving it closes it after a grace', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  const mark = (await marksOf(page))[0];
  if (!mark) throw new Error('no mark');
  await page.mouse.move(mark.x + 20, mark.y + 60, { steps: 6 });
  await page.waitForTimeout(900);
  expect(await cardTexts(page)).toContain('+1.16%');
  await page.mouse.move(20, 20, { steps: 4 });
  await reader.noCard(page);
});

test('the mark of the open card is tinted, while it is open, and nothing of the page is changed', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const body = () => page.evaluate(() => document.body.outerHTML);
  const before = await body();
  expect(await tinted(page)).toEqual([]);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  expect(await tinted(page)).toEqual(['NYSE:BABA']);
  expect(await body()).toBe(before);
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  expect(await tinted(page)).toEqual([]);
  await reader.rest(page, 2);
  await reader.card(page, '-0.33%');
  expect(await tinted(page)).toEqual(['NASDAQ:GOOG']);
  await page.mouse.move(20, 20, { steps: 4 });
  await reader.noCard(page);
  expect(await tinted(page)).toEqual([]);
  expect(await body()).toBe(before);
});

test('a page that changes the text under the open card takes its tint away, and tints nothing else', async ({
  reader,
}) => {
  const page = await reader.open('http://tall.test/tall.html', TALL);
  await reader.marks(page, 1);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  expect(await tinted(page)).toEqual(['NYSE:BABA']);
  await page.evaluate(() => document.querySelector('p')?.prepend('Yesterday '));
  expect(await tinted(page)).toEqual(['NYSE:BABA']);
  await page.evaluate(() => (document.querySelector('p')?.lastChild as Text | null)?.insertData(0, 'As was said, '));
  expect(await tinted(page)).toEqual([]);
});

test('Escape closes the card and the page does not hear of it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await page.evaluate(() => document.addEventListener('keydown', () => document.body.setAttribute('data-heard', '')));
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  expect(await page.locator('body[data-heard]').count()).toBe(0);
});

test('a mark that scrolls under a still pointer opens nothing', async ({ reader }) => {
  const page = await reader.open('http://tall.test/tall.html', TALL);
  await reader.marks(page, 1);
  const { x, y } = (await marksOf(page))[0] ?? { x: 0, y: 0 };
  await page.mouse.move(x - 5, y - 100);
  await page.mouse.move(x, y - 100);
  await page.evaluate(() => scrollBy(0, 100));
  await page.waitForTimeout(1200);
  expect(await cardTexts(page)).toBeNull();
  expect(reader.market.requests).toEqual([]);
});

test('a scroll of the page’s own leaves a card whose mark is still under the pointer; the reader’s closes it', async ({
  reader,
}) => {
  const page = await reader.open(
    'http://tall.test/tall.html',
    `${TALL}<div id="strip" style="width:80px;overflow:hidden;white-space:nowrap">A strip of words that a page moves along</div>`,
  );
  await reader.marks(page, 1);
  const scrolled = () =>
    page.evaluate(async () => {
      const strip = document.getElementById('strip');
      for (let nth = 0; nth < 20; nth++) {
        strip?.scrollBy(nth % 2 ? -7 : 7, 0);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    });
  // Rests while the page moves, and the card opens all the same.
  const moving = scrolled();
  await reader.rest(page, 0);
  await moving;
  await reader.card(page, '+1.16%');
  await scrolled();
  expect(await cardTexts(page)).toContain('+1.16%');
  await page.mouse.wheel(0, 3);
  await reader.noCard(page);
});

test('a card goes when the page scrolls its mark away', async ({ reader }) => {
  const page = await reader.open('http://tall.test/tall.html', TALL);
  await reader.marks(page, 1);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await page.evaluate(() => scrollBy(0, 120));
  await reader.noCard(page);
});

test('nothing opens while the button is down', async ({ reader }) => {
  const page = await reader.open('http://tall.test/tall.html', TALL);
  await reader.marks(page, 1);
  await page.mouse.move(100, 100);
  await page.mouse.down();
  await reader.rest(page, 0);
  await page.waitForTimeout(900);
  expect(await cardTexts(page)).toBeNull();
});

test('killing the worker between two hovers changes nothing for the reader', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await page.keyboard.press('Escape');
  const browser = await reader.context.browser()?.newBrowserCDPSession();
  if (!browser) throw new Error('no browser session');
  const { targetInfos } = await browser.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  await browser.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });
  await page.mouse.move(5, 5);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await page.keyboard.press('Escape');
  await reader.rest(page, 1);
  await reader.card(page, '-0.39%');
  expect(quotesIn(reader.market.requests).length).toBe(2);
});
