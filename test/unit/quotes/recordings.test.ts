import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask } from '../../../utils/quotes/ask.ts';
import type { Step } from '../../../utils/quotes/history.ts';
import type { Http, HttpReply } from '../../../utils/quotes/http.ts';
import type { Quote } from '../../../utils/quotes/quote.ts';
import { toResolution } from '../../../utils/quotes/resolve.ts';
import type { Source } from '../../../utils/quotes/source.ts';
import { yahooHistory } from '../../../utils/quotes/sources/yahoo-history.ts';
import { yahooSearch } from '../../../utils/quotes/sources/yahoo-search.ts';
import { sources } from '../../../utils/quotes/sources.ts';
import { ok } from '../../../utils/result.ts';
import type { Instrument } from '../../../utils/symbology/instrument.ts';
import { instrument, share } from './market.ts';

/** Real answers of the sources, kept beside the repository and not in it; without them these tests are skipped. */
const FOLDER = join(import.meta.dirname, '../../../../shared/recordings');
const here = existsSync(FOLDER);

interface Envelope {
  readonly response?: {
    readonly status: number;
    readonly bodyJson?: unknown;
    readonly body?: string;
    readonly bodyText?: string;
  };
}

const toReply = (file: string, now: number): HttpReply => {
  const text = readFileSync(join(FOLDER, file), 'utf8');
  const { response }: Envelope = file.endsWith('.json') ? JSON.parse(text) : {};
  const body = response ? (response.body ?? response.bodyText ?? JSON.stringify(response.bodyJson)) : text;
  const html = body.trimStart().startsWith('<');
  return {
    status: response?.status ?? Number(/\.(\d{3})\./.exec(file)?.[1] ?? 200),
    type: html ? 'text/html' : 'application/json',
    // Tencent's recordings were written anew as UTF-8; its parser is tried on GBK elsewhere.
    bytes: new TextEncoder().encode(body).buffer,
    now,
  };
};

const readFile = async (file: string, id: string, asked: readonly Instrument[], now: string) => {
  const found = sources.find((source) => source.id === id) as Source;
  const source: Source = { ...found, format: 'json' };
  const http: Http = async () => ok(toReply(file, Date.parse(now)));
  if (id !== 'tencent') {
    return ask(http, {
      provider: source,
      toUrl: () => '',
      parse: (body, context) => source.parse(body, asked, context),
    });
  }
  const text = readFileSync(join(FOLDER, file), 'utf8');
  return ok(found.parse(text, asked, { status: 200, now: Date.parse(now) }));
};

const at = (text: string): number => Date.parse(text);

type Good = [file: string, source: string, asked: Instrument, now: string, figures: Partial<Quote>, why: string];

