import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import type { Instrument } from '../../../utils/symbology/instrument.ts';
import { chart, json, meta, NOON, OPEN, share } from './market.ts';

const acme = share('ACME');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const at = (text: string): number => Date.parse(text);

/** Opening (milliseconds) and close of an invented day. */
type Day = readonly [opening: number, close: number];

/** Days of New York, opening at 09:30. 26 November is Thanksgiving, 1 November 2026 ends summer time. */
const days: readonly Day[] = [
  [at('2026-10-29T09:30:00-04:00'), 30],
  [at('2026-10-30T09:30:00-04:00'), 31],
  [at('2026-11-02T09:30:00-05:00'), 32],
  [at('2026-11-25T09:30:00-05:00'), 35],
  [at('2026-11-27T09:30:00-05:00'), 36],
  [at('2026-11-30T09:30:00-05:00'), 37],
  [at('2026-12-01T09:30:00-05:00'), 38],
  [at('2026-12-02T09:30:00-05:00'), 40],
  [OPEN, 42.5],
];

/** The price at each five minutes of a day: the day's number in it, so that every bar is told from every other. */
const toMinutes = ([opening, close]: Day): [number, number][] =>
  Array.from({ length: 78 }, (_, index) => [opening + index * 300_000, close - 1 + index / 100]);

const quoteReply = (changes: Record<string, unknown> = {}) =>
  chart(
    { ...changes },
    toMinutes([OPEN, 42.5]).filter(([time]) => time < NOON),
  );

interface Market {
  readonly quote?: Record<string, unknown>;
  readonly days?: readonly Day[];
  readonly meta?: Record<string, unknown>;
}

/** A Yahoo that has these days, and cuts windows and steps out of them as asked. */
const start = (market: Market = {}) => {
  const urls: URL[] = [];
  const all = market.days ?? days;
  const fetch = vi.fn(async (input: unknown) => {
    const url = new URL(String(input));
    urls.push(url);
    if (url.host !== 'query1.finance.yahoo.com') throw new TypeError('Failed to fetch');
    const [from, to] = [Number(url.searchParams.get('period1')) * 1000, Number(url.searchParams.get('period2')) * 1000];
    const step = url.searchParams.get('interval');
    if (!from) return json(quoteReply(market.quote));
    const bars = step === '1d' ? all.map(([time, close]): [number, number] => [time, close]) : all.flatMap(toMinutes);
    const within = bars.filter(([time]) => time >= from && time < to);
    return json(
      chart({ range: '', dataGranularity: step, previousClose: undefined, ...market.quote, ...market.meta }, within),
    );
  });
  const service = createQuoteService({ fetch, now: Date.now });
  return { urls, service };
};

const settle = async <T>(promise: Promise<T>, time = 10_000): Promise<T> => {
  await vi.advanceTimersByTimeAsync(time);
  return promise;
};

