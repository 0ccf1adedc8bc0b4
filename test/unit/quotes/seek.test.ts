import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../../utils/quotes/cache.ts';
import { createQuoteService, type QuoteServiceOptions } from '../../../utils/quotes/service.ts';
import type { Source } from '../../../utils/quotes/source.ts';
import { sources } from '../../../utils/quotes/sources.ts';
import type { Instrument } from '../../../utils/symbology/instrument.ts';
import { chart, cnbcReply, json, meta, NOON, notFound, OPEN, share, spark } from './market.ts';

const acme = share('ACME');
const many = (count: number): Instrument[] =>
  Array.from({ length: count }, (_, index) =>
    share(`A${String.fromCharCode(65 + (index % 26))}${'BCDE'[Math.floor(index / 26)]}`),
  );

type Answer = () => Response | Promise<Response>;
/** What each host answers; hosts not named cannot be reached. */
type Hosts = Readonly<Record<string, (url: URL) => Response | Promise<Response>>>;

/** Those of these tests, however many more there are. */
const SOURCES = ['yahoo', 'cnbc', 'nasdaq', 'finnhub', 'twelvedata'].flatMap(
  (id) => sources.find((source) => source.id === id) ?? [],
);

const YAHOO = 'query1.finance.yahoo.com';
const CNBC = 'quote.cnbc.com';
const NASDAQ = 'api.nasdaq.com';

const symbolsOf = (url: URL): string[] =>
  (url.searchParams.get('symbols') ?? decodeURIComponent(url.pathname.split('/').at(-1) ?? '')).split(/[,|]/);

/** Yahoo as it should be: chart for one, spark for several, everything at 42.5. */
const healthy = (url: URL): Response =>
  url.pathname.includes('spark')
    ? json(spark(symbolsOf(url).map((symbol) => meta({ symbol }))))
    : json(chart({ symbol: symbolsOf(url)[0] }));

const start = (hosts: Hosts, more: Partial<QuoteServiceOptions> = {}) => {
  const asked: string[] = [];
  const fetch = vi.fn(async (input: unknown) => {
    const url = new URL(String(input));
    asked.push(url.host);
    const host = hosts[url.host];
    if (!host) throw new TypeError('Failed to fetch');
    return host(url);
  });
  return { asked, fetch, service: createQuoteService({ fetch, now: Date.now, sources: SOURCES, ...more }) };
};

const createStore = (
  content: Record<string, unknown> = {},
): Store & { reads: number; content: Record<string, unknown> } => ({
  reads: 0,
  content,
  async get(key) {
    this.reads++;
    return structuredClone(this.content[key]);
  },
  async set(key, value) {
    this.content[key] = structuredClone(value);
  },
});