const good: Good[] = [
  [
    'yahoo/2026/chart-HSBA.L-1d-5m.json',
    'yahoo',
    share('HSBA', 'XLON'),
    '2026-09-02T16:00:00Z',
    {
      name: 'HSBC Holdings plc',
      price: 1545.2,
      previousClose: 1533.4,
      currency: 'GBp',
      session: 'closed',
      day: { low: 1525.8, high: 1550.4 },
      year: { low: 946.2, high: 1610 },
      volume: 20238192,
      time: 1788364604000,
      zone: 'Europe/London',
    },
    'pence; London has no post-market though the reply lists hours of one',
  ],
  [
    'yahoo/2026/chart-AAPL.TO-1d-5m-null-bars.trimmed.json',
    'yahoo',
    share('AAPL', 'XTSE'),
    '2026-09-25T19:59:55Z',
    { price: 47.95, previousClose: 47.27, currency: 'CAD', session: 'regular', year: { low: 34.76, high: 48.57 } },
    'bars with nulls',
  ],
  [
    'yahoo/2026/chart-BRK-B-1d-5m.trimmed.json',
    'yahoo',
    share('BRK.B'),
    '2026-09-26T13:00:00Z',
    { price: 505.48, previousClose: 505.18, currency: 'USD', session: 'closed', time: 1790366403000 },
    'the regular price, not the full day’s 505.558',
  ],
  [
    'yahoo/2026/chart-_IDX_GSPC-1d-5m.trimmed.json',
    'yahoo',
    instrument('GSPC', 'index'),
    '2026-09-25T21:00:00Z',
    { price: 7743.41, previousClose: 7704.13, session: 'closed', name: 'S&P 500' },
    'an index has no post-market, whatever hours are listed',
  ],
  [
    'yahoo/2026/chart-SHIB-USD-1d-5m-tiny-price.trimmed.json',
    'yahoo',
    instrument('SHIB-USD', 'crypto'),
    '2026-09-26T13:09:30Z',
    { price: 5.92e-6, previousClose: 5.9553e-6, session: 'regular', priceHint: 8 },
    'a hint of 5 decimals would show 0.00001; its own percentage is of other 24 hours',
  ],
  [
    'yahoo/2026/chart-0700.HK-5d-1d.json',
    'yahoo',
    share('0700', 'XHKG'),
    '2026-08-07T10:00:00Z',
    { price: 478.8, previousClose: 479.2, currency: 'HKD', priceHint: 3 },
    'chartPreviousClose 475.2 is five days old; the last close but one is the base',
  ],
  [
    'yahoo/v8-chart/chart-AAPL-2025-02-01-to-2025-02-02-includePrePost-false-interval-1m.json',
    'yahoo',
    share('AAPL', 'XNAS'),
    '2025-02-20T11:47:42Z',
    { price: 244.87, previousClose: 244.47, session: 'pre', time: 1739998801000 },
    'no bars at all; previousClose is today’s, chartPreviousClose 236 the range’s',
  ],
  [
    'yahoo/v8-chart/chart-TSLA-2025-01-01-to-2025-01-02-interval-1h.fake.json',
    'yahoo',
    share('TSLA', 'XNAS'),
    '2025-02-20T11:47:42Z',
    { price: 360.56, previousClose: 354.11, session: 'pre' },
    'edited, but its figures make sense',
  ],
  [
    'cnbc/restQuote-NVDA-EUR-unknown.trimmed.json',
    'cnbc',
    share('NVDA', 'XNAS'),
    '2026-09-12T12:00:00Z',
    {
      price: 218.29,
      previousClose: 218.36,
      currency: 'USD',
      session: 'closed',
      volume: 77555460,
      day: { low: 218.15, high: 222 },
      year: { low: 164.27, high: 236.54 },
      time: at('2026-09-11T16:00:00-04:00'),
    },
    'a Saturday: POST_MKT is of the day before; a date alone means that day’s close',
  ],
  [
    'cnbc/restQuote-AAPL-postmkt.trimmed.json',
    'cnbc',
    share('AAPL', 'XNAS'),
    '2026-07-17T22:00:00Z',
    { price: 333.74, previousClose: 333.26, session: 'post', currency: 'USD' },
    'previous close is price less change; the extended figure has no time and is left out',
  ],
  [
    'tencent/qt_hk00700_hk09988_2026-08-07.txt',
    'tencent',
    share('0700', 'XHKG'),
    '2026-08-07T09:00:00Z',
    {
      name: '腾讯控股',
      price: 478.8,
      previousClose: 479.2,
      currency: 'HKD',
      session: 'closed',
      day: { low: 475.4, high: 483.2 },
      year: { low: 411, high: 677.7 },
      time: at('2026-08-07T16:08:23+08:00'),
      delayed: true,
    },
    'Hong Kong, 15 minutes late',
  ],
  [
    'tencent/qt_hk00700_hk09988_2026-08-07.txt',
    'tencent',
    share('9988', 'XHKG'),
    '2026-08-07T09:00:00Z',
    { price: 123.8, previousClose: 124.4, year: { low: 88.65, high: 185.173 } },
    'the second row',
  ],
  [
    'tencent/qt_sh600519_hk00700.txt',
    'tencent',
    share('600519', 'XSHG'),
    '2026-05-22T09:00:00Z',
    {
      name: '贵州茅台',
      price: 1290.2,
      previousClose: 1311,
      currency: 'CNY',
      day: { low: 1290.12, high: 1311.91 },
      time: at('2026-05-22T16:14:17+08:00'),
      delayed: false,
    },
    'fields 47 and 48 are price limits here, not the year’s range',
  ],
  [
    'coingecko/markets-btc-eth_2026-07-28.json',
    'coingecko',
    instrument('BTC-USD', 'crypto'),
    '2026-07-28T03:37:00Z',
    { name: 'Bitcoin', price: 63236, currency: 'USD', session: 'regular', time: at('2026-07-28T03:36:30Z') },
    'a change over 24 hours is no previous close',
  ],
  [
    'coingecko/markets-btc-eth_2026-07-28.json',
    'coingecko',
    instrument('ETH-USD', 'crypto'),
    '2026-07-28T03:37:00Z',
    { name: 'Ethereum', price: 1876.28 },
    'the second row',
  ],
  [
    'frankfurter/v1-latest-USD_2026-09-02.json',
    'frankfurter',
    instrument('USDJPY', 'currency'),
    '2026-09-02T18:00:00Z',
    { price: 159.6, currency: 'JPY', delayed: true, session: 'closed' },
    'version 1 of its answers',
  ],
  [
    'frankfurter/v2-rate-usd-eur.docs-example.json',
    'frankfurter',
    instrument('USDEUR', 'currency'),
    '2026-07-17T18:00:00Z',
    { price: 0.8739, currency: 'EUR', time: at('2026-07-17T16:00:00+02:00') },
    'version 2',
  ],
  [
    'nasdaq/info-AAPL-premarket-2019.json',
    'nasdaq',
    share('AAPL', 'XNAS'),
    '2019-11-19T14:28:00Z',
    {
      price: 267.1,
      previousClose: 265.76,
      currency: 'USD',
      session: 'pre',
      time: at('2019-11-18T16:00:00-05:00'),
      extended: { session: 'pre', price: 267.85, time: at('2019-11-19T09:27:00-05:00') },
    },
    'before the open the first block is the pre-market and keyStats’ previous close the price itself',
  ],
  [
    'twelvedata/quote-AAPL_2026-09-25.json',
    'twelvedata',
    share('AAPL', 'XNAS'),
    '2026-09-26T12:00:00Z',
    {
      price: 341.070007,
      previousClose: 335.92001,
      currency: 'USD',
      session: 'closed',
      time: 1790366340000,
      volume: 29950100,
      year: { low: 243.42, high: 345.34 },
    },
    '`timestamp` is the day’s open, `last_quote_at` the price’s time',
  ],
];

