import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createDesk, type Desk } from '../../utils/worker/desk.ts';
import { createRandom, type Random } from '../fuzz/random.ts';
import { json, meta, share, spark } from '../unit/quotes/market.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Midnight in New York before a Thursday with a session. */
const MIDNIGHT = Date.UTC(2026, 11, 3, 5);

export interface Course {
  readonly seed: number;
  readonly hours: number;
  /** How many instruments readers look at; a part of them no source knows. */
  readonly instruments: number;
}

export interface Day {
  readonly asked: number;
  readonly answered: number;
  readonly quotes: number;
  readonly requests: number;
  /** Most requests that one host had in any minute. */
  readonly busiest: number;
  /** Characters of the largest item that storage ever held. */
  readonly largest: number;
  /** Most timers that waited at the end of any minute. */
  readonly timers: number;
  readonly workers: number;
  /** Growth of the heap from the first quarter to the end, in megabytes. */
  readonly growth: number;
  readonly rejections: readonly string[];
}

const symbolOf = (nth: number): string => (nth % 9 === 0 ? `QQ${nth}` : `S${nth}`);
const isKnown = (symbol: string): boolean => !symbol.startsWith('QQ');

/** Yahoo on a day with everything that a day has: a session, faults now and then, an hour of silence, a pause asked for. */
function createMarket(random: Random) {
  const perMinute = new Map<string, number>();
  let requests = 0;

  const metaOf = (symbol: string) => {
    const open = MIDNIGHT + 9.5 * HOUR;
    const time = Math.max(MIDNIGHT - 8 * HOUR, Math.min(Date.now() - 1000, MIDNIGHT + 16 * HOUR));
    const regular = { start: open / 1000, end: (open + 6.5 * HOUR) / 1000 };
    const price = Number((20 + random.below(1000) / 100).toFixed(2));
    return meta({
      symbol,
      regularMarketPrice: price,
      regularMarketTime: Math.floor(time / 1000),
      currentTradingPeriod: { regular, pre: { start: regular.start - 19_800, end: regular.start } },
    });
  };
  const chartOf = (symbol: string): Response =>
    isKnown(symbol)
      ? json({ chart: { result: [{ meta: metaOf(symbol) }], error: null } })
      : json({ chart: { result: null, error: { code: 'Not Found', description: 'none' } } }, 404);

  function reply(url: URL): Response | Promise<Response> {
    const isSilent = Math.floor((Date.now() - MIDNIGHT) / HOUR) % 8 === 3;
    if (isSilent && random.once(2)) return Promise.reject(new TypeError('failed'));
    if (random.once(40)) return json('oops', 500);
    if (random.once(200)) return json('Too Many Requests', 429, { 'retry-after': '90' });
    if (random.once(80)) return json({ chart: { result: [{ meta: { symbol: 7 } }] } });
    if (random.once(150)) return new Promise(() => {});
    if (url.host !== 'query1.finance.yahoo.com') return json('', 503);
    if (url.pathname.includes('/search')) return json({ quotes: [] });
    const symbols = url.searchParams.get('symbols')?.split(',');
    if (symbols) return json(spark(symbols.filter(isKnown).map(metaOf)));
    return chartOf(decodeURIComponent(url.pathname.split('/').at(-1) ?? ''));
  }

  const fetch = (async (address: string) => {
    const url = new URL(address);
    requests++;
    const minute = `${url.host} ${Math.floor(Date.now() / MINUTE)}`;
    perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
    const answer = await reply(url);
    await new Promise((resolve) => setTimeout(resolve, 20 + random.below(800)));
    return answer;
  }) as typeof globalThis.fetch;
  return { fetch, requests: () => requests, busiest: () => Math.max(0, ...perMinute.values()) };
}

/** Storage that is measured, and copies as the browser's does. */
function createStorage() {
  const items = new Map<string, string>();
  let largest = 0;
  const store = (area: string) => ({
    get: async (key: string) => JSON.parse(items.get(`${area}.${key}`) ?? 'null') ?? undefined,
    set: async (key: string, value: unknown) => {
      const text = JSON.stringify(value);
      largest = Math.max(largest, text.length);
      items.set(`${area}.${key}`, text);
    },
  });
  return { store, largest: () => largest };
}

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Megabytes in use, refuse left out. */
function heap(): number {
  collect();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/**
 * A day of readers at their pages, in fake time: they rest on marks, open popups, ask for the past and choose, while
 * the browser ends the worker whenever nobody has asked for half a minute.
 */
export async function liveDay({ seed, hours, instruments }: Course): Promise<Day> {
  vi.useFakeTimers({ now: MIDNIGHT });
  const random = createRandom(seed);
  const market = createMarket(random);
  const storage = createStorage();
  const rejections: string[] = [];
  const onRejection = (reason: unknown) => void rejections.push(String(reason));
  process.on('unhandledRejection', onRejection);
  const count = { asked: 0, answered: 0, quotes: 0, workers: 0, timers: 0 };
  let first = heap();

  const wake = (): Desk => {
    count.workers++;
    // The one before is gone, and hears nothing any more.
    for (const area of [fakeBrowser.storage.sync, fakeBrowser.storage.local]) area.onChanged.removeAllListeners();
    return createDesk({
      fetch: market.fetch,
      cache: storage.store('session'),
      local: storage.store('local'),
      now: Date.now,
    });
  };
  const anyShare = () => share(symbolOf(random.below(instruments)), random.once(4) ? 'XNAS' : 'XNYS');
  const follow = (answer: Promise<unknown>): void => {
    count.asked++;
    const heard = (value: unknown) => {
      count.answered++;
      if ((value as { ok?: boolean } | null)?.ok) count.quotes++;
    };
    answer.then(heard, (error) => rejections.push(`rejected: ${error}`));
  };

  function act(desk: Desk): void {
    const instrument = anyShare();
    const published = Date.now() - random.below(40 * 24) * HOUR;
    const site = `site${random.below(2000)}.test`;
    const ways = [
      () => follow(desk.quote({ instrument, fresh: random.once(10) })),
      () => follow(desk.quote({ instrument, early: true })),
      () => follow(desk.quote({ instrument: { ...instrument, exchange: null }, candidates: ['XNYS', 'XLON'], site })),
      () => follow(desk.since({ instrument, published })),
      () => follow(desk.line({ instrument, from: published })),
      () => follow(desk.choose({ site, asked: { ...instrument, exchange: null }, chosen: instrument })),
      () => {
        for (let row = 0; row < 40; row++) follow(desk.quote({ instrument: anyShare() }));
      },
    ];
    random.pick(ways)();
  }

  try {
    let desk = wake();
    for (let minute = 0; minute < hours * 60; minute++) {
      const isBusy = random.once(3);
      if (minute === hours * 15) first = heap();
      for (let times = isBusy ? 1 + random.below(6) : 0; times > 0; times--) act(desk);
      await vi.advanceTimersByTimeAsync(MINUTE);
      count.timers = Math.max(count.timers, vi.getTimerCount());
      if (!isBusy && random.once(2)) desk = wake();
    }
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
  } finally {
    process.off('unhandledRejection', onRejection);
    vi.useRealTimers();
  }
  return {
    ...count,
    requests: market.requests(),
    busiest: market.busiest(),
    largest: storage.largest(),
    growth: heap() - first,
    rejections,
  };
}