const settle = async <T>(promise: Promise<T>, time = 60_000): Promise<T> => {
  await vi.advanceTimersByTimeAsync(time);
  return promise;
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('when the first source fails, the next is asked at once, and said to be the source', () => {
  const html = { 'content-type': 'text/html' };
  const cases: [string, Answer][] = [
    ['404 in its own form', () => json(notFound, 404)],
    ['404 in another', () => json('nothing here', 404)],
    ['401', () => json({}, 401)],
    ['403', () => json({}, 403)],
    ['429', () => json('Edge: Too Many Requests', 429)],
    ['500', () => json('', 500)],
    ['503 that asks for a pause', () => json('', 503, { 'retry-after': '120' })],
    ['a consent page', () => json('<html></html>', 200, html)],
    ['a redirect to another host', () => Response.redirect('https://consent.example.org/', 302)],
    ['half a body', () => json(JSON.stringify(chart()).slice(0, 400))],
    ['an empty body', () => json('')],
    ['the wrong content type', () => json(chart(), 200, html)],
    ['another symbol', () => json(chart({ symbol: 'OTHER' }))],
    ['another exchange', () => json(chart({ exchangeName: 'LSE', currency: 'GBp' }))],
    ['a figure a week old', () => json(chart({ regularMarketTime: NOON / 1000 - 7 * 86_400 }))],
    ['a time in the future', () => json(chart({ regularMarketTime: NOON / 1000 + 86_400 }))],
    ['30 s of silence', () => new Promise((answer) => setTimeout(() => answer(json(chart())), 30_000))],
    ['a reset connection', () => Promise.reject(new TypeError('reset'))],
    [
      'a body that stops',
      () => new Response(new ReadableStream({ start: (body) => body.error(new TypeError('cut')) })),
    ],
  ];
  it.each(cases)('%s', async (_sentence, answer) => {
    const { asked, service } = start({ [YAHOO]: answer, [CNBC]: () => json(cnbcReply([{ symbol: 'ACME' }])) });
    expect(await settle(service.quote(acme))).toMatchObject({
      ok: true,
      value: { price: 42, previousClose: 40, source: 'cnbc' },
    });
    expect(asked).toEqual([YAHOO, CNBC]);
  });

  it('a week-old figure is shown, marked stale, when no source has a younger', async () => {
    const old = NOON / 1000 - 7 * 86_400;
    const { service } = start({ [YAHOO]: () => json(chart({ regularMarketTime: old })) });
    expect(await settle(service.quote(acme))).toMatchObject({ ok: true, value: { stale: true, time: old * 1000 } });
  });

  it('a source that kept a reader waiting for eight seconds keeps no second one', async () => {
    const { asked, service } = start({
      [YAHOO]: () => new Promise(() => {}),
      [CNBC]: (url) => json(cnbcReply(symbolsOf(url).map((symbol) => ({ symbol })))),
    });
    await settle(service.quote(share('AA')), 9000);
    await settle(service.quote(share('BB')), 1000);
    expect(asked).toEqual([YAHOO, CNBC, CNBC]);
  });

  it('a source that failed twice is asked last for a while, and first again after', async () => {
    let works = false;
    const { asked, service } = start({
      [YAHOO]: (url) => (works ? healthy(url) : json('', 500)),
      [CNBC]: (url) => json(cnbcReply(symbolsOf(url).map((symbol) => ({ symbol })))),
    });
    await settle(service.quote(share('AA')), 1000);
    await settle(service.quote(share('AB')), 1000);
    works = true;
    await settle(service.quote(share('BB')), 1000);
    expect(asked).toEqual([YAHOO, CNBC, YAHOO, CNBC, CNBC]);
    await vi.advanceTimersByTimeAsync(120_000);
    await settle(service.quote(share('CC')), 1000);
    expect(asked.at(-1)).toBe(YAHOO);
  });
});

describe('a source that says 429', () => {
  it('gets nothing for its pause, which grows; the reader gets the next source’s figure', async () => {
    const { asked, service } = start({
      [YAHOO]: () => json('Edge: Too Many Requests', 429),
      [CNBC]: (url) => json(cnbcReply(symbolsOf(url).map((symbol) => ({ symbol })))),
    });
    const yahoos = () => asked.filter((host) => host === YAHOO).length;
    await settle(service.quote(share('AA')), 1000);
    for (const one of many(10)) await settle(service.quote(one), 1000);
    expect(yahoos()).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await settle(service.quote(share('BB')), 30_000);
    // The second 429 in a row: two minutes now.
    await settle(service.quote(share('CC')), 70_000);
    await settle(service.quote(share('DD')), 1000);
    expect(yahoos()).toBe(2);
  });

  it('gets nothing before the time it asked for', async () => {
    const { asked, service } = start({ [YAHOO]: () => json('', 429, { 'retry-after': '600' }) });
    expect(await settle(service.quote(acme), 1000)).toMatchObject({
      error: { code: 'rate-limited', retryAt: NOON + 600_050 },
    });
    await vi.advanceTimersByTimeAsync(590_000);
    expect(await settle(service.quote(acme, { force: true }), 1000)).toMatchObject({ error: { code: 'rate-limited' } });
    expect(asked.filter((host) => host === YAHOO)).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(20_000);
    await settle(service.quote(acme), 1000);
    expect(asked.filter((host) => host === YAHOO)).toHaveLength(2);
  });

  it('keeps its pause when the worker dies', async () => {
    const cache = createStore();
    const hosts = { [YAHOO]: () => json('', 429) };
    await settle(start(hosts, { cache }).service.quote(acme), 1000);
    const again = start(hosts, { cache });
    await settle(again.service.quote(acme), 1000);
    expect(again.asked).not.toContain(YAHOO);
  });
});

describe('an unknown symbol', () => {
  const unknownEverywhere: Hosts = {
    [YAHOO]: () => json(notFound, 404),
    [CNBC]: () => json({ FormattedQuoteResult: { FormattedQuote: [{ symbol: 'ACME', code: 1 }] } }),
    [NASDAQ]: () => json({ data: null, status: { rCode: 400, bCodeMessage: [{ code: 1001 }] } }),
  };

  it('is said when a source says so and none gives a quote, and remembered for a day', async () => {
    const { fetch, service } = start(unknownEverywhere);
    expect(await settle(service.quote(acme))).toMatchObject({ ok: false, error: { code: 'unknown-symbol' } });
    const requests = fetch.mock.calls.length;
    await vi.advanceTimersByTimeAsync(23 * 3_600_000);
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'unknown-symbol' } });
    expect(fetch).toHaveBeenCalledTimes(requests);
    await vi.advanceTimersByTimeAsync(2 * 3_600_000);
    await settle(service.quote(acme));
    expect(fetch.mock.calls.length).toBeGreaterThan(requests);
  });

  it('is asked for again when the reader insists', async () => {
    const { fetch, service } = start(unknownEverywhere);
    await settle(service.quote(acme));
    const requests = fetch.mock.calls.length;
    await settle(service.quote(acme, { force: true }));
    expect(fetch.mock.calls.length).toBeGreaterThan(requests);
  });

  it('is not remembered when a source that might know it was down', async () => {
    let down = true;
    const { service } = start({
      ...unknownEverywhere,
      [YAHOO]: (url) => (down ? json('', 500) : healthy(url)),
    });
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'unknown-symbol' } });
    down = false;
    expect(await settle(service.quote(acme))).toMatchObject({ ok: true, value: { price: 42.5 } });
  });

  it('that a batch came without is asked for alone before anything is said', async () => {
    const { service } = start({
      [YAHOO]: (url) =>
        url.pathname.includes('spark')
          ? json(spark([meta({ symbol: 'AAB' })]))
          : json(chart({ symbol: symbolsOf(url)[0] })),
    });
    const [one, other] = await settle(Promise.all([service.quote(share('AAB')), service.quote(share('BAB'))]));
    expect([one?.ok, other?.ok]).toEqual([true, true]);
  });
});

