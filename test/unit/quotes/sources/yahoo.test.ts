import { describe, expect, it } from 'vitest';
import type { Quote } from '../../../../utils/quotes/quote.ts';
import { yahoo } from '../../../../utils/quotes/sources/yahoo.ts';
import type { Instrument } from '../../../../utils/symbology/instrument.ts';
import { CLOSE, chart, instrument, meta, NOON, OPEN, share, spark } from '../market.ts';

const acme = share('ACME');
const MINUTE = 60_000;

const parse = (body: unknown, asked: Instrument = acme, now = NOON) => {
  const [answer] = yahoo.parse(body, [asked], { status: 200, now });
  return answer;
};
const read = (body: unknown, asked: Instrument = acme, now = NOON): Quote | undefined => {
  const answer = parse(body, asked, now);
  return answer?.ok ? answer.value : undefined;
};

describe('the chart', () => {
  it('of a whole reply is a whole quote', () => {
    expect(read(chart())).toEqual({
      instrument: acme,
      source: 'yahoo',
      name: 'Acme Anvils Inc.',
      price: 42.5,
      previousClose: 40,
      currency: 'USD',
      priceHint: 2,
      session: 'regular',
      day: { low: 41.25, high: 43 },
      year: { low: 30.5, high: 60 },
      volume: 123456,
      time: NOON - 5000,
      line: { times: [OPEN, OPEN + 600_000], closes: [41.5, 42.5] },
      zone: 'America/New_York',
      hours: {
        pre: { start: OPEN - 5.5 * 60 * MINUTE, end: OPEN },
        regular: { start: OPEN, end: CLOSE },
        post: { start: CLOSE, end: CLOSE + 240 * MINUTE },
      },
    });
  });

  const refusals: [string, Record<string, unknown>, RegExp][] = [
    ['no price', { regularMarketPrice: null }, /^no price$/],
    ['a price of zero', { regularMarketPrice: 0 }, /^price not above zero$/],
    ['a price below zero', { regularMarketPrice: -1 }, /^price not above zero$/],
    ['no currency', { currency: null }, /^no currency$/],
    ['an empty currency', { currency: '' }, /^no currency$/],
    ['no time', { regularMarketTime: undefined }, /^no time$/],
    ['a time of tomorrow', { regularMarketTime: NOON / 1000 + 86_400 }, /^time in the future$/],
    ['another symbol', { symbol: 'ACMF' }, /^another symbol: ACMF$/],
    ['another exchange', { exchangeName: 'TOR', fullExchangeName: 'Toronto' }, /^another exchange: Toronto$/],
    ['a price in words', { regularMarketPrice: '42.50' }, /^unexpected shape at .*regularMarketPrice$/],
  ];
  it.each(refusals)('with %s is refused', (_sentence, changes, detail) => {
    expect(parse(chart(changes))).toMatchObject({
      ok: false,
      error: { code: 'bad-reply', detail: expect.stringMatching(detail) },
    });
  });

  it('a listing that moved between American exchanges is the same share', () => {
    expect(read(chart({ exchangeName: 'NMS' }))).toMatchObject({ price: 42.5 });
  });

  it('a clock a minute slow makes no time the future', () => {
    expect(read(chart(), acme, NOON - MINUTE)).toMatchObject({ price: 42.5 });
  });

  const absences: [string, keyof Quote, Record<string, unknown>][] = [
    ['a day’s range upside down', 'day', { regularMarketDayLow: 50 }],
    ['half a range', 'year', { fiftyTwoWeekLow: null }],
    ['a volume of zero', 'volume', { regularMarketVolume: 0 }],
    ['a previous close of zero, and no other', 'previousClose', { previousClose: 0, chartPreviousClose: 0 }],
    ['a hint that is none', 'priceHint', { priceHint: -3 }],
    ['a zone that no clock knows', 'zone', { exchangeTimezoneName: 'Mars/Olympus' }],
    ['no names', 'name', { longName: null, shortName: '' }],
    ['hours that end before they begin', 'hours', { currentTradingPeriod: { regular: { start: 2, end: 1 } } }],
  ];
  it.each(absences)('%s is absent, never zero', (_sentence, field, changes) => {
    expect(read(chart(changes))).not.toHaveProperty(field);
  });

  it.each([
    ['previousClose', {}, 40],
    ['chartPreviousClose of one day', { previousClose: undefined }, 40],
    ['nothing of a longer range', { previousClose: undefined, range: '6mo', dataGranularity: '1d' }, undefined],
    ['nothing of a longer range by five minutes', { previousClose: undefined, range: '5d' }, undefined],
    [
      'nothing before the open, when that close is the price',
      { previousClose: undefined, regularMarketTime: OPEN / 1000 - 60 },
      undefined,
    ],
    [
      'nothing before the open, when previousClose is the price',
      { previousClose: 42.5, regularMarketTime: OPEN / 1000 - 60 },
      undefined,
    ],
    [
      'the price before the open, when the day before ended unchanged',
      { previousClose: 42.5, regularMarketTime: OPEN / 1000 - 60, regularMarketChangePercent: 0 },
      42.5,
    ],
    ['its own percentage, backwards', { previousClose: undefined, range: '5d', regularMarketChangePercent: 6.25 }, 40],
  ])('the previous close is %s', (_sentence, changes, expected) => {
    expect(read(chart(changes))?.previousClose).toBe(expected);
  });

  it('on the day of a split the previous close is of the new shares', () => {
    const split = { events: { splits: { x: { date: OPEN / 1000, numerator: 4, denominator: 1 } } } };
    const old = chart({ previousClose: 160 }, [], split);
    const adjusted = chart({ previousClose: 40 }, [], split);
    expect(read(old)?.previousClose).toBe(40);
    expect(read(adjusted)?.previousClose).toBe(40);
  });

  it('a reverse split too', () => {
    const split = { events: { splits: { x: { date: OPEN / 1000, numerator: 1, denominator: 10 } } } };
    expect(read(chart({ previousClose: 4 }, [], split))?.previousClose).toBe(40);
  });

  it.each([
    ['pence', 'VOD', 'XLON', 'VOD.L', 'LSE', 'GBp'],
    ['cents of rand', 'NPN', 'XJSE', 'NPN.JO', 'JNB', 'ZAc'],
    ['agorot', 'TEVA', 'XTAE', 'TEVA.TA', 'TLV', 'ILA'],
  ])('%s stay what they are', (_sentence, symbol, mic, written, exchangeName, currency) => {
    const reply = chart({ symbol: written, exchangeName, currency, regularMarketPrice: 1234 });
    expect(read(reply, share(symbol, mic))).toMatchObject({ price: 1234, currency });
  });

  it('bars of an hour are no line of the day', () => {
    expect(read(chart({ dataGranularity: '1h' }))).not.toHaveProperty('line');
  });

  it('bars that cannot be read cost the line alone', () => {
    const reply = chart({}, [], { timestamp: ['x'], indicators: { quote: 'none' } });
    expect(read(reply)).toMatchObject({ price: 42.5 });
    expect(read(reply)).not.toHaveProperty('line');
  });

  it('prices of next to nothing keep three digits', () => {
    expect(read(chart({ regularMarketPrice: 0.0000123, priceHint: 4 }))?.priceHint).toBe(7);
    expect(read(chart({ regularMarketPrice: 12.3, priceHint: 4 }))?.priceHint).toBe(4);
  });
});

