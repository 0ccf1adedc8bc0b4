import { expect, test, vi } from 'vitest';
import { parseUsListings, US_LISTINGS_URL } from '../../../utils/symbology/us-listings.ts';
import { createUsDirectory } from '../../../utils/worker/us-directory.ts';

const HEAD =
  'Nasdaq Traded|Symbol|Security Name|Listing Exchange|Market Category|ETF|Round Lot Size|Test Issue|Financial Status|CQS Symbol|NASDAQ Symbol|NextShares';
const row = (symbol: string, name: string, exchange = 'Q', etf = 'N', isTest = 'N') =>
  `Y|${symbol}|${name}|${exchange}| |${etf}|100|${isTest}||${symbol}|${symbol}|N`;
/** 26³ invented companies are more than a broken answer has. */
const filler = Array.from({ length: 1200 }, (_, nth) => {
  const letters = [nth / 676, nth / 26, nth].map((part) => String.fromCharCode(65 + (Math.floor(part) % 26)));
  return row(`Q${letters.join('')}`, `Filler ${nth} Corporation`);
});
const file = (...rows: string[]) =>
  [HEAD, ...filler, ...rows, 'File Creation Time: 1123202621:33|||||||||||'].join('\r\n');

const TEXT = file(
  row('ALEC', 'Alector, Inc. - Common Stock'),
  row('URBN', 'Urban Outfitters, Inc. - Common Stock'),
  row('HLF', 'Herbalife Ltd. Common Stock', 'N'),
  row('ARKG', 'ARK Genomic Revolution ETF', 'Z', 'Y'),
  row('ZVZZT', 'NASDAQ TEST STOCK', 'Q', 'N', 'Y'),
  row('BAC$B', 'Bank of America Corporation Preferred', 'N'),
);

function setUp(reply: () => Response = () => new Response(TEXT), start = Date.UTC(2026, 10, 23)) {
  let now = start;
  let stored: unknown;
  const fetch = vi.fn(async (_url: unknown) => reply());
  const store = {
    get: async () => stored,
    set: async (value: unknown) => {
      stored = value;
    },
    clear: async () => {
      stored = undefined;
    },
  };
  const open = () => createUsDirectory({ fetch: fetch as never, store, now: () => now });
  return { fetch, open, later: (days: number) => (now += days * 86_400_000), spoil: () => (stored = { at: 'x' }) };
}

test('a small company is known once the directory was fetched, by its name without the sort of its shares', async () => {
  const { open } = setUp();
  const directory = open();
  expect((await directory.ready())('ALEC')).toEqual([]);
  await directory.refresh();
  const lookup = await directory.ready();
  expect(lookup('ALEC')).toMatchObject([{ symbol: 'ALEC', exchange: 'XNAS', kind: 'equity', name: 'Alector, Inc.' }]);
  expect(lookup('HLF')).toMatchObject([{ exchange: 'XNYS', name: 'Herbalife Ltd.' }]);
  expect(lookup('ARKG')).toMatchObject([{ exchange: 'BATS', kind: 'fund' }]);
});

test('test issues and preferred shares are left out', () => {
  const parsed = parseUsListings(TEXT);
  expect(parsed.ok && parsed.value).not.toMatch(/ZVZZT|BAC\$B/);
});

test('it is fetched once a week, kept over the worker’s lives', async () => {
  const { fetch, open, later } = setUp();
  await open().refresh();
  await Promise.all([open().refresh(), open().refresh()]);
  expect(fetch).toHaveBeenCalledTimes(1);
  expect(fetch.mock.calls[0]?.[0]).toBe(US_LISTINGS_URL);
  expect((await open().ready())('URBN')).toHaveLength(1);
  later(8);
  await open().refresh();
  expect(fetch).toHaveBeenCalledTimes(2);
});

test.each<[string, () => Response]>([
  ['an HTML page', () => new Response('<!doctype html><title>Access denied</title>')],
  ['half a dozen lines', () => new Response([HEAD, ...filler.slice(0, 6)].join('\n'))],
  ['an error', () => new Response('no', { status: 503 })],
  ['no connection', () => Response.error()],
])('%s leaves what there was', async (_, reply) => {
  let next = () => new Response(TEXT);
  const { open, later } = setUp(() => next());
  await open().refresh();
  next = reply;
  later(8);
  await open().refresh();
  expect((await open().ready())('ALEC')).toHaveLength(1);
});

test('a spoilt store is an empty one', async () => {
  const { open, spoil } = setUp();
  spoil();
  expect((await open().ready())('ALEC')).toEqual([]);
});

test('switched off, nothing is kept', async () => {
  const { open } = setUp();
  const directory = open();
  await directory.refresh();
  await directory.clear();
  expect((await directory.ready())('ALEC')).toEqual([]);
  expect((await open().ready())('ALEC')).toEqual([]);
});
