import type { Page } from '@playwright/test';
import { cardTexts } from '../tools/card.ts';
import { askCard, watchAppearance } from '../tools/in-card.ts';
import { letIn } from '../tools/kept-out-scenes.ts';
import { markInView } from '../tools/marks.ts';
import { extensionUrl, tabOf } from '../tools/open-browser.ts';
import { SCENE_PATH, sceneArticle } from '../tools/stage.ts';
import { ARTICLE, expect, test } from './reader.ts';

/** Begins to add up how far things move on a page without the reader's doing, in the browser's own measure. */
const watchShifts = (page: Page) =>
  page.evaluate(() => {
    const all: string[] = [];
    const add = (list: PerformanceObserverEntryList) => {
      for (const entry of list.getEntries())
        all.push(JSON.stringify((entry as unknown as { sources: unknown }).sources));
    };
    const observer = new PerformanceObserver(add);
    observer.observe({ type: 'layout-shift', buffered: true });
    Object.assign(globalThis, { shifts: () => [observer.takeRecords().length, ...all] });
  });

/** What has moved since, once the browser has painted what there is. */
const shiftsOf = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let nth = 0; nth < 4; nth++) await frame();
    return (globalThis as unknown as { shifts: () => unknown }).shifts();
  });
const NOTHING_MOVED = [0];

/** Where every part of the card stands that is there before its figures and with them. */
const partsOf = (page: Page) =>
  askCard(page, (openCard) => {
    const card = openCard();
    const parts = [
      'header',
      '.who',
      '.body',
      '.price',
      '.state',
      '.chart',
      '.sparkline',
      '.since',
      '.ranges',
      'footer',
    ];
    const boxOf = (part: string) => {
      const { x = 0, y = 0, width = 0, height = 0 } = card?.querySelector(part)?.getBoundingClientRect() ?? {};
      return [part, ...[x, y, width, height].map(Math.round)].join(' ');
    };
    return [String(card?.offsetHeight), ...parts.map(boxOf)];
  });

for (const [language, width] of [
  ['en', 1100],
  ['ar', 1100],
  ['ja', 1100],
  ['zh-CN', 400],
  ['ar', 320],
] as const)
  test.describe(`${language}, ${width} px wide`, () => {
    test.use({ browserOptions: { language, viewport: { width, height: 800 } } });

    test('nothing moves when the figures come into the card', async ({ reader }) => {
      const letGo = reader.market.holdBack();
      const page = await reader.open(ARTICLE);
      await reader.marks(page, 7);
      await reader.rest(page, 0);
      await reader.card(page, 'BABA');
      await watchShifts(page);
      const before = await partsOf(page);
      letGo();
      await reader.card(page, /1[.,٫]16/);
      const shares = async () => (await cardTexts(page))?.filter((text) => /[%٪]/.test(text)).length;
      await expect.poll(shares).toBe(2);
      expect(await partsOf(page)).toEqual(before);
      expect(await shiftsOf(page)).toEqual(NOTHING_MOVED);
    });

    test('nothing moves when the figures come into the popup', async ({ reader }) => {
      const letGo = reader.market.holdBack();
      const page = await reader.open(ARTICLE);
      await reader.marks(page, 7);
      const tab = await tabOf(reader.context, page);
      const popup = await reader.context.newPage();
      await popup.setViewportSize({ width: Math.min(width, 460), height: 640 });
      await popup.goto(await extensionUrl(reader.context, `popup.html?tab=${tab}`));
      await expect(popup.locator('tbody .bone')).toHaveCount(18);
      await watchShifts(popup);
      letGo();
      await expect(popup.locator('tbody .bone')).toHaveCount(0);
      await expect(popup.locator('tbody .move')).toHaveCount(12);
      expect(await shiftsOf(popup)).toEqual(NOTHING_MOVED);
    });
  });

test.describe('in German', () => {
  test.use({ browserOptions: { language: 'de' } });
  for (const width of [320, 380, 460])
    test(`nothing moves where a row says in many words why it has no figures, ${width} px wide`, async ({ reader }) => {
      const letGo = reader.market.holdBack();
      const page = await reader.open(`http://pictures.test${SCENE_PATH}`, sceneArticle(Date.now()));
      await reader.marks(page, 9);
      const popup = await reader.context.newPage();
      await popup.setViewportSize({ width, height: 640 });
      await popup.goto(await extensionUrl(reader.context, `popup.html?tab=${await tabOf(reader.context, page)}`));
      await expect(popup.locator('tbody .bone').first()).toBeAttached();
      await watchShifts(popup);
      letGo();
      await expect(popup.locator('tbody .bone')).toHaveCount(0);
      await expect(popup.locator('.reason', { hasText: 'DSEY' })).toBeVisible();
      expect(await shiftsOf(popup)).toEqual(NOTHING_MOVED);
    });
});

test.describe('kept out of all but one site', () => {
  test.use({ alone: true });
  test('that no source may be asked stands in the popup from the first, and moves nothing', async ({ reader }) => {
    await letIn(reader.context, 'ON_SPECIFIC_SITES');
    const page = await reader.open(`http://pictures.test${SCENE_PATH}`, sceneArticle(Date.now()));
    await reader.marks(page, 9);
    const popup = await reader.popup(page);
    await expect(popup.locator('.banner button')).toBeVisible();
    await expect(popup.locator('tbody .bone')).toHaveCount(0);
    await watchShifts(popup);
    expect(await shiftsOf(popup)).toEqual(NOTHING_MOVED);
  });
});

/** As long a rest as there may be: then what is fetched when it begins is there at its end, on any machine. */
const DWELL = 2000;

test('with its figures at hand the card is there, with them, within two frames of the rest', async ({ reader }) => {
  const own = await reader.options();
  const settings = { version: 1, dwell: DWELL, fetching: 'load' };
  await own.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), settings);
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await expect.poll(() => reader.market.requests.length).toBeGreaterThan(0);
  const { x, y } = await markInView(page, 0);
  const { frames, full } = await watchAppearance(page, DWELL, () => page.mouse.move(x, y));
  expect(full).toBe(true);
  expect(frames).toBeLessThanOrEqual(2);
});

test('without them the skeleton is, as soon', async ({ reader }) => {
  reader.market.answer(() => 'hang');
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const { x, y } = await markInView(page, 0);
  const { frames, full } = await watchAppearance(page, 350, () => page.mouse.move(x, y));
  expect(full).toBe(false);
  expect(frames).toBeLessThanOrEqual(2);
});