describe('a batch that failed as a whole', () => {
  const pair = [share('AAB'), share('BAB')];
  const isBatch = (url: URL) => url.pathname.includes('spark');
  const cases: [string, Answer][] = [
    ['404', () => json('no such route', 404)],
    ['400 with an error', () => json({ spark: { result: null, error: { code: 'Bad Request' } } }, 400)],
    ['an unreadable reply', () => json('<html></html>', 200, { 'content-type': 'text/html' })],
    ['JSON cut short', () => json('{"spark":{"resu')],
    ['another shape', () => json({ AAB: { close: [1, 2] } })],
  ];
  it.each(cases)('%s: what no other source has is asked for alone', async (_sentence, answer) => {
    const { asked, service } = start({ [YAHOO]: (url) => (isBatch(url) ? answer() : healthy(url)) });
    const results = await settle(Promise.all(pair.map((one) => service.quote(one))));
    expect(results).toMatchObject([{ value: { price: 42.5 } }, { value: { price: 42.5 } }]);
    expect(asked.filter((host) => host === YAHOO)).toHaveLength(3);
  });

  it('is the next source’s where that has it', async () => {
    const { asked, service } = start({
      [YAHOO]: (url) => (isBatch(url) ? json('', 404) : healthy(url)),
      [CNBC]: (url) => json(cnbcReply(symbolsOf(url).map((symbol) => ({ symbol })))),
    });
    const results = await settle(Promise.all(pair.map((one) => service.quote(one))));
    expect(results).toMatchObject([{ value: { source: 'cnbc' } }, { value: { source: 'cnbc' } }]);
    expect(asked).toEqual([YAHOO, CNBC]);
  });

  it('is tried with one instrument first, and given up when that fails too', async () => {
    const { asked, service } = start({ [YAHOO]: () => json('<html></html>', 404) });
    const results = await settle(Promise.all(many(20).map((one) => service.quote(one))));
    expect(results.every(({ ok }) => !ok)).toBe(true);
    expect(asked.filter((host) => host === YAHOO)).toHaveLength(2);
  });

  const refusals: [string, Answer][] = [
    ['401', () => json({}, 401)],
    ['403', () => json({}, 403)],
    ['429', () => json('', 429)],
    ['500', () => json('', 500)],
    ['a redirect', () => Response.redirect('https://consent.example.org/', 302)],
    ['silence', () => new Promise(() => {})],
    ['a reset connection', () => Promise.reject(new TypeError('reset'))],
  ];
  it.each(refusals)('by %s is the source’s word for all', async (_sentence, answer) => {
    const { asked, service } = start({ [YAHOO]: (url) => (isBatch(url) ? answer() : healthy(url)) });
    await settle(Promise.all(pair.map((one) => service.quote(one))));
    expect(asked.filter((host) => host === YAHOO)).toHaveLength(1);
  });
});

