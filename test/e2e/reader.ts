import { type BrowserContext, test as base, expect, type Page, type WebError } from '@playwright/test';
import { cardTexts } from '../tools/card.ts';
import { markInView, marksOf } from '../tools/marks.ts';
import { type BrowserOptions, extensionUrl, tabOf, workerOf } from '../tools/open-browser.ts';
import type { Market } from '../tools/stand-in.ts';
import { createPlaces, openPlace, type Place, type Places } from './place.ts';

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

interface Fixtures {
  /** The browser's, set with `test.use({ browserOptions: … })`. */
  readonly browserOptions: BrowserOptions;
  /** Whether a journey does to the browser what cannot be undone, and so has one of its own. */
  readonly alone: boolean;
  readonly reader: Reader;
}

/** Plays a journey in a place; what went wrong in pages fails it. */
async function play({ context, market, site }: Place, use: (reader: Reader) => Promise<void>): Promise<void> {
  const broken: string[] = [];
  const hear = (error: WebError) => broken.push(String(error.error()));
  context.on('weberror', hear);
  await use(createReader(context, market, site.pages));
  context.off('weberror', hear);
  expect(broken, 'errors in pages').toEqual([]);
}

/** Tests with a reader; those of the same options share a browser, and each finds it as if it were new. */
export const test = base.extend<Fixtures, { places: Places }>({
  browserOptions: [{}, { option: true }],
  alone: [false, { option: true }],
  places: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const places = createPlaces();
      await use(places);
      await places.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ browserOptions, alone, places }, use, info) => {
    const place = alone ? await openPlace(browserOptions) : await places.of(browserOptions);
    await play(place, use);
    // After a failure the runner begins anew with everything.
    if (alone) await place.close();
    else if (info.status === info.expectedStatus) await places.takeBack(place);
  },
});

/** What the worker tells a page when the reader presses the keys of a command. */
export async function press(reader: Reader, page: Page, step: string): Promise<void> {
  const worker = await workerOf(reader.context);
  const tab = await tabOf(reader.context, page);
  const message = { type: 'step', data: step };
  await worker.evaluate(([id, sent]) => chrome.tabs.sendMessage(id, sent, { frameId: 0 }), [tab, message] as const);
}

export { expect };

/** The requests that ask for what is now, not for the past. */
export const quotesIn = (requests: readonly string[]): string[] =>
  requests.filter((url) => !url.includes('interval=1d'));

export const ARTICLE = 'http://www.presse.test/alibaba.fr.html';
