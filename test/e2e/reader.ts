import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { cardTexts } from '../tools/card.ts';
import { markInView, marksOf } from '../tools/marks.ts';
import { type BrowserOptions, extensionUrl, openBrowser, tabOf, workerOf } from '../tools/open-browser.ts';
import { type Market, startMarket, startSite } from '../tools/stand-in.ts';

/** A reader with a browser: what the journeys are told in. */
export interface Reader {
  readonly context: BrowserContext;
  readonly market: Market;
  /** Opens a page; `html` is served under the address' path, else a file of fixtures/articles is. */
  open(url: string, html?: string): Promise<Page>;
  /** Serves a document under a path, on every host. */
  serve(path: string, html: string): void;
  /** The texts of the page's marks, once there are as many. */
  marks(page: Page, count: number): Promise<string[]>;
  /** Rests the pointer on the nth mark. */
  rest(page: Page, nth: number): Promise<void>;
  /** The card's texts, once one of them matches. */
  card(page: Page, expected: string | RegExp, timeout?: number): Promise<string[]>;
  noCard(page: Page): Promise<void>;
  popup(page: Page): Promise<Page>;
  options(): Promise<Page>;
}

const createReader = (context: BrowserContext, market: Market, pages: Map<string, string>): Reader => ({
  context,
  market,
  async open(url, html) {
    if (html !== undefined) pages.set(new URL(url).pathname, html);
    const page = await context.newPage();
    await page.goto(url);
    return page;
  },
  serve: (path, html) => void pages.set(path, html),
  async marks(page, count) {
    await expect.poll(async () => (await marksOf(page)).length).toBe(count);
    return (await marksOf(page)).map(({ text }) => text);
  },
  async rest(page, nth) {
    const mark = await markInView(page, nth);
    await page.mouse.move(mark.x - 4, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
  },
  async card(page, expected, timeout = 8_000) {
    const texts = async () => (await cardTexts(page)) ?? [];
    const one = typeof expected === 'string' ? expected : expect.stringMatching(expected);
    await expect.poll(texts, { timeout }).toEqual(expect.arrayContaining([one]));
    return (await cardTexts(page)) ?? [];
  },
  async noCard(page) {
    await expect.poll(() => cardTexts(page)).toBeNull();
    expect(await page.locator('tickergloss-card').count()).toBe(0);
  },
  async popup(page) {
    const tab = await tabOf(context, page);
    const popup = await context.newPage();
    await popup.setViewportSize({ width: 392, height: 600 });
    await popup.goto(await extensionUrl(context, `popup.html?tab=${tab}`));
    return popup;
  },
  async options() {
    const options = await context.newPage();
    await options.goto(await extensionUrl(context, 'options.html'));
    return options;
  },
});

/** Tests with a reader; `browser` options are set with `test.use({ browserOptions: … })`. */
export const test = base.extend<{ browserOptions: BrowserOptions; reader: Reader }>({
  browserOptions: [{}, { option: true }],
  reader: async ({ browserOptions }, use) => {
    const [market, site] = await Promise.all([startMarket(), startSite()]);
    const context = await openBrowser({ ...browserOptions, market: market.port, site: site.port });
    const broken: string[] = [];
    context.on('weberror', (error) => broken.push(String(error.error())));
    await use(createReader(context, market, site.pages));
    await context.close();
    await Promise.all([market.close(), site.close()]);
    expect(broken, 'errors in pages').toEqual([]);
  },
});

/** What the worker tells a page when the reader presses the keys of a command. */
export async function press(reader: Reader, page: Page, step: string): Promise<void> {
  const worker = await workerOf(reader.context);
  const tab = await tabOf(reader.context, page);
  const message = { id: 1, type: 'step', data: step, timestamp: 0 };
  await worker.evaluate(([id, sent]) => chrome.tabs.sendMessage(id, sent, { frameId: 0 }), [tab, message] as const);
}

export { expect };

/** The requests that ask for what is now, not for the past. */
export const quotesIn = (requests: readonly string[]): string[] =>
  requests.filter((url) => !url.includes('interval=1d'));

export const ARTICLE = 'http://www.presse.test/alibaba.fr.html';
