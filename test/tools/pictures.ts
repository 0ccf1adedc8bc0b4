// `npm run pictures`: every surface in every state, theme, language and width, on one contact sheet.
// `npm run pictures -- ar` takes one language alone.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { cardTexts, clickInCard } from './card.ts';
import { markInView, marksOf } from './marks.ts';
import { extensionUrl, openBrowser, tabOf, workerOf } from './open-browser.ts';
import { sheetOf, type Tile } from './sheet.ts';
import { type Market, startMarket, startSite } from './stand-in.ts';

const FOLDER = 'test/results/pictures';
const LANGUAGES = ['en', 'ja', 'ar'];
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [400, 860];

const ARTICLE = `<!doctype html><meta charset="utf-8"><meta property="article:published_time" content="2026-03-02T14:00:00Z">
<title>Pictures</title><style>:root{color-scheme:light dark}body{margin:24px 20px;font:17px/1.6 Georgia,'Noto Serif',serif}</style>
<p>Alibaba (NYSE: BABA) and Tencent (OTC: TCEHY) rose, Meta (NASDAQ: META) fell; Alphabet (NASDAQ: GOOGL) (NASDAQ: GOOG)
and Nvidia (NASDAQ: NVDA) were mixed. A listing that nobody knows: (NASDAQ: DSEY). One that may be two: (KSE: ABC).
BABA was the most traded.</p>`;

interface Studio {
  readonly context: BrowserContext;
  readonly market: Market;
  readonly width: number;
  /** Takes what a page shows. */
  readonly take: (page: Page, name: string, height?: number) => Promise<void>;
}

async function openArticle({ context, width }: Studio): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 640 });
  await page.goto('http://pictures.test/article.html');
  await page.waitForFunction(() => CSS.highlights.get('tickergloss')?.size, undefined, { timeout: 8000 });
  return page;
}

/** Rests on the mark with this text until the card says what is expected. */
async function rest(page: Page, text: string, expected: RegExp): Promise<void> {
  const nth = (await marksOf(page)).findIndex((mark) => mark.text === text);
  const { x, y } = await markInView(page, nth);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y, { steps: 3 });
  for (let tries = 0; tries < 50; tries++) {
    if ((await cardTexts(page))?.some((one) => expected.test(one))) break;
    await page.waitForTimeout(100);
  }
  await page.waitForTimeout(250);
}

async function takeCards(studio: Studio): Promise<void> {
  const page = await openArticle(studio);
  const shows: readonly (readonly [string, string, RegExp])[] = [
    ['up', 'NYSE: BABA', /%/],
    ['down', 'NASDAQ: META', /%/],
    ['unknown', 'NASDAQ: DSEY', /DSEY\D/],
    ['choice', 'KSE: ABC', /ABC\D/],
  ];
  for (const [name, text, expected] of shows) {
    await rest(page, text, expected);
    await studio.take(page, `card ${name}`);
    await page.keyboard.press('Escape');
    await page.mouse.move(2, 2);
    await page.waitForTimeout(400);
  }
  await rest(page, 'NYSE: BABA', /%/);
  const buttons = await page.context().newCDPSession(page);
  await buttons.detach();
  const texts = (await cardTexts(page)) ?? [];
  await clickInCard(page, texts.at(-1) ?? '');
  const since = texts.findLast((one) => /2026/.test(one) && !/:|٫/.test(one));
  if (since) await clickInCard(page, since).catch(() => {});
  await page.waitForTimeout(600);
  await studio.take(page, 'card more, since');
  await page.keyboard.press('Escape');
  studio.market.answer(() => 'hang');
  await page.mouse.move(2, 2);
  await rest(page, 'OTC: TCEHY', /./);
  await studio.take(page, 'card loading');
  studio.market.answer(() => undefined);
  await page.close();
}

async function openPopup({ context, width }: Studio, query: string): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: width < 600 ? 392 : width, height: 640 });
  await popup.goto(await extensionUrl(context, `popup.html?${query}`));
  await popup.waitForTimeout(900);
  return popup;
}

async function takePopups(studio: Studio): Promise<void> {
  const { context, take } = studio;
  const worker = await workerOf(context);
  const page = await openArticle(studio);
  const tab = `tab=${await tabOf(context, page)}`;
  const popup = await openPopup(studio, tab);
  await take(popup, 'popup');
  await popup.getByRole('searchbox').fill('alpha');
  await popup.waitForTimeout(500);
  await take(popup, 'popup look-up');
  await popup.close();
  await worker.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, off: ['pictures.test'] } }));
  const off = await openPopup(studio, tab);
  await take(off, 'popup off');
  await off.close();
  await worker.evaluate(() => chrome.storage.sync.clear());
  await worker.evaluate(() => chrome.storage.local.set({ pause: 'restart' }));
  const paused = await openPopup(studio, tab);
  await take(paused, 'popup paused');
  await paused.close();
  await worker.evaluate(() => chrome.storage.local.remove('pause'));
  const gone = await openPopup(studio, 'tab=99999');
  await take(gone, 'popup no tab');
  await gone.close();
  await page.close();
}

async function takeMoves({ context, width, take }: Studio): Promise<void> {
  const worker = await workerOf(context);
  const settings = { version: 1, coloured: true, badges: true };
  await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), settings);
  const page = await context.newPage();
  await page.setViewportSize({ width, height: 640 });
  await page.goto('http://pictures.test/article.html');
  await page.locator('tickergloss-badges').waitFor({ state: 'attached' });
  await page.waitForTimeout(500);
  await take(page, 'moves on the page');
  await page.close();
  await worker.evaluate(() => chrome.storage.sync.clear());
}

async function takePages({ context, width, take }: Studio): Promise<void> {
  for (const name of ['welcome', 'options']) {
    const page = await context.newPage();
    await page.setViewportSize({ width, height: 640 });
    await page.goto(await extensionUrl(context, `${name}.html`));
    await page.waitForTimeout(700);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(150);
    await take(page, name, height);
    await page.close();
  }
}

async function takeAll(language: string, theme: 'light' | 'dark'): Promise<Tile[]> {
  const pages = new Map([['/article.html', ARTICLE]]);
  const [market, site] = await Promise.all([startMarket(), startSite(pages)]);
  const tiles: Tile[] = [];
  const context = await openBrowser({ market: market.port, site: site.port, language, colorScheme: theme });
  try {
    for (const width of WIDTHS) {
      const take: Studio['take'] = async (page, name) => {
        const picture = await page.screenshot({ animations: 'disabled' });
        const file = `${FOLDER}/${language} ${theme} ${width} ${name}.png`.replaceAll(/[, ]+/g, '-');
        writeFileSync(file, picture);
        tiles.push({
          label: `${name} · ${language} · ${theme} · ${width}`,
          group: `${language} ${theme} ${width}`,
          picture,
        });
      };
      const studio = { context, market, width, take };
      await takeCards(studio);
      await takePopups(studio);
      await takeMoves(studio);
      await takePages(studio);
    }
  } finally {
    await context.close();
    await Promise.all([market.close(), site.close()]);
  }
  return tiles;
}

mkdirSync(FOLDER, { recursive: true });
const [only] = process.argv.slice(2);
const tiles: Tile[] = [];
for (const language of only ? [only] : LANGUAGES)
  for (const theme of THEMES) tiles.push(...(await takeAll(language, theme)));
const file = `${FOLDER}/sheet${only ? `-${only}` : ''}.png`;
writeFileSync(file, await sheetOf(tiles));
process.stdout.write(`${tiles.length} pictures, and all of them in ${file}\n`);
