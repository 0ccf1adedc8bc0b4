import type { Instrument } from '../../../utils/symbology/instrument.ts';

/** Thursday, 3 December 2026, 15:00 in New York: the regular session is under way. */
export const NOON = Date.UTC(2026, 11, 3, 20, 0, 0);
const HOUR = 3_600_000;
export const OPEN = NOON - 5.5 * HOUR;
export const CLOSE = NOON + HOUR;

export const share = (symbol: string, exchange: string | null = 'XNYS'): Instrument => ({
  symbol,
  exchange,
  kind: 'equity',
});

export const instrument = (symbol: string, kind: Instrument['kind'], exchange: string | null = null): Instrument => ({
  symbol,
  exchange,
  kind,
});

const seconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);
const period = (start: number, end: number) => ({ start: seconds(start), end: seconds(end) });

/** `meta` of an invented company, ACME on the NYSE at `NOON`; `changes` overrides, undefined removes. */
export const meta = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  symbol: 'ACME',
  currency: 'USD',
  exchangeName: 'NYQ',
  fullExchangeName: 'NYSE',
  instrumentType: 'EQUITY',
  longName: 'Acme Anvils Inc.',
  regularMarketTime: seconds(NOON - 5000),
  regularMarketPrice: 42.5,
  previousClose: 40,
  chartPreviousClose: 40,
  regularMarketDayHigh: 43,
  regularMarketDayLow: 41.25,
  fiftyTwoWeekHigh: 60,
  fiftyTwoWeekLow: 30.5,
  regularMarketVolume: 123456,
  priceHint: 2,
  range: '1d',
  dataGranularity: '5m',
  exchangeTimezoneName: 'America/New_York',
  hasPrePostMarketData: true,
  currentTradingPeriod: {
    pre: period(OPEN - 5.5 * HOUR, OPEN),
    regular: period(OPEN, CLOSE),
    post: period(CLOSE, CLOSE + 4 * HOUR),
  },
  ...changes,
});

/** A chart reply; bars are [milliseconds, close]. */
export const chart = (
  changes: Record<string, unknown> = {},
  bars: readonly (readonly [number, number | null])[] = [
    [OPEN, 41.5],
    [OPEN + 300_000, null],
    [OPEN + 600_000, 42.5],
  ],
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  chart: {
    result: [
      {
        meta: meta(changes),
        timestamp: bars.map(([time]) => seconds(time)),
        indicators: { quote: [{ close: bars.map(([, close]) => close) }] },
        ...more,
      },
    ],
    error: null,
  },
});

/** How Yahoo says that it knows no such symbol (status 404). */
export const notFound = { chart: { result: null, error: { code: 'Not Found', description: 'No data found' } } };

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {
    status,
    headers: { 'content-type': 'application/json', ...headers },
  });

/** A spark reply of version 7: one series a `meta`, without bars. */
export const spark = (metas: readonly Record<string, unknown>[]): Record<string, unknown> => ({
  spark: { result: metas.map((one) => ({ symbol: one.symbol, response: [{ meta: one }] })), error: null },
});

/** CNBC's reply: its figures are strings; `changes` by row. */
export const cnbcReply = (rows: readonly Record<string, unknown>[]): Record<string, unknown> => ({
  FormattedQuoteResult: {
    FormattedQuote: rows.map((changes) => ({
      symbol: 'ACME',
      code: 0,
      name: 'Acme Anvils',
      last: '42.00',
      change: '+2.00',
      change_pct: '+5.00%',
      high: '43.00',
      low: '39.50',
      yrhiprice: '60.00',
      yrloprice: '30.50',
      volume: '1,234,567',
      previous_day_closing: '40.00',
      last_time: new Date(NOON - 60_000).toISOString(),
      curmktstatus: 'REG_MKT',
      currencyCode: 'USD',
      realTime: 'true',
      ...changes,
    })),
  },
});