type Bad = [file: string, source: string, asked: Instrument, code: string, detail: RegExp, now?: string];

const aapl = share('AAPL', 'XNAS');
const bad: Bad[] = [
  ['yahoo/2026/chart-LUCYW-null-currency-no-bars.json', 'yahoo', share('LUCYW', 'XNAS'), 'bad-reply', /no currency/],
  ['yahoo/2026/spark-v8-flat-4symbols.json', 'yahoo', aapl, 'bad-reply', /unexpected shape/],
  ['yahoo/errors/edge-rate-limit.429.txt', 'yahoo', aapl, 'rate-limited', /429/],
  ['yahoo/errors/getcrumb-rate-limit.429.txt', 'yahoo', aapl, 'rate-limited', /429/],
  ['yahoo/errors/v8-chart-unknown-symbol.404.json', 'yahoo', aapl, 'unknown-symbol', /No data found/],
  ['yahoo/errors/v6-quote.404.json', 'yahoo', aapl, 'source-down', /404/],
  ['yahoo/errors/v7-quote-no-crumb.401.json', 'yahoo', aapl, 'source-down', /401/],
  ['yahoo/errors/v10-quoteSummary-no-crumb.401.json', 'yahoo', aapl, 'source-down', /401/],
  ['yahoo/errors/getcrumb-no-cookie.401.json', 'yahoo', aapl, 'source-down', /401/],
  ['yahoo/errors/v7-spark-58-symbols.400.json', 'yahoo', aapl, 'source-down', /400/],
  ['yahoo/consent-crumb/getCrumb-quote-AAPL-collectConsent.html.json', 'yahoo', aapl, 'bad-reply', /not readable/],
  ['yahoo/v1-search/search-AAPL.json', 'yahoo', aapl, 'bad-reply', /unexpected shape/],
  ['yahoo/2026/chart-HSBA.L-1d-5m.json', 'yahoo', aapl, 'bad-reply', /another symbol: HSBA.L/],
  ['yahoo/2026/chart-HSBA.L-1d-5m.json', 'yahoo', share('HSBA', 'XLON'), 'bad-reply', /future/, '2026-09-01T00:00:00Z'],
  ['cnbc/restQuote-unknown-symbol.json', 'cnbc', share('MXAP'), 'unknown-symbol', /code 1/],
  ['cnbc/restQuote-NVDA-EUR-unknown.trimmed.json', 'cnbc', share('DXY'), 'unknown-symbol', /code 1/],
  ['cnbc/restQuote-NVDA-POST_MKT_PREV.trimmed.json', 'cnbc', share('NVDA', 'XNAS'), 'bad-reply', /no currency/],
  ['cnbc/itv_premarket_trimmed.json', 'cnbc', share('NVDA', 'XNAS'), 'bad-reply', /no currency/],
  [
    'cnbc/restQuote-SPX-dateonly-last_time.test-fixture.json',
    'cnbc',
    instrument('GSPC', 'index'),
    'bad-reply',
    /no currency/,
  ],
  [
    'cnbc/restQuote-US2Y-inconsistent-change_pct.trimmed.json',
    'cnbc',
    share('US2Y'),
    'bad-reply',
    /no price|another symbol/,
  ],
  ['nasdaq/info-unknown-symbol.http200.json', 'nasdaq', aapl, 'missing', /not exists/],
  ['nasdaq/access-denied.403.html', 'nasdaq', aapl, 'source-down', /403/],
  ['nasdaq/info-OTLK-2026.trimmed.json', 'nasdaq', share('OTLK', 'XNAS'), 'bad-reply', /no time/],
  ['coingecko/invalid-vs_currency.error.json', 'coingecko', instrument('BTC-USD', 'crypto'), 'bad-reply', /shape/],
  ['coingecko/markets_minimal_synthetic.json', 'coingecko', instrument('BTC-USD', 'crypto'), 'bad-reply', /no time/],
  ['finnhub/quote-no-key.401.json', 'finnhub', aapl, 'source-down', /401: Please use an API key/],
  ['finnhub/quote-bad-key.401.json', 'finnhub', aapl, 'source-down', /401: Invalid API key/],
  ['finnhub/quote-AAPL_2026-08.from-notes.json', 'finnhub', aapl, 'bad-reply', /no time/],
  ['finnhub/quote-unknown-symbol.synthetic.json', 'finnhub', aapl, 'unknown-symbol', /zeros/],
  ['twelvedata/no-key.401.json', 'twelvedata', aapl, 'source-down', /401: \*\*apikey\*\*/],
  ['twelvedata/price-AAPL_2026-10-07.json', 'twelvedata', aapl, 'bad-reply', /unexpected shape/],
  ['twelvedata/ratelimit.429.synthetic.json', 'twelvedata', aapl, 'rate-limited', /429/],
];

