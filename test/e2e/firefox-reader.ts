import { test as base, expect as every } from '@playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { sourceHosts } from '../../utils/quotes/sources.ts';
import { askCard, cardTexts, clickInCard } from '../tools/firefox-card.ts';
import { type Firefox, openFirefox } from '../tools/open-firefox.ts';
import { type Market, startMarket, startSite } from '../tools/stand-in.ts';

/** What pages of the extension have. */
declare const browser: typeof import('wxt/browser').browser;

interface Mark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Firefox is slower to draw a page than Chromium where nobody looks. */
export const expect = every.configure({ timeout: 15_000 });

/** What a page can see of its marks: their texts, and the middle of the first box of each. */
export const marksOf = (page: Page | Frame): Promise<Mark[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('tickergloss') ?? [])]
      .map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        const box = range.getClientRects()[0] ?? new DOMRect();
        return { text: String(range), x: box.x + box.width / 2, y: box.y + box.height / 2 };
      })
      .sort((a, b) => a.y - b.y || a.x - b.x),
  );

/** A reader with Firefox: what the journeys there are told in. */
export interface Reader extends Firefox {
  readonly market: Market;
  /** The requests to quote sources so far; Firefox itself asks its makers for this and that. */
  asked(): string[];
  /** Serves a document under a path, on every host. */
  serve(path: string, html: string): void;
  /** Opens a page in front; `html` is served under the address' path, else a file of fixtures/articles is. */
  open(url: string, html?: string): Promise<Page>;
  /** The page's marks, once there are as many. */
  marks(page: Page | Frame, count: number): Promise<Mark[]>;
  /** Rests the pointer on a mark. */
  rest(page: Page, mark: Mark | undefined): Promise<void>;
  /** The card's texts, once one of them matches. */
  card(page: Page, expected: string | RegExp, timeout?: number): Promise<string[]>;
  noCard(page: Page): Promise<void>;
  clickInCard(page: Page, button: string): Promise<void>;
  /** What a function, given as text, says of an element of the card. */
  askCard<T>(page: Page, element: string, task: string): Promise<T>;
  /** The popup of a page; else of whatever is in front. */
  popup(page?: Page): Promise<Page>;
  /** Waits until a page of ours says something. */
  says(page: Page, words: RegExp, where?: string): Promise<void>;
  /** Presses a button of a page of ours, with the pointer, by its words. */
  press(page: Page, button: string): Promise<void>;
  /** Answers the browser's question whether the extension may have what it asks for. */
  answer(answer: 'yes' | 'no'): Promise<void>;
}

const hasCard = (page: Page) => page.evaluate(() => document.querySelector('tickergloss-card') !== null);

