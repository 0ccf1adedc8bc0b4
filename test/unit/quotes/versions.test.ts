import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCache } from '../../../utils/quotes/cache.ts';
import { createHealth } from '../../../utils/quotes/health.ts';
import { createKept } from '../../../utils/quotes/kept.ts';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import { NOON, share } from './market.ts';

/** All that version 0.1.0 may have left in its stores, each member filled. It is never changed: what is new gets a file of its own. */
const left = JSON.parse(readFileSync('test/fixtures/stored/0.1.0.json', 'utf8')) as {
  session: { quotes: Record<string, Record<string, Record<string, unknown>>> };
  local: { resolutions: unknown };
};
const acme = share('ACME');

const open = (item: unknown) => createCache({ get: async () => structuredClone(item), set: async () => {} }, 'quotes');

async function readQuotes(item: unknown) {
  const memory = open(item);
  const kept = createKept(memory, () => NOON + 1000);
  const health = createHealth(memory, () => NOON + 1000);
  await memory.ready();
  return { kept, health };
}

/** A service that must not ask anybody. */
const offline = (local: unknown) =>
  createQuoteService({
    fetch: () => Promise.reject(new TypeError('nobody may be asked')),
    now: () => NOON + 1000,
    local: { get: async () => structuredClone(local), set: async () => {} },
  });

describe('what version 0.1.0 left', () => {
  it('a quote, with all its members', async () => {
    const { kept } = await readQuotes(left.session.quotes);
    expect(kept.fresh(acme)).toEqual(left.session.quotes.quotes?.['XNYS:ACME:equity']?.quote);
    expect(kept.isUnknown(share('QQQZ'))).toBe(true);
  });

  it('a pause that a source asked for', async () => {
    const { health } = await readQuotes(left.session.quotes);
    expect(health.closedUntil('yahoo')).toBe(NOON + 60_000);
  });

  it('what a search found, and what the reader chose', async () => {
    const { find, resolve } = offline(left.local.resolutions);
    expect(await find('acme')).toMatchObject({ ok: true, value: [{ name: 'Acme Anvils plc' }] });
    expect(await resolve(share('ACME', null), { site: 'news.test' })).toMatchObject({
      ok: true,
      value: { kind: 'one', option: { instrument: { exchange: 'XLON' } } },
    });
  });
});

const quote = () => structuredClone(left.session.quotes.quotes?.['XNYS:ACME:equity'] ?? {});
const storeOf = (entry: unknown) => ({ quotes: { 'XNYS:ACME:equity': entry } });

describe('what a newer version left', () => {
  it('is read as far as it is known', async () => {
    const entry = { ...quote(), weight: 3, quote: { ...(quote().quote as object), dividends: [1, 2] } };
    const { kept } = await readQuotes({ ...storeOf(entry), shelves: { of: 'another kind' } });
    expect(kept.last(acme)?.price).toBe(42.5);
    expect(kept.last(acme)).not.toHaveProperty('dividends');
  });

  it.each([
    ['a session that there was not', { session: 'auction' }],
    ['a price in another form', { price: { amount: '42.50' } }],
    ['another way to name instruments', { instrument: 'XNYS:ACME' }],
    ['a kind that there was not', { instrument: { ...acme, kind: 'bond' } }],
    ['a line in another form', { line: [[NOON, 42]] }],
  ])('%s: that entry is forgotten, the others stay', async (_, change) => {
    const other = { ...quote(), quote: { ...(quote().quote as object), instrument: share('BOLT') } };
    const entry = { ...quote(), quote: { ...(quote().quote as object), ...change } };
    const { kept } = await readQuotes({ quotes: { 'XNYS:ACME:equity': entry, 'XNYS:BOLT:equity': other } });
    expect(kept.last(acme)).toBeUndefined();
    expect(kept.last(share('BOLT'))?.price).toBe(42.5);
  });
});

describe('what an older version left', () => {
  it.each(['price', 'currency', 'time', 'source', 'session', 'instrument'])(
    'a quote without its %s',
    async (member) => {
      const { [member]: _gone, ...rest } = quote().quote as Record<string, unknown>;
      const { kept } = await readQuotes(storeOf({ ...quote(), quote: rest }));
      expect(kept.last(acme)).toBeUndefined();
    },
  );

  it.each(['name', 'previousClose', 'line', 'hours', 'zone', 'priceHint'])('a quote without a %s', async (member) => {
    const { [member]: _gone, ...rest } = quote().quote as Record<string, unknown>;
    const { kept } = await readQuotes(storeOf({ ...quote(), quote: rest }));
    expect(kept.last(acme)).toEqual(rest);
  });
});
