import type { Page } from '@playwright/test';
import { recordedQuote, symbolOf } from '../tools/stand-in.ts';
import { killWorker } from '../tools/worker-life.ts';
import { askAtOnce, askWorker, quoteOf, share } from './ask-worker.ts';
import { expect, type Reader, test } from './reader.ts';

const YAHOO = 'query1.finance.yahoo.com';
const DAY = 86_400_000;

/** Symbols that no word is: QAAX, QBAX, … */
const SYMBOLS = Array.from({ length: 40 }, (_, nth) => {
  const letter = String.fromCharCode(65 + (nth % 26));
  return `Q${letter}${nth < 26 ? 'A' : 'B'}X`;
});
const published = new Date(Date.now() - 60 * DAY).toISOString();
const CROWD =
  `<meta property="article:published_time" content="${published}">` +
  SYMBOLS.map((symbol) => `<p>Shares of NYSE: ${symbol} moved.</p>`).join('');

/** A market in which every symbol is quoted. */
const quoteAll = (reader: Reader): void =>
  reader.market.answer((url, host) => {
    const symbol = symbolOf(url);
    return host === YAHOO && symbol ? recordedQuote('BABA', (meta) => Object.assign(meta, { symbol })) : undefined;
  });

const isHistory = (url: string): boolean =>
  /interval=1d/.test(url) || (/interval=5m/.test(url) && !/range=1d/.test(url));
const counts = (reader: Reader) => ({
  today: reader.market.requests.filter((url) => !isHistory(url)).length,
  history: reader.market.requests.filter(isHistory).length,
});

const filled = (popup: Page) => expect(popup.locator('tbody tr', { hasText: '181.99' })).toHaveCount(40);

test('a page of 40 instruments and its popup: two requests for today, two for the past, none again', async ({
  reader,
}) => {
  quoteAll(reader);
  const page = await reader.open('http://crowd.test/crowd.html', CROWD);
  await reader.marks(page, 40);
  expect(reader.market.requests).toEqual([]);
  const popup = await reader.popup(page);
  await filled(popup);
  await expect.poll(() => counts(reader)).toEqual({ today: 2, history: 2 });
  const again = await reader.popup(page);
  await filled(again);
  const own = await reader.options();
  for (const symbol of SYMBOLS.slice(0, 5))
    await askWorker(own, 'since', { instrument: share(symbol), published: Date.parse(published) });
  expect(counts(reader)).toEqual({ today: 2, history: 2 });
  for (const url of reader.market.requests)
    expect(
      decodeURIComponent(url)
        .match(/symbols=([^&]*)/)?.[1]
        ?.split(','),
    ).toHaveLength(20);
});

test('several tabs of that page, all asking for everything at once: the same', async ({ reader }) => {
  quoteAll(reader);
  const tabs = await Promise.all(Array.from({ length: 6 }, () => reader.options()));
  const instruments = SYMBOLS.map((symbol) => ({ instrument: share(symbol), published: Date.parse(published) }));
  for (const question of ['quote', 'since']) {
    const answers = await Promise.all(tabs.map((tab) => askAtOnce(tab, question, instruments)));
    expect(answers.flat().filter(({ ok }) => ok)).toHaveLength(240);
  }
  expect(counts(reader)).toEqual({ today: 2, history: 2 });
});

test('a source that says 429 hears nothing for its pause, not even of another worker', async ({ reader }) => {
  reader.market.answer((_url, host) => (host === YAHOO ? { status: 429, body: 'Edge: Too Many Requests' } : undefined));
  const own = await reader.options();
  expect(await quoteOf(own, share('BABA'))).toMatchObject({ value: { source: 'cnbc', price: 182.35 } });
  expect(await quoteOf(own, share('NVDA', 'XNAS'))).toMatchObject({ value: { source: 'cnbc', price: 186.2 } });
  await killWorker(reader.context);
  expect(await quoteOf(own, share('BABA'), { fresh: true })).toMatchObject({ value: { source: 'cnbc' } });
  await askWorker(own, 'since', { instrument: share('BABA'), published: Date.now() - 60 * DAY });
  expect(await askWorker(own, 'search', { text: 'acme' })).toMatchObject({ error: { code: 'rate-limited' } });
  expect(reader.market.requests.filter((url) => url.startsWith(YAHOO))).toHaveLength(1);
});

test('requests carry no cookie, no referrer and nothing of the page', async ({ reader }) => {
  const page = await reader.open('http://crowd.test/crowd.html', CROWD);
  await reader.marks(page, 40);
  const own = await reader.options();
  await quoteOf(own, share('BABA'));
  const [headers] = reader.market.headers;
  expect(headers).toBeDefined();
  for (const name of ['cookie', 'referer', 'authorization']) expect(headers).not.toHaveProperty(name);
});
