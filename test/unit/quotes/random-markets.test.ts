import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findBase, findBaseInQuote, toDailyWindow, toWindow } from '../../../utils/quotes/base.ts';
import type { Bar, History } from '../../../utils/quotes/history.ts';
import type { Quote } from '../../../utils/quotes/quote.ts';
import { yahoo } from '../../../utils/quotes/sources/yahoo.ts';
import { yahooHistory } from '../../../utils/quotes/sources/yahoo-history.ts';
import { yahooSearch } from '../../../utils/quotes/sources/yahoo-search.ts';
import { sources } from '../../../utils/quotes/sources.ts';
import { toInstant } from '../../../utils/quotes/zone.ts';
import type { Instrument } from '../../../utils/symbology/instrument.ts';
import { chart, instrument, share } from './market.ts';

const HOUR = 3600;
const DAY = 86_400_000;

interface Venue {
  readonly mic: string;
  readonly symbol: string;
  readonly yahoo: string;
  readonly code: string;
  readonly zone: string;
  readonly currency: string;
  readonly open: number;
  readonly close: number;
  readonly extended: boolean;
}
const venue = (
  mic: string,
  [symbol, yahooSymbol, code]: readonly [string, string, string],
  zone: string,
  currency: string,
  [open, close]: readonly [number, number],
  extended = false,
): Venue => ({ mic, symbol, yahoo: yahooSymbol, code, zone, currency, open, close, extended });

const venues = [
  venue('XNYS', ['ACME', 'ACME', 'NYQ'], 'America/New_York', 'USD', [9.5, 16], true),
  venue('XLON', ['ACM', 'ACM.L', 'LSE'], 'Europe/London', 'GBp', [8, 16.5]),
  venue('XJSE', ['ACM', 'ACM.JO', 'JNB'], 'Africa/Johannesburg', 'ZAc', [9, 17]),
  venue('XTKS', ['7999', '7999.T', 'JPX'], 'Asia/Tokyo', 'JPY', [9, 15.5]),
  venue('XASX', ['ACM', 'ACM.AX', 'ASX'], 'Australia/Sydney', 'AUD', [10, 16]),
  venue('XTAE', ['ACME', 'ACME.TA', 'TLV'], 'Asia/Jerusalem', 'ILA', [10, 17]),
];

/** A price to the hundredth. */
const price = fc.integer({ min: 1, max: 5_000_000 }).map((cents) => cents / 100);

/** A day of the years 2024 to 2028, with all their changes of the clocks. */
const date = fc
  .integer({ min: 0, max: 365 * 5 })
  .map((days) => new Date(Date.UTC(2024, 0, 1) + days * DAY).toISOString().slice(0, 10));

const market = fc.record({
  venue: fc.constantFrom(...venues),
  date,
  price,
  previous: price,
  beforeRange: price,
  range: fc.constantFrom('1d', '5d', '6mo', ''),
  says: fc.record({ previous: fc.boolean(), percent: fc.boolean() }),
  bars: fc.array(fc.option(price, { nil: null }), { minLength: 0, maxLength: 70 }),
  /** Where now is, in hours from the opening. */
  since: fc.double({ min: 0.1, max: 12, noNaN: true }),
});
type Market = typeof market extends fc.Arbitrary<infer T> ? T : never;

const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

const toClock = ({ venue: { zone, open, close }, date: day }: Market) => ({
  opening: toInstant(day, open * HOUR, zone),
  closing: toInstant(day, close * HOUR, zone),
});

const toReply = (one: Market) => {
  const { venue: at, says, range } = one;
  const { opening, closing } = toClock(one);
  const now = opening + one.since * HOUR * 1000;
  const traded = Math.min(now, closing) - 1000;
  const bars = one.bars
    .map((close, index): [number, number | null] => [opening + index * 300_000, close])
    .filter(([time]) => time < traded);
  const period = (start: number, end: number) => ({ start: toSeconds(start), end: toSeconds(end) });
  const reply = chart(
    {
      symbol: at.yahoo,
      exchangeName: at.code,
      currency: at.currency,
      regularMarketPrice: one.price,
      regularMarketTime: toSeconds(traded),
      previousClose: says.previous ? one.previous : undefined,
      chartPreviousClose: range === '1d' ? one.previous : one.beforeRange,
      regularMarketChangePercent: says.percent ? (one.price / one.previous - 1) * 100 : undefined,
      range,
      exchangeTimezoneName: at.zone,
      hasPrePostMarketData: at.extended,
      currentTradingPeriod: {
        pre: period(opening - 2 * HOUR * 1000, opening),
        regular: period(opening, closing),
        post: period(closing, closing + 2 * HOUR * 1000),
      },
    },
    bars,
  );
  return { reply, now, traded, bars };
};

