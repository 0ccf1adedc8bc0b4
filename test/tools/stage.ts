import type { BrowserContext, Page } from '@playwright/test';
import { askCard } from './in-card.ts';
import { markInView, marksOf } from './marks.ts';
import { extensionUrl, tabOf, workerOf } from './open-browser.ts';
import type { Market } from './stand-in.ts';

/** Where scenes are played: a browser with the extension, a market, and how wide the window is. */
export interface Stage {
  readonly context: BrowserContext;
  readonly market: Market;
  readonly width: number;
}

/** A surface in a state that a reader may meet it in. */
export interface Scene {
  readonly name: string;
  readonly open: (stage: Stage) => Promise<Page>;
  /** Puts back what would change the scenes after it. */
  readonly after?: (stage: Stage) => Promise<unknown>;
}

/** Served by whoever plays the scenes. */
export const SCENE_PATH = '/scene.html';
export const sceneArticle = (now: number): string => `<!doctype html><html lang="en"><meta charset="utf-8">
<meta property="article:published_time" content="${new Date(now - 60 * 86_400_000).toISOString()}">
<title>Pictures</title><style>:root{color-scheme:light dark}body{margin:24px 20px;font:17px/1.6 Georgia,'Noto Serif',serif}</style>
<main><h1 style="font-size:22px;line-height:1.2">Technology shares in demand</h1><p>Alibaba (NYSE: BABA) and Tencent (OTC: TCEHY) rose,
Meta (NASDAQ: META) fell; Alphabet (NASDAQ: GOOGL) (NASDAQ: GOOG) and Nvidia (NASDAQ: NVDA) were mixed. A listing that
nobody knows: (NASDAQ: DSEY). One that may be two: (KSE: ABC). BABA was the most traded.</p></main>`;

const HEIGHT = 640;

export async function openArticle({ context, width }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: HEIGHT });
  await page.goto(`http://pictures.test${SCENE_PATH}`);
  await page.waitForFunction(() => (CSS.highlights.get('tickergloss')?.size ?? 0) >= 9);
  return page;
}

/** Rests on the mark with this text until its card is there: with what it has to say, unless it never will. */
export async function rest(page: Page, text: string, isFull = true): Promise<void> {
  const nth = (await marksOf(page)).findIndex((mark) => mark.text === text);
  const { x, y } = await markInView(page, nth);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y, { steps: 3 });
  await askCard(
    page,
    (openCard, full: boolean) =>
      new Promise<void>((resolve) => {
        const look = () => {
          const card = openCard();
          const isReady = card && (!full || (card.ariaBusy === 'false' && !card.querySelector('.since .bone')));
          if (isReady) resolve();
          else requestAnimationFrame(look);
        };
        look();
      }),
    isFull,
  );
}

/** Presses the first control of the open card that a selector names, with the pointer. */
export async function pressInCard(page: Page, selector: string): Promise<void> {
  const spot = await askCard(
    page,
    (openCard, sought: string) => {
      const box = openCard()?.querySelector(sought)?.getBoundingClientRect();
      return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    selector,
  );
  if (!spot) throw new Error(`the card has no ${selector}`);
  await page.mouse.move(spot.x, spot.y, { steps: 4 });
  await page.mouse.click(spot.x, spot.y);
}

/** A page of the extension's own. */
export async function openOwn({ context, width }: Stage, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height: HEIGHT });
  await page.goto(await extensionUrl(context, path));
  await page.waitForSelector('main');
  return page;
}

/** As wide as the popup of a toolbar is. */
const POPUP = 460;

/** The popup of a page, as the toolbar shows it, or in a tab of its own where there is room. */
export async function openPopup(stage: Stage, page?: Page): Promise<Page> {
  const query = page ? `tab=${await tabOf(stage.context, page)}` : 'tab=99999';
  return openPopupOf(stage, query);
}

/** The popup that speaks of what its address says. */
export const openPopupOf = (stage: Stage, query: string): Promise<Page> =>
  openOwn({ ...stage, width: Math.max(stage.width, POPUP) }, `popup.html?${query}`);

/** What the extension keeps in an area of the browser's storage is set; nothing of an item takes it away. */
export async function keep({ context }: Stage, area: 'sync' | 'local', item: string, value?: unknown): Promise<void> {
  const worker = await workerOf(context);
  await worker.evaluate(
    ([where, key, kept]) =>
      kept === undefined ? chrome.storage[where].remove(key) : chrome.storage[where].set({ [key]: kept }),
    [area, item, value] as const,
  );
}

/** Ends the worker, and changes what it would find again before the next one starts. */
async function restart(stage: Stage, change: () => Promise<void>): Promise<void> {
  const { context } = stage;
  const own = await openOwn(stage, 'popup.html?q=');
  const browser = await context.browser()?.newBrowserCDPSession();
  const { targetInfos = [] } = (await browser?.send('Target.getTargets')) ?? {};
  for (const { type, targetId } of targetInfos)
    if (type === 'service_worker') await browser?.send('Target.closeTarget', { targetId });
  await own.evaluate(change);
  await own.evaluate(() => chrome.runtime.sendMessage({ id: 1, type: 'about', data: null, timestamp: 0 }));
  await Promise.all([browser?.detach(), own.close()]);
}

/** The next worker starts as on the browser's first day. */
export const forget = (stage: Stage): Promise<void> => restart(stage, () => chrome.storage.session.clear());

/** The next worker has the quotes that this one has, and none of them is fresh any more. */
export const age = (stage: Stage): Promise<void> =>
  restart(stage, async () => {
    const { quotes } = await chrome.storage.session.get<{ quotes: { quotes: Record<string, { until: number }> } }>();
    for (const one of Object.values(quotes?.quotes ?? {})) one.until = 0;
    await chrome.storage.session.set({ quotes });
  });