describe('a reader who waits', () => {
  const silent = () => new Promise<Response>(() => {});

  it('has an answer within two time-outs, however many sources keep silent', async () => {
    const hosts = {
      [YAHOO]: silent,
      [CNBC]: silent,
      [NASDAQ]: silent,
      'finnhub.io': silent,
      'api.twelvedata.com': silent,
    };
    const { asked, service } = start(hosts, { keys: async () => ({ finnhub: 'k', twelvedata: 'k' }) });
    const done = vi.fn();
    service.quote(acme).then(done);
    await vi.advanceTimersByTimeAsync(14_200);
    expect(done).toHaveBeenCalledWith(expect.objectContaining({ error: expect.objectContaining({ code: 'timeout' }) }));
    expect(asked).toEqual([YAHOO, CNBC, NASDAQ, 'finnhub.io', 'api.twelvedata.com']);
  });

  it('has it with a page of others before it in line too', async () => {
    const { service } = start({ [YAHOO]: silent, [CNBC]: silent, [NASDAQ]: silent });
    const done = vi.fn();
    for (const one of many(100)) service.quote(one);
    await vi.advanceTimersByTimeAsync(1000);
    service.quote(acme).then(done);
    await vi.advanceTimersByTimeAsync(14_200);
    expect(done).toHaveBeenCalled();
  });

  it('has the figure of a later source although two before it kept silent', async () => {
    const { service } = start(
      {
        [YAHOO]: silent,
        [CNBC]: silent,
        'finnhub.io': () => json({ c: 41, pc: 40, h: 42, l: 39, t: NOON / 1000 - 60 }),
      },
      { keys: async () => ({ finnhub: 'k' }) },
    );
    expect(await settle(service.quote(acme), 14_200)).toMatchObject({ value: { price: 41, source: 'finnhub' } });
  });
});

