import { cardTexts } from '../tools/card.ts';
import { KEY } from '../tools/other-sources.ts';
import { type Reply, recordedQuote, symbolOf, unknownSymbol } from '../tools/stand-in.ts';
import { askWorker, quoteOf, share } from './ask-worker.ts';
import { sayAsContentScript } from './content-world.ts';
import { ARTICLE, expect, test } from './reader.ts';

const YAHOO = 'query1.finance.yahoo.com';
const CNBC = 'quote.cnbc.com';
const NASDAQ = 'api.nasdaq.com';

const json = (body: string, more: object = {}): Reply => ({ status: 200, body, type: 'application/json', ...more });
const status = (code: number, body = '', type = 'text/plain'): Reply => ({ status: code, body, type });
const recorded = recordedQuote('BABA');
const whole = typeof recorded === 'object' ? recorded.body : '';
const weekOld = recordedQuote('BABA', (meta) => {
  Object.assign(meta, {
    regularMarketTime: (meta as unknown as { regularMarketTime: number }).regularMarketTime - 8 * 86_400,
  });
});
const consent = '<!doctype html><title>Consent</title><form>Accept all</form>';

const faults: readonly [string, Reply | undefined][] = [
  ['404 in its own form', unknownSymbol],
  ['404 in another', status(404, 'nothing here')],
  ['401', status(401, '{"finance":{"error":{"code":"Unauthorized"}}}', 'application/json')],
  ['403', status(403, '<html>Access Denied</html>', 'text/html')],
  ['429', status(429, 'Edge: Too Many Requests')],
  ['500', status(500, 'oops')],
  ['a consent page', status(200, consent, 'text/html')],
  ['a redirect to another host', { status: 307, body: '', headers: { location: 'https://consent.example/' } }],
  ['a body cut short', json(whole.slice(0, 900))],
  ['nothing in it', json('')],
  ['the wrong content type', status(200, whole, 'text/html')],
  ['another symbol', recordedQuote('NVDA')],
  ['a figure a week old', weekOld],
  ['no answer', 'hang'],
  ['a connection reset', 'drop'],
  ['half a body, then a reset', json(whole, { half: true })],
];

for (const [fault, reply] of faults)
  test(`the first source says ${fault}: the card shows the next one’s figure, and whose it is`, async ({ reader }) => {
    reader.market.answer((_url, host) => (host === YAHOO ? reply : undefined));
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    await reader.card(page, /182\.35/, 15_000);
    const texts = (await cardTexts(page))?.join(' ') ?? '';
    expect(texts).toContain('+1.36%');
    expect(texts).toMatch(/CNBC/);
    const others = reader.market.requests.filter((url) => !url.startsWith(YAHOO));
    expect(others).toEqual([expect.stringMatching(/^quote\.cnbc\.com.*symbols=BABA&/)]);
  });

test('two sources that fail leave the third', async ({ reader }) => {
  reader.market.answer((_url, host) => (host === YAHOO || host === CNBC ? status(500) : undefined));
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await reader.card(page, /182\.71/);
  const hosts = reader.market.requests.map((url) => url.split('/')[0]);
  expect(hosts.slice(0, 3)).toEqual([YAHOO, CNBC, NASDAQ]);
});

test('each source is understood in its own form', async ({ reader }) => {
  const working = new Set<string>();
  reader.market.answer((_url, host) => (working.has(host) ? undefined : status(503)));
  const own = await reader.options();
  const cases = [
    [CNBC, share('0700', 'XHKG'), 'cnbc', 660.5, 'HKD'],
    [NASDAQ, share('NVDA', 'XNAS'), 'nasdaq', 186.66, 'USD'],
    ['qt.gtimg.cn', share('600519', 'XSHG'), 'tencent', 1443, 'CNY'],
    ['api.coingecko.com', { symbol: 'BTC-USD', exchange: null, kind: 'crypto' }, 'coingecko', 86_500, 'USD'],
    ['api.frankfurter.dev', { symbol: 'EURUSD', exchange: null, kind: 'currency' }, 'frankfurter', 1.1605, 'USD'],
  ] as const;
  for (const [host, instrument, source, price, currency] of cases) {
    working.clear();
    working.add(host);
    expect(await quoteOf(own, instrument), source).toMatchObject({ ok: true, value: { source, price, currency } });
  }
  expect(await quoteOf(own, share('600519', 'XSHG'))).toMatchObject({ value: { name: '腾讯' } });
});

test('a key is tried, says what the source answered, and serves once nothing else does', async ({ reader }) => {
  reader.market.answer((_url, host) => (/finnhub|twelvedata/.test(host) ? undefined : status(503)));
  const own = await reader.options();
  expect(await askWorker(own, 'testKey', { source: 'finnhub', key: 'wrong' })).toMatchObject({
    ok: false,
    error: { code: 'source-down', detail: 'HTTP 401: Invalid API key.' },
  });
  expect((await quoteOf(own, share('BABA'))).ok).toBe(false);
  expect(await askWorker(own, 'saveKey', { source: 'finnhub', key: KEY })).toBe(true);
  expect(await quoteOf(own, share('BABA'))).toMatchObject({ ok: true, value: { source: 'finnhub', price: 183.01 } });
  await askWorker(own, 'saveKey', { source: 'finnhub', key: '' });
  await askWorker(own, 'saveKey', { source: 'twelvedata', key: KEY });
  expect(await quoteOf(own, share('BABA'), { fresh: true })).toMatchObject({
    ok: true,
    value: { source: 'twelvedata', price: 183.33 },
  });
  const stored = JSON.stringify(
    await own.evaluate(() => Promise.all([chrome.storage.sync.get(null), chrome.storage.local.get(null)])),
  );
  expect(stored).not.toContain(KEY);
});

test('a name that the directory lacks is searched for, once', async ({ reader }) => {
  const own = await reader.options();
  for (let times = 0; times < 2; times++) {
    const found = await askWorker(own, 'search', { text: 'acme' });
    expect(JSON.stringify(found)).toContain('Acme Anvils plc');
  }
  expect(reader.market.requests).toEqual([`${YAHOO}/v1/finance/search?q=acme&quotesCount=6&newsCount=0`]);
});

test('a symbol that no source knows is said so once all were asked, and not asked for again', async ({ reader }) => {
  reader.market.answer((url) => (symbolOf(url) === 'QQZZY' ? unknownSymbol : undefined));
  const own = await reader.options();
  expect(await quoteOf(own, share('QQZZY'))).toMatchObject({ ok: false, error: { code: 'unknown-symbol' } });
  const asked = reader.market.requests.length;
  expect(asked).toBe(3);
  expect(await quoteOf(own, share('QQZZY'))).toMatchObject({ ok: false, error: { code: 'unknown-symbol' } });
  expect(reader.market.requests).toHaveLength(asked);
});

test('a content script may neither try keys nor search: only the extension’s own pages may', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  expect(await sayAsContentScript(page, 'detect', { texts: ['NYSE: BABA'], language: 'en' })).toContain(
    '"symbol":"BABA"',
  );
  expect(await sayAsContentScript(page, 'testKey', { source: 'finnhub', key: KEY })).toContain('not for this sender');
  expect(await sayAsContentScript(page, 'search', { text: 'acme' })).toContain('not for this sender');
  expect(reader.market.requests).toEqual([]);
});
