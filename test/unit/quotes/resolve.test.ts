import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import type { Instrument } from '../../../utils/symbology/instrument.ts';
import { instrument, json, NOON, share } from './market.ts';

const row = (symbol: string, exchange: string, score = 20_001, quoteType = 'EQUITY') => ({
  symbol,
  exchange,
  exchDisp: exchange,
  longname: `${symbol} plc`,
  quoteType,
  score,
});

const createLocal = () => {
  const content = new Map<string, unknown>();
  return {
    get: async (key: string) => structuredClone(content.get(key)),
    set: async (key: string, value: unknown) => void content.set(key, structuredClone(value)),
  };
};

const start = (rows: readonly unknown[], local = createLocal(), status = 200) => {
  const fetch = vi.fn(async (_input: unknown) => json({ quotes: rows }, status));
  return { fetch, local, service: createQuoteService({ fetch, now: Date.now, local }) };
};

const settle = async <T>(promise: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
};

const acme = share('ACME', null);
const names = (instruments: readonly { instrument: Instrument }[]) =>
  instruments.map(({ instrument: { symbol, exchange } }) => `${exchange}:${symbol}`);

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a symbol without an exchange', () => {
  it('that one market has is that share', async () => {
    const { service } = start([
      row('ACME', 'NYQ', 900_000),
      row('ACMF', 'PNK'),
      row('ACME270115C00100000', 'OPR', 20_004, 'OPTION'),
    ]);
    expect(await settle(service.resolve(acme))).toEqual({
      ok: true,
      value: { kind: 'one', option: { instrument: share('ACME', 'XNYS'), name: 'ACME plc', venue: 'NYQ' } },
    });
  });

  it('that two markets have, neither far likelier, is a choice, the likelier first', async () => {
    const { service } = start([row('ACME.L', 'LSE', 20_300), row('ACME', 'NYQ', 20_500)]);
    const result = await settle(service.resolve(acme));
    expect(result.ok && result.value.kind === 'choice' && names(result.value.options)).toEqual([
      'XNYS:ACME',
      'XLON:ACME',
    ]);
  });

  it('that two have, one far likelier, is that one', async () => {
    const { service } = start([row('ACME.L', 'LSE', 20_002), row('ACME', 'NYQ', 900_000)]);
    expect(await settle(service.resolve(acme))).toMatchObject({
      value: { kind: 'one', option: { instrument: { exchange: 'XNYS' } } },
    });
  });

  it('whose text leaves open some exchanges is looked for on those', async () => {
    const { service } = start([row('ACME.L', 'LSE', 20_002), row('ACME', 'NYQ', 900_000)]);
    expect(await settle(service.resolve(acme, { candidates: ['XLON', 'XPAR'] }))).toMatchObject({
      value: { kind: 'one', option: { instrument: { exchange: 'XLON' } } },
    });
  });

  it('of a class is told from the other class', async () => {
    const { service } = start([row('ACM-A', 'NYQ', 30_000), row('ACM-B', 'NYQ', 30_000)]);
    expect(await settle(service.resolve(share('ACM.B', null)))).toMatchObject({
      value: { kind: 'one', option: { instrument: { symbol: 'ACM.B', exchange: 'XNYS' } } },
    });
  });

  it('of a coin is no share', async () => {
    const { service } = start([row('BTC-USD', 'CCC', 413_000, 'CRYPTOCURRENCY'), row('BTC', 'PCX', 300_000, 'ETF')]);
    expect(await settle(service.resolve(instrument('BTC-USD', 'crypto')))).toMatchObject({
      value: { kind: 'one', option: { instrument: { symbol: 'BTC-USD', kind: 'crypto' } } },
    });
  });

  it('that nothing has is unknown', async () => {
    const { service } = start([row('OTHER', 'NYQ')]);
    expect(await settle(service.resolve(acme))).toMatchObject({ ok: false, error: { code: 'unknown-symbol' } });
  });
});

describe('an ISIN', () => {
  const isin = share('GB00BH4HKS39', null);

  it('is the share that it names', async () => {
    const { service } = start([row('VOD.L', 'LSE')]);
    expect(await settle(service.resolve(isin))).toMatchObject({
      value: { kind: 'one', option: { instrument: share('VOD', 'XLON') } },
    });
  });

  it('listed in several countries is the listing of its own', async () => {
    const { service } = start([row('VODI.DE', 'GER'), row('VOD.L', 'LSE'), row('VOD', 'NMS', 20_400)]);
    expect(await settle(service.resolve(isin))).toMatchObject({
      value: { kind: 'one', option: { instrument: { exchange: 'XLON' } } },
    });
  });

  it('listed only abroad, several times, is a choice', async () => {
    const { service } = start([row('VODI.DE', 'GER'), row('VOD', 'NMS')]);
    expect(await settle(service.resolve(isin))).toMatchObject({ value: { kind: 'choice' } });
  });
});

describe('what was found and chosen', () => {
  it('is found once a week, by another worker too', async () => {
    const { fetch, local, service } = start([row('ACME', 'NYQ')]);
    await settle(Promise.all([service.resolve(acme), service.resolve(acme)]));
    await settle(service.resolve(acme));
    expect(fetch).toHaveBeenCalledTimes(1);
    const next = start([row('ACME', 'NYQ')], local);
    await settle(next.service.resolve(acme));
    expect(next.fetch).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(8 * 86_400_000);
    await settle(next.service.resolve(acme));
    expect(next.fetch).toHaveBeenCalledTimes(1);
  });

  it('a choice holds for its site, and no other', async () => {
    const { service } = start([row('ACME.L', 'LSE', 20_300), row('ACME', 'NYQ', 20_500)]);
    await settle(service.choose('news.example', acme, share('ACME', 'XLON')));
    expect(await settle(service.resolve(acme, { site: 'news.example' }))).toMatchObject({
      value: { kind: 'one', option: { instrument: { exchange: 'XLON' } } },
    });
    expect(await settle(service.resolve(acme, { site: 'other.example' }))).toMatchObject({ value: { kind: 'choice' } });
  });

  it('a search that fails is said so, and not remembered', async () => {
    const { fetch, service } = start([], createLocal(), 500);
    expect(await settle(service.resolve(acme))).toMatchObject({
      ok: false,
      error: { code: 'source-down', source: 'yahoo' },
    });
    fetch.mockImplementation(async () => json({ quotes: [row('ACME', 'NYQ')] }));
    expect(await settle(service.resolve(acme))).toMatchObject({ ok: true });
  });
});
