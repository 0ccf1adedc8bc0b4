import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import { sources } from '../../../utils/quotes/sources.ts';
import { chart, json, NOON, notFound, share } from './market.ts';

const acme = share('ACME');

const start = (answer: (url: string, signal?: AbortSignal | null) => Response | Promise<Response>, more = {}) => {
  const fetch = vi.fn(async (url: unknown, init?: RequestInit) => answer(String(url), init?.signal));
  const service = createQuoteService({ fetch, now: Date.now, sources: sources.slice(0, 1), ...more });
  return { fetch, service };
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = async <T>(promise: Promise<T>, time = 20_000): Promise<T> => {
  await vi.advanceTimersByTimeAsync(time);
  return promise;
};

describe('a quote', () => {
  it('is what the source says', async () => {
    const { service } = start(() => json(chart()));
    expect(await settle(service.quote(acme))).toMatchObject({
      ok: true,
      value: { price: 42.5, previousClose: 40, currency: 'USD', session: 'regular', source: 'yahoo' },
    });
  });

  it('is asked for once while fresh, and again when it is no longer', async () => {
    const { fetch, service } = start(() => json(chart()));
    for (let hover = 0; hover < 10; hover++) await settle(service.quote(acme), 100);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(60_000);
    await settle(service.quote(acme), 100);
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('is one flight however many ask at once', async () => {
    const { fetch, service } = start(() => json(chart()));
    await settle(Promise.all(Array.from({ length: 50 }, () => service.quote(acme))));
    expect(fetch).toHaveBeenCalledTimes(1);
  });

  it('is asked for anew when forced, still in one flight', async () => {
    const { fetch, service } = start(() => json(chart()));
    await settle(service.quote(acme));
    await settle(Promise.all([service.quote(acme, { force: true }), service.quote(acme, { force: true })]));
    expect(fetch).toHaveBeenCalledTimes(2);
  });

  it('goes without cookies, referrer, redirects or browser cache', async () => {
    const { fetch, service } = start(() => json(chart()));
    await settle(service.quote(acme));
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      cache: 'no-store',
    });
  });

  it('that is known stays, marked stale, when the source fails', async () => {
    let works = true;
    const { service } = start(() => (works ? json(chart()) : json('', 500)));
    await settle(service.quote(acme));
    works = false;
    await vi.advanceTimersByTimeAsync(300_000);
    expect(await settle(service.quote(acme))).toMatchObject({ ok: true, value: { price: 42.5, stale: true } });
  });
});

describe('each failure has its code', () => {
  const html = { 'content-type': 'text/html' };
  const cases: [string, () => Response | Promise<Response>, string][] = [
    ['a 404 in the source’s own form is an unknown symbol', () => json(notFound, 404), 'unknown-symbol'],
    ['the same with status 200 too', () => json(notFound), 'unknown-symbol'],
    ['a 404 of something else says nothing of the symbol', () => json('<h1>gone</h1>', 404, html), 'source-down'],
    ['a 404 of JSON in another form neither', () => json({ error: 'no route' }, 404), 'source-down'],
    ['401 is a source that is down', () => json({ finance: { error: { code: 'Unauthorized' } } }, 401), 'source-down'],
    ['403 too', () => json('<html>Access Denied</html>', 403, html), 'source-down'],
    ['500 too', () => json('oops', 500), 'source-down'],
    [
      '429 in plain words',
      () => json('Edge: Too Many Requests', 429, { 'content-type': 'text/plain' }),
      'rate-limited',
    ],
    ['the same words with status 200', () => json('Too Many Requests\r\n', 200), 'rate-limited'],
    ['a consent page', () => json('<!doctype html><html></html>', 200, html), 'bad-reply'],
    ['a redirect to a consent page', () => new Response(null, { status: 307 }), 'bad-reply'],
    ['JSON cut short', () => json(JSON.stringify(chart()).slice(0, 300)), 'bad-reply'],
    ['an empty body', () => json(''), 'bad-reply'],
    ['null for the price', () => json(chart({ regularMarketPrice: null })), 'bad-reply'],
    ['JSON of another sort', () => json({ hello: 'world' }), 'bad-reply'],
    ['a reply that never comes', () => new Promise(() => {}), 'timeout'],
    ['a body that never ends', () => new Response(new ReadableStream({}), { status: 200 }), 'timeout'],
    ['a connection that breaks', () => Promise.reject(new TypeError('failed')), 'source-down'],
  ];
  it.each(cases)('%s', async (_sentence, answer, code) => {
    const { service } = start(answer);
    expect(await settle(service.quote(acme))).toMatchObject({ ok: false, error: { code, source: 'yahoo' } });
  });

  it('no network', async () => {
    const { service } = start(() => Promise.reject(new TypeError('failed')), { online: () => false });
    expect(await settle(service.quote(acme))).toMatchObject({ ok: false, error: { code: 'offline' } });
  });

  it('a failure is not kept: the next call asks again', async () => {
    let status = 500;
    const { service } = start(() => json(chart(), status));
    expect((await settle(service.quote(acme))).ok).toBe(false);
    status = 200;
    expect((await settle(service.quote(acme, { force: true }))).ok).toBe(true);
  });

  it('an answer that is late is given up, and its request aborted', async () => {
    let aborted = false;
    const { service } = start((_url, signal) => {
      signal?.addEventListener('abort', () => {
        aborted = true;
      });
      return new Promise(() => {});
    });
    await settle(service.quote(acme));
    expect(aborted).toBe(true);
  });
});
