import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import { sources } from '../../../utils/quotes/sources.ts';
import { chart, json, NOON, share } from './market.ts';

const acme = share('ACME');
const MINUTE = 60_000;
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A service on a machine whose clock may be wrong; the source's own is right. */
function start() {
  const market = { works: true };
  const store = new Map<string, unknown>();
  const fetch = vi.fn(async () => {
    if (!market.works) throw new TypeError('failed');
    return json(chart(), 200, { date: new Date(NOON).toUTCString() });
  });
  const cache = {
    get: async (key: string) => structuredClone(store.get(key)),
    set: async (key: string, value: unknown) => void store.set(key, structuredClone(value)),
  };
  const open = () => createQuoteService({ fetch, now: Date.now, cache, sources: sources.slice(0, 1) });
  return { market, fetch, open };
}

const settle = async <T>(promise: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(20_000);
  return promise;
};

/** The clock is set: timers go on as they were. */
const setClock = (by: number) => vi.setSystemTime(Date.now() + by);

describe.each([
  ['back by an hour', -60 * MINUTE],
  ['back by a day', -DAY],
  ['back by ten years', -3650 * DAY],
  ['forward by an hour', 60 * MINUTE],
  ['forward by a day', DAY],
  ['forward by ten years', 3650 * DAY],
])('a clock set %s', (_, by) => {
  it.each([
    ['the same worker', false],
    ['the next worker', true],
  ])('makes no kept figure fresh for ever: %s asks anew', async (__, isNext) => {
    const { fetch, open } = start();
    let service = open();
    await settle(service.quote(acme));
    expect(fetch).toHaveBeenCalledTimes(1);
    setClock(by);
    if (isNext) service = open();
    await settle(service.quote(acme));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('lets no figure claim a time to come', async () => {
    const { market, open } = start();
    const service = open();
    await settle(service.quote(acme));
    setClock(by);
    market.works = false;
    const later = await settle(service.quote(acme));
    if (later.ok) expect(later.value).toMatchObject({ stale: true });
    if (later.ok) expect(later.value.time).toBeLessThanOrEqual(Date.now() + 5 * MINUTE);
    expect(later.ok).toBe(by > 0);
  });

  it('holds nobody to a pause of another time', async () => {
    const { market, fetch, open } = start();
    const service = open();
    market.works = false;
    await settle(service.quote(acme));
    await settle(service.quote(acme));
    setClock(by);
    market.works = true;
    const asked = fetch.mock.calls.length;
    await settle(service.quote(acme));
    expect(fetch.mock.calls.length).toBeGreaterThan(asked);
  });

  it('in mid-request leaves nobody waiting', async () => {
    const { fetch, open } = start();
    const service = open();
    fetch.mockImplementation(() => new Promise(() => {}));
    const asked = service.quote(acme);
    await vi.advanceTimersByTimeAsync(1000);
    setClock(by);
    expect(await settle(asked)).toMatchObject({ ok: false, error: { code: 'timeout' } });
  });
});

describe('a machine that slept', () => {
  it('for a night asks anew, and shows nothing of the evening as if it were now', async () => {
    const { fetch, market, open } = start();
    const service = open();
    await settle(service.quote(acme));
    setClock(9 * 60 * MINUTE);
    market.works = false;
    expect(await settle(service.quote(acme))).toMatchObject({ ok: true, value: { stale: true } });
    expect(fetch.mock.calls.length).toBeGreaterThan(1);
  });

  it('in mid-request answers soon after it wakes', async () => {
    const { fetch, open } = start();
    fetch.mockImplementation(() => new Promise(() => {}));
    const asked = open().quote(acme);
    await vi.advanceTimersByTimeAsync(500);
    setClock(9 * 60 * MINUTE);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await Promise.race([asked, Promise.resolve('waiting')])).toMatchObject({ ok: false });
  });
});