describe('sessions and the figure outside them', () => {
  it.each([
    ['before the pre-market', OPEN - 6 * 60 * MINUTE, 'closed'],
    ['in it', OPEN - MINUTE, 'pre'],
    ['at the opening', OPEN, 'regular'],
    ['in the last second', CLOSE - 1000, 'regular'],
    ['at the close', CLOSE, 'post'],
    ['at the end of the post-market', CLOSE + 240 * MINUTE, 'closed'],
    ['the next day', OPEN + 1440 * MINUTE, 'closed'],
  ])('%s', (_sentence, now, session) => {
    expect(read(chart({ regularMarketTime: OPEN / 1000 - 86_400 }), acme, now)?.session).toBe(session);
  });

  const after = CLOSE + 60 * MINUTE;
  const closed = { regularMarketTime: CLOSE / 1000 };

  it('the post-market price stands beside the regular one', () => {
    const quote = read(
      chart(closed, [
        [CLOSE - 300_000, 42.5],
        [after - 300_000, 44],
      ]),
      acme,
      after,
    );
    expect(quote).toMatchObject({ price: 42.5, extended: { session: 'post', price: 44, time: after - 300_000 } });
  });

  it('and stays through the night, until the pre-market has its own', () => {
    const quote = read(chart(closed, [[after - 300_000, 44]]), acme, CLOSE + 600 * MINUTE);
    expect(quote).toMatchObject({ session: 'closed', extended: { session: 'post', price: 44 } });
  });

  it('the pre-market price stands beside yesterday’s close', () => {
    const yesterday = { regularMarketTime: CLOSE / 1000 - 86_400 };
    const quote = read(chart(yesterday, [[OPEN - 30 * MINUTE, 41]]), acme, OPEN - 20 * MINUTE);
    expect(quote).toMatchObject({ price: 42.5, session: 'pre', extended: { session: 'pre', price: 41 } });
  });

  it('the bar that stands for the close itself is no post-market price', () => {
    const quote = read(chart({ regularMarketTime: CLOSE / 1000 + 3 }, [[CLOSE, 42.5]]), acme, after);
    expect(quote).not.toHaveProperty('extended');
  });

  it('where there is no market outside the session there is no such price', () => {
    const quote = read(chart({ ...closed, hasPrePostMarketData: false }, [[after - 300_000, 44]]), acme, after);
    expect(quote).toMatchObject({ session: 'closed' });
    expect(quote).not.toHaveProperty('extended');
  });

  it('the line is the session’s, without what came before and after', () => {
    const bars: [number, number][] = [
      [OPEN - 300_000, 39],
      [OPEN, 41],
      [OPEN + 300_000, 42],
      [CLOSE + 300_000, 44],
    ];
    expect(read(chart(closed, bars), acme, after)?.line).toEqual({ times: [OPEN, OPEN + 300_000], closes: [41, 42] });
  });
});