const ask = (published: number, market: Market = {}, instrument: Instrument = acme) => {
  const { urls, service } = start(market);
  return settle(service.since(instrument, published)).then((result) => ({ result, requests: urls.length }));
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the base of the move since publication', () => {
  const cases: [string, string, number, 'price' | 'close', string | undefined, number][] = [
    [
      'today in the session: the last price before, of the quote’s own line',
      '2026-12-03T11:00:00-05:00',
      41.67,
      'price',
      '2026-12-03T11:00:00-05:00',
      1,
    ],
    [
      'a minute later: still that price, the next bar being unfinished',
      '2026-12-03T11:01:00-05:00',
      41.67,
      'price',
      '2026-12-03T11:00:00-05:00',
      1,
    ],
    ['today before the open: yesterday’s close', '2026-12-03T07:00:00-05:00', 40, 'close', undefined, 1],
    ['today in the first minutes: yesterday’s close', '2026-12-03T09:33:00-05:00', 40, 'close', undefined, 1],
    ['last night: yesterday’s close', '2026-12-02T22:00:00-05:00', 40, 'close', undefined, 1],
    ['the very moment of yesterday’s close', '2026-12-02T16:00:00-05:00', 40, 'close', undefined, 1],
    [
      'yesterday in the session: the price then',
      '2026-12-02T12:00:00-05:00',
      39.29,
      'price',
      '2026-12-02T12:00:00-05:00',
      2,
    ],
    ['on a Saturday: Friday’s close', '2026-11-28T12:00:00-05:00', 36, 'close', '2026-11-27T16:00:00-05:00', 2],
    ['on a Sunday night', '2026-11-29T23:59:00-05:00', 36, 'close', '2026-11-27T16:00:00-05:00', 2],
    [
      'on a holiday at noon: the close before it',
      '2026-11-26T12:00:00-05:00',
      35,
      'close',
      '2026-11-25T16:00:00-05:00',
      3,
    ],
    [
      'further back than five-minute bars reach: the last close',
      '2026-10-30T12:00:00-04:00',
      30,
      'close',
      '2026-10-29T16:00:00-04:00',
      2,
    ],
    ['after that day’s close: its close', '2026-10-30T16:30:00-04:00', 31, 'close', '2026-10-30T16:00:00-04:00', 2],
    ['over the end of summer time', '2026-11-01T12:00:00-05:00', 31, 'close', '2026-10-30T16:00:00-04:00', 2],
    [
      'in the first winter hour after the close',
      '2026-11-02T16:05:00-05:00',
      32,
      'close',
      '2026-11-02T16:00:00-05:00',
      2,
    ],
    [
      'in the hour that would be after the close by summer time',
      '2026-11-02T15:30:00-05:00',
      31,
      'close',
      '2026-10-30T16:00:00-04:00',
      2,
    ],
    ['written in another zone: the same instant', '2026-12-03T12:00:00Z', 40, 'close', undefined, 1],
  ];
  it.each(cases)('%s (%s)', async (_sentence, published, price, basis, time, requests) => {
    const got = await ask(at(published));
    expect(got.result).toMatchObject({ ok: true, value: { basis, source: 'yahoo' } });
    expect(got.result.ok && got.result.value.time).toBe(time && at(time));
    expect(got.result.ok && got.result.value.price).toBeCloseTo(price, 6);
    expect(got.requests).toBeLessThanOrEqual(requests);
  });

  it('published after the last trade: that price, and no move', async () => {
    const { result, requests } = await ask(NOON);
    expect(result).toMatchObject({ ok: true, value: { price: 42.5, time: NOON - 5000, basis: 'price' } });
    expect(requests).toBe(1);
  });

  it('published during a halt: the last price before it', async () => {
    const halted = days.filter(([opening]) => opening !== at('2026-12-01T09:30:00-05:00'));
    const { result } = await ask(at('2026-12-01T12:00:00-05:00'), { days: halted });
    expect(result).toMatchObject({ ok: true, value: { price: 37, time: at('2026-11-30T16:00:00-05:00') } });
  });

  it('published before the listing: none, and why', async () => {
    const listed = at('2026-11-27T09:30:00-05:00');
    const { result } = await ask(at('2026-11-20T12:00:00-05:00'), {
      days: days.filter(([opening]) => opening >= listed),
      meta: { firstTradeDate: listed / 1000 },
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'not-listed' } });
  });

  it('published in the future, or never: none', async () => {
    expect((await ask(NOON + DAY)).result).toMatchObject({ ok: false, error: { code: 'future' } });
    expect((await ask(Number.NaN)).result).toMatchObject({ ok: false, error: { code: 'future' } });
  });

  it('nothing traded for weeks before: none', async () => {
    const { result } = await ask(at('2026-09-01T12:00:00-04:00'));
    expect(result).toMatchObject({ ok: false, error: { code: 'no-history' } });
  });

  it('a history in another currency is no base', async () => {
    const { result } = await ask(at('2026-11-28T12:00:00-05:00'), { meta: { currency: 'GBp' } });
    expect(result).toMatchObject({ ok: false, error: { code: 'no-history' } });
  });

  it('a history of before a split that the quote is after is no base', async () => {
    const { result } = await ask(at('2026-11-28T12:00:00-05:00'), { meta: { regularMarketPrice: 170 } });
    expect(result).toMatchObject({ ok: false, error: { code: 'no-history' } });
  });

  it.each([
    ['says so', { dataGranularity: '1d' }],
    ['does not say so', { dataGranularity: undefined }],
  ])('a source that gives days where minutes were asked for, and %s: the last close', async (_sentence, meta) => {
    const noon = at('2026-12-02T12:00:00-05:00');
    const all = days.map(([time, close]): [number, number] => [time, close]);
    const fetch = vi.fn(async (input: unknown) => {
      if (!String(input).includes('period1')) return json(quoteReply());
      return json(chart({ previousClose: undefined, ...meta }, all));
    });
    const service = createQuoteService({ fetch, now: Date.now });
    expect(await settle(service.since(acme, noon), 60_000)).toMatchObject({
      ok: true,
      value: { price: 38, basis: 'close' },
    });
  });

  it('a figure kept from before the article tells no move since', async () => {
    let works = true;
    const fetch = vi.fn(async () => (works ? json(quoteReply()) : json('', 500)));
    const service = createQuoteService({ fetch, now: Date.now });
    await settle(service.quote(acme));
    works = false;
    vi.setSystemTime(NOON + DAY);
    expect(await settle(service.since(acme, NOON + DAY / 2), 60_000)).toMatchObject({ error: { code: 'no-history' } });
  });

  it('no quote, no base: the failure is the quote’s', async () => {
    const { result } = await ask(OPEN, { quote: { regularMarketPrice: null } });
    expect(result).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
  });
});