describe('a reader who insists', () => {
  const insist = { force: true };
  const limited = (header: Record<string, string> = {}) => {
    let works = false;
    const hosts: Hosts = { [YAHOO]: (url) => (works ? healthy(url) : json('', 429, header)) };
    const world = start(hosts);
    const yahoos = () => world.asked.filter((host) => host === YAHOO).length;
    return {
      ...world,
      yahoos,
      mend: () => {
        works = true;
      },
    };
  };

  it('gets one request through to a source that said 429 and not until when', async () => {
    const { mend, service, yahoos } = limited();
    await settle(service.quote(acme), 1500);
    mend();
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ error: { code: 'rate-limited' } });
    expect(yahoos()).toBe(1);
    expect(await settle(service.quote(acme, insist), 1000)).toMatchObject({ value: { price: 42.5, source: 'yahoo' } });
    expect(await settle(service.quote(share('AAB')), 1000)).toMatchObject({ ok: true });
  });

  it('a second after the last one at the soonest, and once for all who insist', async () => {
    const { service, yahoos } = limited();
    await settle(service.quote(acme), 500);
    const insisting = Promise.all(many(5).map((one) => service.quote(one, insist)));
    await vi.advanceTimersByTimeAsync(400);
    expect(yahoos()).toBe(1);
    await settle(insisting, 10_000);
    expect(yahoos()).toBe(2);
  });

  it('nor once for each of those who insist, though they come to it one after the other', async () => {
    let works = true;
    const slow = () => new Promise<Response>((answer) => setTimeout(() => answer(json('', 500)), 700));
    const { asked, service } = start({
      [YAHOO]: (url) => (works ? healthy(url) : json('', 429)),
      [NASDAQ]: slow,
    });
    works = false;
    await settle(service.quote(acme), 5000);
    const before = asked.filter((host) => host === YAHOO).length;
    await settle(Promise.all(many(5).map((one) => service.quote(one, insist))), 30_000);
    expect(asked.filter((host) => host === YAHOO).length).toBe(before + 1);
  });

  it('but not where the source said until when', async () => {
    const { mend, service, yahoos } = limited({ 'retry-after': '30' });
    await settle(service.quote(acme), 5000);
    mend();
    expect(await settle(service.quote(acme, insist), 1000)).toMatchObject({ error: { code: 'rate-limited' } });
    expect(yahoos()).toBe(1);
  });

  it('nor where another source answers', async () => {
    const { asked, service } = start({
      [YAHOO]: () => json('', 429),
      [CNBC]: (url) => json(cnbcReply(symbolsOf(url).map((symbol) => ({ symbol })))),
    });
    await settle(service.quote(acme), 5000);
    expect(await settle(service.quote(acme, insist), 1000)).toMatchObject({ value: { source: 'cnbc' } });
    expect(asked).toEqual([YAHOO, CNBC, CNBC]);
  });
});

describe('what is said when every source fails', () => {
  it('hosts that do not answer at all, with a network, are sources that are down', async () => {
    const { service } = start({});
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'source-down', source: 'yahoo' } });
  });

  it('only the machine itself says that it has no network', async () => {
    const { service } = start({}, { online: () => false });
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'offline' } });
  });

  it('a first source that kept silent, with the others out of reach, is a time-out', async () => {
    const { service } = start({ [YAHOO]: () => new Promise(() => {}) });
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'timeout', source: 'yahoo' } });
  });

  it('else the first source that answered something says it', async () => {
    const { service } = start({ [CNBC]: () => json('', 429), [NASDAQ]: () => json('', 500) });
    expect(await settle(service.quote(acme))).toMatchObject({ error: { code: 'rate-limited', source: 'cnbc' } });
  });

  it('the figure known from before stays, with its own time', async () => {
    let works = true;
    const { service } = start({ [YAHOO]: (url) => (works ? healthy(url) : json('', 500)) });
    await settle(service.quote(acme), 1000);
    works = false;
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(await settle(service.quote(acme))).toMatchObject({
      ok: true,
      value: { price: 42.5, stale: true, time: NOON - 5000, session: 'post' },
    });
  });

  it('and comes back with the network', async () => {
    let works = false;
    const { service } = start({ [YAHOO]: (url) => (works ? healthy(url) : Promise.reject(new TypeError('offline'))) });
    expect((await settle(service.quote(acme))).ok).toBe(false);
    works = true;
    expect(await settle(service.quote(acme, { force: true }))).toMatchObject({ ok: true, value: { price: 42.5 } });
  });
});