describe('requests', () => {
  it.each([
    ['BRK.B', 'equity', 'XNYS', 'BRK-B'],
    ['0700', 'equity', 'XHKG', '0700.HK'],
    ['VOLV B', 'equity', 'XSTO', 'VOLV-B.ST'],
    ['GSPC', 'index', null, '%5EGSPC'],
    ['EURUSD', 'currency', null, 'EURUSD%3DX'],
    ['BTC-USD', 'crypto', null, 'BTC-USD'],
  ] as const)('%s is asked for as %s of %s', (symbol, kind, exchange, written) => {
    expect(yahoo.toUrl([instrument(symbol, kind, exchange)], '')).toBe(
      `https://query1.finance.yahoo.com/v8/finance/chart/${written}?interval=5m&range=1d&includePrePost=true&events=div%7Csplit`,
    );
  });

  it('several go in one', () => {
    expect(yahoo.toUrl([acme, share('VOD', 'XLON')], '')).toBe(
      'https://query1.finance.yahoo.com/v7/finance/spark?symbols=ACME%2CVOD.L&range=1d&interval=5m',
    );
  });

  it('an ISIN is no symbol', () => {
    expect(yahoo.covers(share('US0378331005', null))).toBe(false);
  });
});

describe('a batch', () => {
  it('is read by symbol, not by place', () => {
    const reply = spark([
      meta({ symbol: 'BBB', regularMarketPrice: 2 }),
      meta({ symbol: 'AAA', regularMarketPrice: 1 }),
    ]);
    const answers = yahoo.parse(reply, [share('AAA'), share('BBB'), share('CCC')], { status: 200, now: NOON });
    expect(answers).toMatchObject([
      { ok: true, value: { price: 1 } },
      { ok: true, value: { price: 2 } },
      { ok: false, error: { code: 'missing' } },
    ]);
  });

  it('that fails as a whole is a failure of each', () => {
    const reply = { spark: { result: null, error: { code: 'Bad Request', description: 'Too many symbols' } } };
    const answers = yahoo.parse(reply, [acme, acme], { status: 400, now: NOON });
    expect(answers).toMatchObject([
      { error: { code: 'source-down', detail: 'Too many symbols' } },
      { error: { code: 'source-down' } },
    ]);
  });
});
