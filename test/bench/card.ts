// How soon the surfaces are there with what is cached: frames from the end of the pointer's rest to the card, and
// milliseconds from a popup's beginning to its figures. The last line is JSON.
import type { BrowserContext, Page } from '@playwright/test';
import { watchAppearance } from '../tools/in-card.ts';
import { markInView } from '../tools/marks.ts';
import { extensionUrl, openBrowser, tabOf } from '../tools/open-browser.ts';
import { startMarket, startSite } from '../tools/stand-in.ts';

const DWELL = 350;
const TIMES = 15;
const say = (line: string) => process.stdout.write(`${line}\n`);
const sorted = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);
const median = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? 0;
const round = (value: number) => Math.round(value * 100) / 100;

async function openArticle(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto('http://bench.test/alibaba.fr.html');
  await page.waitForFunction(() => CSS.highlights.get('tickergloss')?.size === 7);
  return page;
}

async function appear(page: Page): Promise<number> {
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.waitForTimeout(600);
  const { x, y } = await markInView(page, 0);
  return (await watchAppearance(page, DWELL, () => page.mouse.move(x, y))).frames;
}

/** Milliseconds from the start of a popup until it says a thing, by its own clock. */
async function opened(context: BrowserContext, query: string, words: string): Promise<number> {
  const popup = await context.newPage();
  await popup.addInitScript((sought) => {
    const look = () => {
      if (document.body?.textContent.includes(sought)) document.documentElement.dataset.at = String(performance.now());
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, words);
  await popup.goto(await extensionUrl(context, `popup.html?${query}`));
  await popup.waitForSelector('[data-at]');
  const at = await popup.evaluate(() => Number(document.documentElement.dataset.at));
  await popup.close();
  return at;
}

const repeat = async (measure: () => Promise<number>): Promise<number[]> => {
  const all: number[] = [];
  for (let nth = 0; nth < TIMES; nth++) all.push(await measure());
  return all;
};

const [market, site] = await Promise.all([startMarket(), startSite()]);
const context = await openBrowser({ market: market.port, site: site.port });
const page = await openArticle(context);
const tab = `tab=${await tabOf(context, page)}`;
await opened(context, tab, '+1.16%');
const popups = await repeat(() => opened(context, tab, '+1.16%'));
const empty = await repeat(() => opened(context, 'tab=99999', 'no such tab'));
await page.bringToFront();
const cards = await repeat(() => appear(page));

say(`popup with cached figures ${round(median(popups))} ms, a popup of no tab ${round(median(empty))} ms`);
say(`card ${median(cards)} frames after its rest, at most ${Math.max(...cards)}`);
say(
  JSON.stringify({
    cardFrames: Math.max(...cards),
    popupMs: round(median(popups)),
    popupToEmpty: round(median(popups) / median(empty)),
  }),
);
await context.close();
await Promise.all([market.close(), site.close()]);