type Past = [file: string, asked: Instrument, step: Step, bars: number, first: number, last: number, why: string];

const past: Past[] = [
  ['yahoo/v8-chart/chart-AAPL.json', aapl, '1d', 1, 164.32, 164.32, 'one day, back-adjusted for no split since'],
  [
    'yahoo/v8-chart/chart-AAPL-2020-08-31-to-2020-11-07.json',
    aapl,
    '1d',
    49,
    129.04,
    118.69,
    'from the day of a split 4:1',
  ],
  [
    'yahoo/v8-chart/chart-BABA-2020-01-01-to-2020-01-03.json',
    share('BABA'),
    '1d',
    1,
    219.77,
    219.77,
    'close, not the dividend-adjusted 212.24',
  ],
  [
    'yahoo/v8-chart/chart-GOOG-2020-01-01-to-2020-01-03.json',
    share('GOOG', 'XNAS'),
    '1d',
    1,
    68.3685,
    68.3685,
    'split 20:1 in 2022: adjusted',
  ],
  ['yahoo/v8-chart/chart-QQQ-2020-01-01-to-2020-01-03.json', share('QQQ', 'XNAS'), '1d', 1, 216.16, 216.16, 'a fund'],
  [
    'yahoo/v8-chart/chart-OCDO.L-2020-01-01-to-2020-01-03.json',
    share('OCDO', 'XLON'),
    '1d',
    1,
    1259.5,
    1259.5,
    'pence',
  ],
  [
    'yahoo/v8-chart/chart-ORSTED.CO-2020-01-01-to-2020-01-03.json',
    share('ORSTED', 'XCSE'),
    '1d',
    1,
    681,
    681,
    'Copenhagen',
  ],
  ['yahoo/v8-chart/chart-WSKT.JK-2020-01-01-to-2020-01-03.json', share('WSKT', 'XIDX'), '1d', 1, 1505, 1505, 'Jakarta'],
  [
    'yahoo/v8-chart/chart-EURUSD_EQ_X-2020-01-01-to-2020-01-03.json',
    instrument('EURUSD', 'currency'),
    '1d',
    3,
    1.122083,
    1.117144,
    'London’s days',
  ],
  [
    'yahoo/v8-chart/historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.csv.json',
    share('NVDA', 'XNAS'),
    '1d',
    252,
    13.237,
    22.836,
    'two splits, both adjusted for',
  ],
  [
    'yahoo/v8-chart/historical-via-chart-0P0000XTS7-2024-09-12-to-2024-09-16.json',
    instrument('0P0000XTS7', 'fund', 'OTCM'),
    '1d',
    2,
    11887.1,
    11892.19,
    'a money-market fund',
  ],
  ['yahoo/yfinance-rs/history_chart_AAPL.json', aapl, '1d', 127, 212.5, 269.7, 'six months, the last bar today’s'],
  [
    'yahoo/2026/chart-LUCYW-null-currency-no-bars.json',
    share('LUCYW', 'XNAS'),
    '1d',
    0,
    0,
    0,
    'no bars, no currency: nothing to compare',
  ],
];