const asked = ({ venue: { symbol, mic } }: Market): Instrument => share(symbol, mic);

const read = (one: Market): Quote | undefined => {
  const { reply, now } = toReply(one);
  const [answer] = yahoo.parse(reply, [asked(one)], { status: 200, now });
  return answer?.ok ? answer.value : undefined;
};

describe('on random markets', () => {
  it('price, currency and time are what the market said, in its own unit', () => {
    fc.assert(
      fc.property(market, (one) => {
        const quote = read(one);
        expect(quote).toMatchObject({ price: one.price, currency: one.venue.currency, instrument: asked(one) });
        expect(quote?.time).toBe(toSeconds(toReply(one).traded) * 1000);
      }),
    );
  });

  it('the previous close is the day’s, whatever range the reply is of, or absent', () => {
    fc.assert(
      fc.property(market, (one) => {
        const quote = read(one);
        const known = one.says.previous || one.range === '1d';
        if (known) expect(quote?.previousClose).toBe(one.previous);
        else if (!one.says.percent) expect(quote).not.toHaveProperty('previousClose');
        else expect(quote?.previousClose).toBeCloseTo(one.previous, 1);
      }),
    );
  });

  it('the session is the calendar’s', () => {
    fc.assert(
      fc.property(market, (one) => {
        const { opening, closing } = toClock(one);
        const { now } = toReply(one);
        const post = one.venue.extended && now < closing + 2 * HOUR * 1000;
        const expected = now >= opening && now < closing ? 'regular' : post ? 'post' : 'closed';
        expect(read(one)?.session).toBe(expected);
      }),
    );
  });

  it('the line is the day’s bars without the gaps', () => {
    fc.assert(
      fc.property(market, (one) => {
        const { bars } = toReply(one);
        const whole = bars.filter(([, close]) => close !== null);
        const line = read(one)?.line;
        if (whole.length < 2) expect(line).toBeUndefined();
        else expect(line?.times).toEqual(whole.map(([time]) => toSeconds(time) * 1000));
      }),
    );
  });
});

/** Five-minute bars of every weekday for four weeks, each with its own price, some left out; and the days' closes. */
const past = fc.record({
  venue: fc.constantFrom(...venues),
  date,
  gaps: fc.integer({ min: 0, max: 6 }),
  back: fc.double({ min: 0, max: 26, noNaN: true }),
});

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(day).getUTCDay());

const toPast = ({ venue: at, date: today, gaps }: { venue: Venue; date: string; gaps: number }) => {
  const dates = Array.from({ length: 60 }, (_, index) =>
    new Date(Date.parse(today) - (59 - index) * DAY).toISOString().slice(0, 10),
  );
  const sessions = dates.filter(isWeekday).map((day, index) => {
    const opening = toInstant(day, at.open * HOUR, at.zone);
    const closing = toInstant(day, at.close * HOUR, at.zone);
    const count = Math.round((closing - opening) / 300_000);
    const all = Array.from(
      { length: count },
      (_, bar): Bar => ({ time: opening + bar * 300_000, close: 100 + index + bar / 1000 }),
    );
    return {
      opening,
      closing,
      bars: all.filter((_, bar) => gaps === 0 || bar % (gaps + 1) === 0),
      close: 100 + index + 0.9,
    };
  });
  return sessions;
};

