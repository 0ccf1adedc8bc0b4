import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { type BrowserOptions, openBare, openBrowser, workerOf } from '../tools/open-browser.ts';
import { type Market, type Site, startMarket, startSite } from '../tools/stand-in.ts';
import { killWorker, wakeWorker } from '../tools/worker-life.ts';

/** Where journeys are made: a browser with the extension, and the market and the site that it is led to. */
export interface Place {
  readonly context: BrowserContext;
  readonly market: Market;
  readonly site: Site;
  /** Makes all of it as it was when it was opened; throws where that does not succeed. */
  clean(): Promise<void>;
  close(): Promise<void>;
}

/** Empties what the extension keeps in its areas; says what is left anywhere. */
const eraseKept = (own: Page): Promise<string> =>
  own.evaluate(async () => {
    const { local, sync, session } = chrome.storage;
    const areas = [local, sync, session];
    await Promise.all(areas.map((area) => area.clear()));
    const items = (await Promise.all(areas.map((area) => area.get(null)))).flatMap(Object.keys);
    const databases = (await indexedDB.databases()).map(({ name }) => name);
    return [...items, ...databases, ...Object.keys(localStorage), ...(await caches.keys())].join();
  });

/** Empties what the browser keeps, of the extension and of all pages. */
async function eraseBrowser(context: BrowserContext, own: Page): Promise<void> {
  const session = await context.newCDPSession(own);
  await session.send('Network.clearBrowserCache');
  const storageTypes = 'local_storage,indexeddb,cache_storage';
  await session.send('Storage.clearDataForOrigin', { origin: '*', storageTypes });
  await session.detach();
}

/** Takes back what was set for a journey; to be called while a worker lives, as each of them is told. */
const unset = (context: BrowserContext): Promise<unknown> =>
  Promise.all([context.setOffline(false), context.clearPermissions(), context.clearCookies(), context.unrouteAll()]);

/** Ends the extension's worker with all that it remembers, and starts another, which finds nothing. */
async function renew(context: BrowserContext, own: Page): Promise<void> {
  await wakeWorker(own);
  await unset(context);
  const mark = 'former';
  await (await workerOf(context)).evaluate((name) => Object.assign(globalThis, { [name]: true }), mark);
  // Changed settings would start the worker that is to come, before all is empty: the former one hears of them.
  await eraseKept(own);
  await killWorker(context);
  const erase = async () => {
    await eraseBrowser(context, own);
    return eraseKept(own);
  };
  // What a worker was about to write when it ended may come after it.
  await expect.poll(erase, 'what a journey left').toBe('');
  await wakeWorker(own);
  const isFormer = await (await workerOf(context)).evaluate((name) => name in globalThis, mark);
  expect(isFormer, 'the worker of a journey is still there').toBe(false);
}

/** Opens a browser with a market and a site of its own. */
export async function openPlace(options: BrowserOptions): Promise<Place> {
  const [market, site] = await Promise.all([startMarket(), startSite()]);
  const context = await openBrowser({ ...options, market: market.port, site: site.port });
  const own = await openBare(context, context.pages()[0]);
  return {
    context,
    market,
    site,
    async clean() {
      for (const page of context.pages()) if (page !== own) await page.close();
      await renew(context, own);
      site.pages.clear();
      market.reset();
    },
    async close() {
      await context.close();
      await Promise.all([market.close(), site.close()]);
    },
  };
}

/** The options that most journeys have. */
const USUAL = '{}';
/** Milliseconds that cleaning may take; it takes a third of a second. */
const PATIENCE = 10_000;

/**
 * The places of one worker of the test runner's. To start a browser costs as much as an average journey, so that
 * journeys of the same options use one after the other; of places that are not the usual one, only the last is kept.
 */
export function createPlaces() {
  const open = new Map<string, Place>();
  const shut = (those: readonly [string, Place][]) =>
    Promise.all(those.map(([key, place]) => open.delete(key) && place.close()));
  return {
    async of(options: BrowserOptions): Promise<Place> {
      const key = JSON.stringify(options);
      if (key !== USUAL) await shut([...open].filter(([other]) => other !== USUAL && other !== key));
      const place = open.get(key) ?? (await openPlace(options));
      open.set(key, place);
      return place;
    },

    /** Cleans a place for the next journey. Where that does not succeed it is closed, and the next opens another. */
    async takeBack(place: Place): Promise<void> {
      const late = wait(PATIENCE, 'it takes too long', { ref: false });
      const trouble = await Promise.race([place.clean().then(() => undefined, String), late]);
      if (trouble === undefined) return;
      process.stderr.write(`A browser is not used again: ${trouble}\n`);
      await shut([...open].filter(([, one]) => one === place));
    },
    close: () => shut([...open]),
  };
}

export type Places = ReturnType<typeof createPlaces>;
