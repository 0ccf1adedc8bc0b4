import type { Page } from '@playwright/test';
import { cardTexts } from '../tools/card.ts';
import { marksOf } from '../tools/marks.ts';
import { expect, press, type Reader, test } from './reader.ts';

const STORY = `<!doctype html><title>Intent</title><body style="margin:40px;font:18px/1.6 serif">
  <input id="field" value="x"><p>Alibaba (NYSE:BABA) rose.</p><p>Then Alphabet (NASDAQ:GOOG) fell.</p>
  <div style="height:2000px"></div><p><a href="#gone">Meta (NASDAQ:META)</a> rose, and so did Nvidia (NASDAQ:NVDA).</p>`;

async function open(reader: Reader, html = STORY, count = 4): Promise<Page> {
  const page = await reader.open('http://intent.test/intent.html', html);
  await reader.marks(page, count);
  return page;
}

const rung = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get('tickergloss-ring') ?? [])].map((one) => one.startContainer.textContent));

test('the keyboard steps from mention to mention, round and round, each with its card', async ({ reader }) => {
  const page = await open(reader);
  for (const move of ['+1.16%', '-0.33%']) {
    await press(reader, page, 'next');
    await reader.card(page, move);
  }
  expect(await rung(page)).toEqual(['Then Alphabet (NASDAQ:GOOG) fell.']);
  await press(reader, page, 'previous');
  await reader.card(page, '+1.16%');
  await press(reader, page, 'previous');
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await reader.card(page, /NVIDIA/);
  await page.waitForTimeout(600);
  expect(await cardTexts(page)).not.toBeNull();
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  await expect.poll(() => rung(page)).toEqual([]);
});

test('the keyboard enters the card, and the focus returns to where it was', async ({ reader }) => {
  const page = await open(reader);
  await page.locator('#field').focus();
  const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  await press(reader, page, 'open');
  await reader.card(page, '+1.16%');
  await expect.poll(focus).toBe('tickergloss-card');
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  expect(await focus()).toBe('field');
});

test('stepping does not take the focus', async ({ reader }) => {
  const page = await open(reader);
  await page.locator('#field').focus();
  await press(reader, page, 'next');
  await reader.card(page, '+1.16%');
  await page.keyboard.type('y');
  await expect(page.locator('#field')).toHaveValue(/y/);
});

test.describe('by finger', () => {
  test.use({ browserOptions: { hasTouch: true } });
  test('a tap opens the card and a tap elsewhere closes it; a link under a mark still works', async ({ reader }) => {
    const page = await open(reader);
    const tap = async (nth: number) => {
      const mark = (await marksOf(page))[nth];
      await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
    };
    await tap(0);
    await reader.card(page, '+1.16%');
    await page.touchscreen.tap(900, 700);
    await reader.noCard(page);
    await page.evaluate(() => scrollTo(0, 4000));
    await tap(2);
    await expect(page).toHaveURL(/#gone$/);
    expect(await cardTexts(page)).toBeNull();
    await tap(3);
    await reader.card(page, /NVIDIA/);
  });
});

test('a pen taps: held over a mark it opens nothing, put down it does; a link under a mark still works', async ({
  reader,
}) => {
  const page = await open(reader);
  const session = await page.context().newCDPSession(page);
  const pen = (type: 'mouseMoved' | 'mousePressed' | 'mouseReleased', x: number, y: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x,
      y,
      pointerType: 'pen',
      ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }),
    });
  const at = async (nth: number) => (await marksOf(page))[nth] ?? { x: 0, y: 0 };
  const tap = async ({ x, y }: { x: number; y: number }) => {
    await pen('mousePressed', x, y);
    await pen('mouseReleased', x, y);
  };
  const first = await at(0);
  await pen('mouseMoved', first.x - 3, first.y);
  await pen('mouseMoved', first.x, first.y);
  await page.waitForTimeout(900);
  expect(await cardTexts(page)).toBeNull();
  await tap(first);
  await reader.card(page, '+1.16%');
  await tap({ x: 900, y: 700 });
  await reader.noCard(page);
  await page.evaluate(() => scrollTo(0, 4000));
  await tap(await at(2));
  await expect(page).toHaveURL(/#gone$/);
  expect(await cardTexts(page)).toBeNull();
});

test('nothing opens on a mark that the reader has selected', async ({ reader }) => {
  const page = await open(reader);
  await page.locator('p').first().selectText();
  await reader.rest(page, 0);
  await page.waitForTimeout(800);
  expect(await cardTexts(page)).toBeNull();
});

test('on the way into the card other marks do not open', async ({ reader }) => {
  const lines = ['BABA', 'GOOG', 'META', 'NVDA', 'GOOGL'].map((symbol) => `A share (NASDAQ:${symbol})`).join('<br>');
  const page = await open(reader, `<body style="margin:40px;font:18px/1.1 serif"><p>${lines}</p>`, 5);
  await reader.rest(page, 0);
  await reader.card(page, /BABA/);
  const { x, y } = (await marksOf(page))[0] ?? { x: 0, y: 0 };
  for (let way = 4; way <= 60; way += 4) {
    await page.mouse.move(x, y + way);
    await page.waitForTimeout(40);
  }
  await page.waitForTimeout(700);
  expect(await cardTexts(page)).toEqual(expect.arrayContaining([expect.stringMatching(/BABA/)]));
});

test('the popup shows where a mention is, and rings it for a moment', async ({ reader }) => {
  const page = await open(reader);
  const popup = await reader.popup(page);
  await popup.getByRole('button', { name: /NVDA/ }).first().click();
  await expect.poll(() => rung(page)).toEqual([' rose, and so did Nvidia (NASDAQ:NVDA).']);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await expect.poll(() => rung(page)).toEqual([]);
});