it('a source that breaks in our own code leaves no reader waiting', async () => {
  const broken: Source = {
    ...(sources[0] as Source),
    toUrl: () => {
      throw new Error('a fault');
    },
  };
  const { service } = start({}, { sources: [broken] });
  expect(await settle(service.quote(acme))).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
});

describe('requests', () => {
  it('a page of 40 is two requests, fifty tabs of it too, and none more within their life', async () => {
    const { asked, service } = start({ [YAHOO]: healthy });
    const page = many(40);
    const all = Array.from({ length: 50 }, () => page.map((one) => service.quote(one))).flat();
    const results = await settle(Promise.all(all), 10_000);
    expect(results.every(({ ok }) => ok)).toBe(true);
    await settle(Promise.all(page.map((one) => service.quote(one))), 1000);
    expect(asked).toHaveLength(2);
  });

  it('are at most two at a time to a host, and spaced', async () => {
    let running = 0;
    let most = 0;
    const starts: number[] = [];
    const { service } = start({
      [YAHOO]: async (url) => {
        starts.push(Date.now());
        most = Math.max(most, ++running);
        await new Promise((done) => setTimeout(done, 1000));
        running--;
        return healthy(url);
      },
    });
    await settle(Promise.all(many(100).map((one) => service.quote(one))), 10_000);
    expect(most).toBe(2);
    expect(starts).toHaveLength(5);
    const gaps = starts.slice(1).map((time, index) => time - (starts[index] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(250);
  });

  it('go to a source with a key only with the key, and after those without', async () => {
    const quote = { c: 41, pc: 40, h: 42, l: 39, t: NOON / 1000 - 60 };
    const urls: URL[] = [];
    const hosts: Hosts = {
      'finnhub.io': (url) => {
        urls.push(url);
        return json(quote);
      },
    };
    const keyless = start(hosts);
    expect((await settle(keyless.service.quote(acme))).ok).toBe(false);
    const keys = vi.fn(async () => ({ finnhub: 'S3CRET' }));
    const keyed = start(hosts, { keys });
    expect(await settle(keyed.service.quote(acme))).toMatchObject({ value: { price: 41, source: 'finnhub' } });
    expect(urls.map((url) => url.searchParams.get('token'))).toEqual(['S3CRET']);
    const healthyOnes = start({ [YAHOO]: healthy }, { keys });
    keys.mockClear();
    await settle(healthyOnes.service.quote(acme));
    expect(keys).not.toHaveBeenCalled();
  });
});

describe('a key', () => {
  it('is in no failure, even if the source repeats it', async () => {
    const { service } = start({ 'finnhub.io': () => json({ error: 'S3CRET is not a key' }, 401) });
    const tested = await settle(service.testKey('finnhub', 'S3CRET'));
    expect(tested).toMatchObject({ ok: false, error: { detail: 'HTTP 401: … is not a key' } });
    expect(JSON.stringify(tested)).not.toContain('S3CRET');
  });

  it('that works brings a quote', async () => {
    const { service } = start({ 'finnhub.io': () => json({ c: 200, pc: 199, h: 201, l: 198, t: NOON / 1000 }) });
    expect(await settle(service.testKey('finnhub', 'k'))).toMatchObject({ ok: true, value: { price: 200 } });
  });
});

describe('the cache', () => {
  it('survives the worker, at one read', async () => {
    const cache = createStore();
    await settle(start({ [YAHOO]: healthy }, { cache }).service.quote(acme), 1000);
    cache.reads = 0;
    const { fetch, service } = start({}, { cache });
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ ok: true, value: { price: 42.5 } });
    expect(fetch).not.toHaveBeenCalled();
    await settle(Promise.all(many(5).map((one) => service.quote(one))));
    expect(cache.reads).toBe(1);
  });

  it.each([
    ['not an object', 7],
    [
      'rubbish inside',
      { quotes: { ':ACME:equity': { at: 'x' }, 'XNYS:ACME:equity': { at: NOON, until: NOON * 2, quote: {} } } },
    ],
    ['a price of nothing', { quotes: { 'XNYS:ACME:equity': { at: NOON, until: NOON * 2, quote: { price: 0 } } } }],
    ['lists', { quotes: [1, 2], pauses: 'no' }],
    ['null', null],
  ])('that holds %s is an empty one', async (_sentence, content) => {
    const { service } = start({ [YAHOO]: healthy }, { cache: createStore({ quotes: content }) });
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ ok: true, value: { price: 42.5 } });
  });

  it('that cannot be read or written costs nothing but memory', async () => {
    const broken: Store = {
      get: () => Promise.reject(new Error('broken')),
      set: () => Promise.reject(new Error('QUOTA_BYTES exceeded')),
    };
    const { fetch, service } = start({ [YAHOO]: healthy }, { cache: broken });
    await settle(service.quote(acme), 1000);
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ ok: true });
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('that is full keeps the quotes without their lines', async () => {
    const cache = createStore();
    const set = cache.set.bind(cache);
    cache.set = async (key, value) => {
      if (JSON.stringify(value).includes('"line"')) throw new Error('QUOTA_BYTES exceeded');
      return set(key, value);
    };
    await settle(start({ [YAHOO]: healthy }, { cache }).service.quote(acme), 1000);
    expect(JSON.stringify(cache.content)).toContain('42.5');
  });

  it('is bounded', async () => {
    const cache = createStore();
    const { service } = start({ [YAHOO]: healthy }, { cache });
    const crowd = Array.from({ length: 400 }, (_, index) =>
      share(
        `T${index
          .toString(36)
          .toUpperCase()
          .padStart(3, 'A')
          .replace(/\d/g, (digit) => 'KLMNOPQRST'[Number(digit)] ?? 'K')}`,
      ),
    );
    await settle(Promise.all(crowd.map((one) => service.quote(one))), 60_000);
    const { quotes } = cache.content.quotes as { quotes: object };
    expect(Object.keys(quotes).length).toBeLessThanOrEqual(150);
  });

  it('is not believed when the clock was set back', async () => {
    const { fetch, service } = start({ [YAHOO]: healthy });
    await settle(service.quote(acme), 1000);
    vi.setSystemTime(NOON - 86_400_000);
    const yesterday = { headers: { date: new Date(NOON).toUTCString() } };
    fetch.mockImplementation(async () => json(chart(), 200, yesterday.headers));
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ ok: true, value: { price: 42.5 } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('gives the last figure at once when that is wanted, and the fresh one to who asks next', async () => {
    let price = 42.5;
    const { fetch, service } = start({ [YAHOO]: () => json(chart({ regularMarketPrice: price })) });
    await settle(service.quote(acme), 1000);
    price = 43;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await service.quote(acme, { early: true })).toMatchObject({ value: { price: 42.5, stale: true } });
    expect(await settle(service.quote(acme), 1000)).toMatchObject({ value: { price: 43 } });
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('keeps the younger figure when the next source is further behind', async () => {
    let works = true;
    const { service } = start({
      [YAHOO]: (url) => (works ? healthy(url) : json('', 500)),
      [CNBC]: () => json(cnbcReply([{ symbol: 'ACME', last_time: new Date(OPEN).toISOString() }])),
    });
    await settle(service.quote(acme), 1000);
    works = false;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await settle(service.quote(acme), 1000)).toMatchObject({
      value: { source: 'yahoo', price: 42.5, stale: true },
    });
  });
});