describe('requests for bases', () => {
  it('are not repeated within their life', async () => {
    const { urls, service } = start();
    const published = at('2026-11-28T12:00:00-05:00');
    await settle(Promise.all(Array.from({ length: 20 }, () => service.since(acme, published))));
    await settle(service.since(acme, published), 1000);
    expect(urls).toHaveLength(2);
  });

  it('are made anew on a new trading day, for a split may lie between', async () => {
    const quote: Record<string, unknown> = {};
    const { urls, service } = start({ quote });
    const published = at('2026-11-28T12:00:00-05:00');
    await settle(service.since(acme, published));
    quote.regularMarketTime = (NOON + DAY) / 1000;
    await vi.advanceTimersByTimeAsync(DAY);
    const past = urls.filter((url) => url.searchParams.has('period1')).length;
    await settle(service.since(acme, published));
    expect(urls.filter((url) => url.searchParams.has('period1')).length).toBe(past + 1);
  });

  it('of a page of 40 are two for the figures and two for the past', async () => {
    const urls: URL[] = [];
    const fetch = vi.fn(async (input: unknown) => {
      const url = new URL(String(input));
      urls.push(url);
      const step = url.searchParams.get('interval');
      const bars = days.map(([time, close]): [number, number] => [time, close]);
      const result = (url.searchParams.get('symbols') ?? '').split(',').map((symbol) => ({
        symbol,
        response: [
          step === '1d'
            ? {
                meta: meta({ symbol, range: '1mo', dataGranularity: '1d', previousClose: undefined }),
                timestamp: bars.map(([time]) => time / 1000),
                indicators: { quote: [{ close: bars.map(([, close]) => close) }] },
              }
            : { meta: meta({ symbol }) },
        ],
      }));
      return json({ spark: { result, error: null } });
    });
    const service = createQuoteService({ fetch, now: Date.now });
    const page = Array.from({ length: 40 }, (_, index) =>
      share(`A${String.fromCharCode(65 + (index % 26))}${index < 26 ? 'X' : 'Y'}`),
    );
    const bases = await settle(Promise.all(page.map((one) => service.since(one, at('2026-11-28T12:00:00-05:00')))));
    expect(bases.every((base) => base.ok && base.value.price === 36)).toBe(true);
    expect(urls.map((url) => url.searchParams.get('interval')).sort()).toEqual(['1d', '1d', '5m', '5m']);
    expect(urls[2]?.searchParams.get('range')).toBe('1mo');
  });
});

describe('the past of coins', () => {
  it('comes from CoinGecko when Yahoo has none', async () => {
    const published = NOON - 30 * HOUR;
    const fetch = vi.fn(async (input: unknown) => {
      const url = new URL(String(input));
      if (url.host !== 'api.coingecko.com') return json('', 500);
      if (url.pathname.endsWith('/markets')) {
        return json([
          {
            id: 'bitcoin',
            name: 'Bitcoin',
            symbol: 'btc',
            current_price: 90000,
            last_updated: new Date(NOON).toISOString(),
          },
        ]);
      }
      return json({
        prices: [
          [published - 600_000, 80000],
          [published - 120_000, 81000],
          [published + 60_000, 82000],
        ],
      });
    });
    const service = createQuoteService({ fetch, now: Date.now });
    const bitcoin: Instrument = { symbol: 'BTC-USD', exchange: null, kind: 'crypto' };
    expect(await settle(service.since(bitcoin, published), 60_000)).toMatchObject({
      ok: true,
      value: { price: 81000, time: published - 120_000, source: 'coingecko' },
    });
  });
});