const toHistory = async (file: string, asked: Instrument, step: Step) => {
  const reply = toReply(file, Date.now());
  const window = { step, from: 0, to: 0 };
  const body: unknown = JSON.parse(new TextDecoder().decode(reply.bytes));
  return yahooHistory.parse(body, [{ instrument: asked, window }], { status: 200, now: Date.now() })[0];
};

const search = async (file: string, asked: Instrument) => {
  const parsed = yahooSearch.parse(JSON.parse(new TextDecoder().decode(toReply(file, 0).bytes)));
  return parsed.ok ? toResolution(asked, parsed.value) : parsed.error.code;
};

const unsure = (symbol: string, kind: Instrument['kind'] = 'equity'): Instrument => instrument(symbol, kind);
const one = (symbol: string, exchange: string | null, kind: Instrument['kind'] = 'equity') => ({
  kind: 'one',
  option: { instrument: { symbol, exchange, kind } },
});
const searches: [file: string, asked: Instrument, expected: unknown][] = [
  ['yahoo/v1-search/search-AAPL.json', unsure('AAPL'), one('AAPL', 'XNAS')],
  ['yahoo/v1-search/search-BABA.json', unsure('BABA'), one('BABA', 'XNYS')],
  ['yahoo/v1-search/search-BJ0CDD2.json', unsure('BJ0CDD2'), one('MNTN', 'XLON')],
  ['yahoo/v1-search/search-BTC-USD.json', unsure('BTC-USD', 'crypto'), one('BTC-USD', null, 'crypto')],
  ['yahoo/v1-search/search-GC_EQ_F.json', unsure('GC=F', 'future'), one('GC=F', null, 'future')],
  ['yahoo/v1-search/search-_IDX_VXAPL.json', unsure('VXAPL', 'index'), one('VXAPL', null, 'index')],
  ['yahoo/v1-search/search-EUR.json', unsure('EURUSD', 'currency'), one('EURUSD', null, 'currency')],
  ['yahoo/2026/search-btc.json', unsure('BTCT'), one('BTCT', 'XNAS')],
  ['yahoo/yfinance-rs/search_v1_apple.json', unsure('AAPL'), one('AAPL', 'XNAS')],
  ['yahoo/2026/search-zzzzqqqxx-empty.json', unsure('ZZZZQQQXX'), undefined],
  ['yahoo/v1-search/search-badResult.fake.json', unsure('AAPL'), undefined],
];