const createReader = (firefox: Firefox, market: Market, pages: Map<string, string>): Reader => ({
  ...firefox,
  market,
  asked: () => market.requests.filter((url) => sourceHosts.some((host) => url.startsWith(host))),
  serve: (path, html) => void pages.set(path, html),
  async open(url, html) {
    if (html !== undefined) pages.set(new URL(url).pathname, html);
    const page = await firefox.browser.newPage();
    await page.bringToFront();
    await page.goto(url);
    return page;
  },
  async marks(page, count) {
    await expect.poll(async () => (await marksOf(page)).length).toBe(count);
    return marksOf(page);
  },
  async rest(page, mark) {
    if (!mark) throw new Error('no mark');
    await page.mouse.move(mark.x - 4, mark.y);
    await page.mouse.move(mark.x, mark.y, { steps: 3 });
  },
  async card(page, expected, timeout = 15_000) {
    const texts = async () => (await cardTexts(firefox.bidi, page)) ?? [];
    const one = typeof expected === 'string' ? expected : expect.stringMatching(expected);
    await expect.poll(texts, { timeout }).toEqual(expect.arrayContaining([one]));
    return texts();
  },
  noCard: (page) => expect.poll(() => hasCard(page)).toBe(false),
  clickInCard: (page, button) => clickInCard(firefox.bidi, page, button),
  askCard: (page, element, task) => askCard(firefox.bidi, page, element, task),
  async popup(page) {
    await page?.bringToFront();
    const [tab] = await firefox.within(() => browser.tabs.query({ active: true, currentWindow: true }));
    return firefox.own(`popup.html?tab=${tab?.id}`);
  },
  says: (page, words, where = 'body') =>
    expect.poll(() => page.$eval(where, (one) => one.textContent ?? '').catch(() => '')).toMatch(words),
  async press(page, name) {
    await page.bringToFront();
    const middle = () =>
      page.evaluate((words) => {
        const button = [...document.querySelectorAll('button')].find((one) =>
          [one.textContent, one.ariaLabel, one.title].includes(words),
        );
        button?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = button?.getBoundingClientRect() ?? new DOMRect();
        return button ? { x: x + width / 2, y: y + height / 2 } : null;
      }, name);
    await expect.poll(middle, name).not.toBeNull();
    const { x, y } = (await middle()) ?? { x: 0, y: 0 };
    await page.mouse.click(x, y);
  },
  answer: (answer) =>
    expect
      .poll(() =>
        firefox.privileged(`(() => {
          const asks = document.getElementById('addon-webext-permissions-notification');
          if (PopupNotifications.panel.state !== 'open' || !asks?.button) return false;
          asks.${answer === 'yes' ? 'button' : 'secondaryButton'}.click();
          return true;
        })()`),
      )
      .toBe(true),
});

/** Everything as on the first day: tabs, storage, the worker's memory, preferences, rights. */
async function refresh(firefox: Firefox): Promise<void> {
  const kept = [firefox.blank, await firefox.home()];
  for (const page of await firefox.browser.pages()) if (!kept.includes(page)) await page.close();
  const rights = await firefox.within(async () => {
    const { sync, local, session } = browser.storage;
    await Promise.all([sync, local, session].map((area) => area.clear()));
    await browser.permissions.remove({ data_collection: ['authenticationInfo'] } as object);
    const { host_permissions: hosts = [], content_scripts: scripts = [] } = browser.runtime.getManifest();
    return [...hosts, ...scripts.flatMap(({ matches = [] }) => matches)];
  });
  await firefox.grant(rights);
  await firefox.stopWorker();
  // What it was about to write when it ended, as quotes of the journey before, may have come after all was cleared.
  await firefox.within(() => browser.storage.session.clear());
  await firefox.privileged('void Services.console.reset()');
}

/** What went wrong in the extension's scripts, wherever they run. */
const errorsOf = async ({ privileged }: Firefox): Promise<string[]> =>
  JSON.parse(
    String(
      await privileged(`JSON.stringify(Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & one.warningFlag))
        .filter(({ sourceName, errorMessage }) => /moz-extension:/.test(sourceName + errorMessage))
        // The browser's own words on a page that is closed or left while it waits for an answer.
        .filter(({ errorMessage }) => !/after context unloaded|while context is inactive/.test(errorMessage))
        .map(({ sourceName, lineNumber, errorMessage }) => errorMessage + ' ' + sourceName + ':' + lineNumber))`),
    ),
  );

interface Shared {
  readonly firefox: Firefox;
  readonly market: Market;
  readonly pages: Map<string, string>;
}

/** Tests with a reader; the tests of a file share one browser, as its start is slow, and each begins anew. */
export const test = base.extend<{ reader: Reader }, { shared: Shared }>({
  shared: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is needed
    async ({}, use) => {
      const [market, site] = await Promise.all([startMarket(), startSite()]);
      const firefox = await openFirefox({ market: market.port, site: site.port });
      await use({ firefox, market, pages: site.pages });
      await firefox.close();
      await Promise.all([market.close(), site.close()]);
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  reader: async ({ shared: { firefox, market, pages } }, use) => {
    await refresh(firefox);
    market.answer(() => undefined);
    market.requests.length = 0;
    await use(createReader(firefox, market, pages));
    expect(await errorsOf(firefox), 'errors in the extension').toEqual([]);
  },
});

export const ARTICLE = 'http://www.presse.test/alibaba.fr.html';