const toQuote = (at: Venue, sessions: ReturnType<typeof toPast>): Quote => {
  const last = sessions.at(-1) as (typeof sessions)[number];
  const before = sessions.at(-2) as (typeof sessions)[number];
  return {
    instrument: share(at.symbol, at.mic),
    price: last.close,
    previousClose: before.close,
    currency: at.currency,
    session: 'closed',
    time: last.closing,
    source: 'yahoo',
    zone: at.zone,
    hours: { regular: { start: last.opening, end: last.closing } },
    line: { times: last.bars.map(({ time }) => time), closes: last.bars.map(({ close }) => close) },
  };
};

describe('the base of the move since publication, on random pasts', () => {
  it('is the last price of a finished bar of that session, else the last close, and never one from after', () => {
    fc.assert(
      fc.property(past, ({ venue: at, date: today, gaps, back }) => {
        const sessions = toPast({ venue: at, date: today, gaps });
        const quote = toQuote(at, sessions);
        const now = quote.time + HOUR * 1000;
        const published = quote.time - back * DAY;
        const toHistory = (step: History['step'], bars: readonly Bar[]): History => ({
          instrument: quote.instrument,
          source: 'yahoo',
          step,
          bars,
          zone: at.zone,
        });
        const window = toWindow(quote, published, now);
        const history =
          window.step === '5m'
            ? toHistory(
                '5m',
                sessions.flatMap(({ bars }) => bars).filter(({ time }) => time >= window.from && time < window.to),
              )
            : toHistory(
                '1d',
                sessions.map(({ opening, close }) => ({ time: opening, close })),
              );
        const daily = toHistory(
          '1d',
          sessions.map(({ opening, close }) => ({ time: opening, close })),
        );
        expect(toDailyWindow(published).from).toBeLessThan(published);
        const base =
          findBaseInQuote(quote, published) ?? findBase(history, quote, published) ?? findBase(daily, quote, published);

        const within = sessions.find(({ opening, closing }) => published >= opening && published < closing);
        const bar = within?.bars.findLast(({ time }) => time + 300_000 <= published);
        const over = sessions.findLast(({ closing }) => closing <= published);
        expect(base?.price).toBe(bar?.close ?? over?.close);
        if (base?.time !== undefined) expect(base.time).toBeLessThanOrEqual(published);
      }),
      { numRuns: 60 },
    );
  });
});

const samples: Readonly<Record<string, Instrument>> = {
  tencent: share('0700', 'XHKG'),
  coingecko: instrument('BTC-USD', 'crypto'),
  frankfurter: instrument('EURUSD', 'currency'),
};

describe('on random replies', () => {
  it.each(sources.map(({ id }) => id))('%s neither breaks nor believes them', (id) => {
    const source = sources.find((one) => one.id === id);
    const one = samples[id] ?? share('ACME');
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        expect(source?.parse(body, [one], { status: 200, now: 0 }).map(({ ok }) => ok)).toEqual([false]);
        expect(source?.parse(body, [one, one], { status: 200, now: 0 })).toHaveLength(2);
      }),
    );
  });

  it('history and search neither', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (body) => {
        const stretch = { instrument: share('ACME'), window: { step: '1d', from: 0, to: 0 } } as const;
        expect(yahooHistory.parse(body, [stretch], { status: 200, now: 0 })[0]?.ok).toBe(false);
        const found = yahooSearch.parse(body);
        expect(!found.ok || found.value.length === 0).toBe(true);
      }),
    );
  });

  it('one field of a good reply gone wrong gives a refusal or the right price', () => {
    const fields =
      'symbol currency exchangeName regularMarketTime regularMarketPrice previousClose chartPreviousClose regularMarketDayHigh regularMarketDayLow priceHint range exchangeTimezoneName hasPrePostMarketData currentTradingPeriod firstTradeDate'.split(
        ' ',
      );
    const now = Date.UTC(2026, 11, 3, 20);
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), (field, value) => {
        const [answer] = yahoo.parse(chart({ [field]: value }), [share('ACME')], { status: 200, now });
        if (!answer?.ok) return;
        expect(answer.value.price).toBe(field === 'regularMarketPrice' ? value : 42.5);
        expect(answer.value.currency).toBe(field === 'currency' ? value : 'USD');
        expect(answer.value.price).toBeGreaterThan(0);
        expect(answer.value.time).toBeLessThanOrEqual(now + 300_000);
      }),
      { numRuns: 500 },
    );
  });
});
