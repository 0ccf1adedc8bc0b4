import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import type { Keys } from '../../../utils/quotes/runner.ts';
import { createDesk } from '../../../utils/worker/desk.ts';
import { createKeys } from '../../../utils/worker/keys.ts';
import { chart, json, meta, NOON, OPEN, share, spark } from '../quotes/market.ts';

const DAY = 86_400_000;
const PUBLISHED = OPEN - 2 * DAY;
const [acme, bolt, cork] = ['ACME', 'BOLT', 'CORK'].map((symbol) => share(symbol));
const open = share('ACME', null);
const london = share('ACME', 'XLON');

/** What outlives a worker: the browser's storage areas, the keys' own store, and the world outside. */
function createWorld() {
  const disk = new Map<string, unknown>();
  const urls: string[] = [];
  const reply = (address: string): Response => {
    const url = new URL(address);
    const symbols = url.searchParams.get('symbols')?.split(',');
    const days = Array.from({ length: 20 }, (_, nth): [number, number] => [OPEN - (19 - nth) * DAY, 30 + nth]);
    if (url.host !== 'query1.finance.yahoo.com') return json('', 503);
    if (symbols) return json(spark(symbols.map((symbol) => meta({ symbol }))));
    const daily = url.searchParams.get('interval') === '1d';
    return json(daily ? chart({ dataGranularity: '1d', range: '' }, days) : chart());
  };
  return { disk, urls, reply };
}
type World = ReturnType<typeof createWorld>;

/**
 * A worker that dies at its nth step outward: every read, write, request and body is two, before it takes effect and
 * before its answer is heard. From then on nothing of it gets out.
 */
function live({ disk, urls, reply }: World, dies: number) {
  let steps = 0;
  const never = new Promise<never>(() => {});
  const step = async <T>(effect: () => T | Promise<T>): Promise<T> => {
    if (++steps > dies) return never;
    const result = await effect();
    return ++steps > dies ? never : result;
  };
  const store = (area: string) => ({
    get: (key: string) => step(() => structuredClone(disk.get(`${area}.${key}`))),
    set: (key: string, value: unknown) => step(() => void disk.set(`${area}.${key}`, structuredClone(value))),
  });
  const sync = vi.spyOn(browser.storage.sync, 'get');
  sync.mockImplementation((() => step(() => ({}))) as never);
  const own = store('own');
  const keys = createKeys({ get: () => own.get('keys'), set: (all: Keys) => own.set('keys', all) }, {
    get: () => step(() => ({})),
    remove: () => step(() => {}),
  } as never);
  const fetch = (async (url: string) => {
    const response = await step(() => {
      urls.push(url);
      return reply(url);
    });
    const body = await step(() => response.arrayBuffer());
    return new Response(body, response);
  }) as typeof globalThis.fetch;
  const desk = createDesk({ fetch, cache: store('session'), local: store('local'), keys: keys.read, now: Date.now });
  return { desk, keys, steps: () => steps };
}

/** All that a reader may ask of a worker within a page, at once. */
async function ask({ desk, keys }: ReturnType<typeof live>) {
  const one = (instrument = acme) => desk.quote({ instrument: instrument as never });
  const all = [
    one(),
    one(bolt),
    one(cork),
    desk.since({ instrument: acme as never, published: PUBLISHED }),
    desk.line({ instrument: acme as never, from: PUBLISHED }),
    desk.choose({ site: 'news.test', asked: open, chosen: london }),
    keys.write('finnhub', 'k'),
  ] as const;
  await vi.advanceTimersByTimeAsync(60_000);
  return all;
}

async function isSettled(promise: Promise<unknown>): Promise<boolean> {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  await vi.advanceTimersByTimeAsync(1);
  return settled;
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
  Object.assign(browser, { permissions: { contains: async () => true } });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Steps of a life that nothing cuts short. */
async function stepsOfALife(): Promise<number> {
  const life = live(createWorld(), Number.POSITIVE_INFINITY);
  await Promise.all(await ask(life));
  return life.steps();
}

async function afterDeathAt(dies: number) {
  const world = createWorld();
  const first = await ask(live(world, dies));
  const kept = !(await isSettled(first[6])) || world.disk.has('own.keys');
  const asked = world.urls.length;
  vi.setSystemTime(NOON);
  const next = live(world, Number.POSITIVE_INFINITY);
  const [quote, second, third, since, line] = await Promise.all(await ask(next));
  return { world, kept, asked, keys: await next.keys.read(), answers: [quote, second, third], since, line };
}

describe('a worker killed at any step of its work', () => {
  it('leaves the next one all that it needs', async () => {
    const steps = await stepsOfALife();
    expect(steps).toBeGreaterThan(30);
    for (let dies = 0; dies < steps; dies++) {
      const { world, kept, asked, keys, answers, since, line } = await afterDeathAt(dies);
      const at = `killed after ${dies} of ${steps} steps`;
      for (const answer of answers) expect(answer, at).toMatchObject({ ok: true, value: { currency: 'USD' } });
      expect(answers[0], at).toMatchObject({ value: { price: 42.5, source: 'yahoo' } });
      expect(since, at).toMatchObject({ ok: true, value: { basis: 'close' } });
      expect(line?.closes.length, at).toBeGreaterThan(5);
      expect(keys, at).toEqual({ finnhub: 'k' });
      // What was said to be kept is kept, and nobody is asked more than once anew.
      expect(kept, at).toBe(true);
      expect(world.urls.length - asked, at).toBeLessThanOrEqual(4);
      expect(
        world.urls.every((url) => url.includes('yahoo')),
        at,
      ).toBe(true);
    }
  }, 60_000);

  it('that dies again and again at the same step does not fill the storage', async () => {
    const world = createWorld();
    for (let dies = 0; dies < 200; dies++) await ask(live(world, 1 + (dies % 40)));
    const life = live(world, Number.POSITIVE_INFINITY);
    await ask(life);
    for (const item of world.disk.values()) expect(JSON.stringify(item).length).toBeLessThan(20_000);
  }, 60_000);
});