describe.skipIf(!here)(here ? 'recordings' : 'recordings: skipped, for there are none beside the repository', () => {
  it.each(good)('%s (%s) reads as a person reads it', async (file, source, asked, now, figures) => {
    const reply = await readFile(file, source, [asked], now);
    expect(reply.ok && reply.value[0]).toMatchObject({ ok: true, value: figures });
  });

  it.each(bad)('%s (%s) is refused, with a reason', async (file, source, asked, code, detail, now) => {
    const reply = await readFile(file, source, [asked], now ?? '2026-11-01T00:00:00Z');
    const answer = reply.ok ? reply.value[0] : reply;
    expect(answer).toMatchObject({ ok: false, error: { code, detail: expect.stringMatching(detail) } });
  });

  it('what a source does not say is absent', async () => {
    const reply = await readFile(
      'coingecko/markets-btc-eth_2026-07-28.json',
      'coingecko',
      [instrument('BTC-USD', 'crypto')],
      '2026-07-28T03:37:00Z',
    );
    const quote = reply.ok && reply.value[0]?.ok ? reply.value[0].value : undefined;
    expect(Object.keys(quote ?? {}).sort()).toEqual(
      'currency instrument name price session source time volume zone'.split(' '),
    );
  });

  it('a spark batch of two, without bars', async () => {
    const asked = [share('MSFT', 'XNAS'), share('AAPL', 'XNAS')];
    const reply = await readFile('yahoo/2026/spark-v7-nested-MSFT-AAPL.json', 'yahoo', asked, '2026-07-27T20:30:00Z');
    expect(reply.ok && reply.value).toMatchObject([
      { ok: true, value: { price: 389.1, previousClose: 381.7, currency: 'USD', session: 'post' } },
      { ok: true, value: { price: 336.91, previousClose: 333.02 } },
    ]);
  });

  it.each(past)('%s is a history', async (file, asked, step, bars, first, last) => {
    const history = await toHistory(file, asked, step);
    expect(history?.ok && history.value.bars.length).toBe(bars);
    if (!history?.ok || bars === 0) return;
    expect(history.value.bars[0]?.close).toBeCloseTo(first, 5);
    expect(history.value.bars.at(-1)?.close).toBeCloseTo(last, 1);
  });

  it('a fund’s history asked for by days that came by quarters is refused', async () => {
    const history = await toHistory('yahoo/yfinance-rs/history_chart_VFINX.json', share('VFINX', 'XNAS'), '1d');
    expect(history).toMatchObject({ ok: false, error: { detail: 'another step: 3mo' } });
  });

  it.each(searches)('%s resolves', async (file, asked, expected) => {
    const resolution = await search(file, asked);
    if (expected === undefined) expect(resolution).toBeUndefined();
    else expect(resolution).toMatchObject(expected as object);
  });

  it.each([
    'chart-AAPL.json',
    'chart-AAPL-2020-08-31-to-2020-11-07.json',
    'chart-notimestamp-quotes-length.fake.json',
    'chart-notimestamp-weird-quote.fake.json',
  ])('%s: the close before its range is not taken for yesterday’s, its old bars not for today’s', async (file) => {
    const reply = await readFile(`yahoo/v8-chart/${file}`, 'yahoo', [aapl], '2025-03-24T14:00:00Z');
    const quote = reply.ok && reply.value[0]?.ok ? reply.value[0].value : undefined;
    expect(quote?.price).toBeGreaterThan(200);
    expect(quote).not.toHaveProperty('previousClose');
    expect(quote).not.toHaveProperty('line');
  });
});
