import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toClockSession, toUsualDay } from '../../../utils/quotes/hours.ts';
import { toRetryAt } from '../../../utils/quotes/http.ts';
import { toFreshUntil } from '../../../utils/quotes/life.ts';
import type { Quote } from '../../../utils/quotes/quote.ts';
import { toInstant, toLocal, toZone } from '../../../utils/quotes/zone.ts';
import { CLOSE, instrument, NOON, OPEN, share } from './market.ts';

const at = (text: string): number => Date.parse(text);
const HOUR = 3_600_000;

describe('zones', () => {
  it.each([
    ['2026-12-03T20:00:00Z', 'America/New_York', '2026-12-03', 15 * 3600, 4],
    ['2026-12-03T20:00:00Z', 'Asia/Tokyo', '2026-12-04', 5 * 3600, 5],
    ['2026-12-03T20:00:00Z', 'Asia/Kolkata', '2026-12-04', 1.5 * 3600, 5],
    ['2026-06-30T23:30:00Z', 'Europe/London', '2026-07-01', 0.5 * 3600, 3],
  ])('%s in %s', (time, zone, date, seconds, weekday) => {
    expect(toLocal(at(time), zone)).toEqual({ date, seconds, weekday });
  });

  it.each([
    ['2026-03-06', 'America/New_York', '2026-03-06T16:00:00-05:00'],
    ['2026-03-09', 'America/New_York', '2026-03-09T16:00:00-04:00'],
    ['2026-10-30', 'America/New_York', '2026-10-30T16:00:00-04:00'],
    ['2026-11-02', 'America/New_York', '2026-11-02T16:00:00-05:00'],
    ['2026-04-03', 'Australia/Sydney', '2026-04-03T16:00:00+11:00'],
    ['2026-04-06', 'Australia/Sydney', '2026-04-06T16:00:00+10:00'],
  ])('four in the afternoon of %s in %s is %s', (date, zone, expected) => {
    expect(toInstant(date, 16 * 3600, zone)).toBe(at(expected));
  });

  it('there and back, away from the hour that the clocks change', () => {
    const zones = [
      'America/New_York',
      'Europe/London',
      'Asia/Tokyo',
      'Australia/Sydney',
      'America/Sao_Paulo',
      'Asia/Kolkata',
    ];
    const noonish = fc.integer({ min: 6 * 3600, max: 22 * 3600 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 4000 }), noonish, (zone, days, seconds) => {
        const date = new Date(Date.UTC(2020, 0, 1) + days * 24 * HOUR).toISOString().slice(0, 10);
        expect(toLocal(toInstant(date, seconds, zone), zone)).toMatchObject({ date, seconds });
      }),
    );
  });

  it('a name that is none is none', () => {
    expect([toZone('Europe/Paris'), toZone('Moon/Base'), toZone(''), toZone(undefined)]).toEqual([
      'Europe/Paris',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('usual hours', () => {
  const acme = share('ACME');
  it.each([
    ['in the session', NOON, NOON - 1000, 'regular'],
    ['before it', OPEN - HOUR, CLOSE - 24 * HOUR, 'pre'],
    ['after it', CLOSE + HOUR, CLOSE, 'post'],
    ['at night', CLOSE + 6 * HOUR, CLOSE, 'closed'],
    ['on a Saturday', at('2026-12-05T12:00:00-05:00'), CLOSE + 24 * HOUR, 'closed'],
    [
      'on a weekday without a trade: a holiday',
      at('2026-11-26T12:00:00-05:00'),
      at('2026-11-25T16:00:00-05:00'),
      'closed',
    ],
    ['in the first minutes, before the first trade', OPEN + 60_000, CLOSE - 24 * HOUR, 'regular'],
  ])('%s', (_sentence, now, last, session) => {
    expect(toClockSession(acme, now, last)).toBe(session);
  });

  it('where nothing is known of hours, a young trade is of an open market', () => {
    const coin = instrument('BTC-USD', 'crypto');
    expect([toClockSession(coin, NOON, NOON - 60_000), toClockSession(coin, NOON, NOON - HOUR)]).toEqual([
      'regular',
      'closed',
    ]);
    expect(toUsualDay(coin, NOON)).toBeUndefined();
  });
});

describe('the life of a quote', () => {
  const hours = {
    pre: { start: OPEN - 5.5 * HOUR, end: OPEN },
    regular: { start: OPEN, end: CLOSE },
    post: { start: CLOSE, end: CLOSE + 4 * HOUR },
  };
  const quote = (session: Quote['session'], more: Partial<Quote> = {}): Quote => ({
    instrument: share('ACME'),
    price: 1,
    currency: 'USD',
    session,
    time: 0,
    source: 'yahoo',
    hours,
    ...more,
  });
  it.each([
    ['in the session half a minute', quote('regular'), NOON, NOON + 30_000],
    ['no longer than the session', quote('regular'), CLOSE - 15_000, CLOSE],
    ['outside it a minute', quote('post'), CLOSE + HOUR, CLOSE + HOUR + 60_000],
    [
      'a minute while the closing price settles',
      quote('closed', { hours: { regular: hours.regular } }),
      CLOSE + 60_000,
      CLOSE + 120_000,
    ],
    ['at night until the pre-market opens', quote('closed'), OPEN - 7 * HOUR, OPEN - 5.5 * HOUR],
    ['but never more than six hours', quote('closed'), CLOSE + 5 * HOUR, CLOSE + 11 * HOUR],
    [
      'on a holiday until the calendar’s next day',
      quote('closed', { hours: { regular: { start: NOON + 2 * HOUR, end: NOON + 8 * HOUR } } }),
      NOON,
      NOON + 2 * HOUR,
    ],
  ])('is %s', (_sentence, one, now, until) => {
    expect(toFreshUntil(one, now)).toBe(until);
  });

  it('without a calendar is an hour at most', () => {
    const { hours: _hours, ...bare } = quote('closed');
    expect(toFreshUntil(bare, NOON)).toBe(NOON + HOUR);
  });
});

describe('Retry-After', () => {
  it.each([
    ['seconds', '120', NOON + 120_000],
    ['a date', new Date(NOON + 60_000).toUTCString(), NOON + 60_000],
    ['a date that is past', new Date(NOON - 60_000).toUTCString(), undefined],
    ['nonsense', 'soon', undefined],
    ['a year, cut to a day', '31536000', NOON + 24 * HOUR],
    ['nothing', null, undefined],
  ])('%s', (_sentence, header, expected) => {
    expect(toRetryAt(header, NOON)).toBe(expected);
  });
});
