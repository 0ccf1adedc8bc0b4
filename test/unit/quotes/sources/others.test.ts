import { describe, expect, it } from 'vitest';
import { ask } from '../../../../utils/quotes/ask.ts';
import type { Http } from '../../../../utils/quotes/http.ts';
import type { Source } from '../../../../utils/quotes/source.ts';
import { cnbc } from '../../../../utils/quotes/sources/cnbc.ts';
import { coingecko } from '../../../../utils/quotes/sources/coingecko.ts';
import { finnhub } from '../../../../utils/quotes/sources/finnhub.ts';
import { frankfurter } from '../../../../utils/quotes/sources/frankfurter.ts';
import { nasdaq } from '../../../../utils/quotes/sources/nasdaq.ts';
import { tencent } from '../../../../utils/quotes/sources/tencent.ts';
import { twelveData } from '../../../../utils/quotes/sources/twelve-data.ts';
import { sourceHosts, sources } from '../../../../utils/quotes/sources.ts';
import { ok } from '../../../../utils/result.ts';
import type { Instrument } from '../../../../utils/symbology/instrument.ts';
import { CLOSE, cnbcReply, instrument, NOON, OPEN, share } from '../market.ts';

const acme = share('ACME');
const HOUR = 3_600_000;

const parse = (source: Source, body: unknown, asked: Instrument = acme, now = NOON) =>
  source.parse(body, [asked], { status: 200, now })[0];

const row = (changes: Record<string, unknown>, asked: Instrument = acme, now = NOON) =>
  parse(cnbc, cnbcReply([changes]), asked, now);

describe('CNBC', () => {
  it('a whole row is a whole quote', () => {
    expect(row({})).toEqual({
      ok: true,
      value: {
        instrument: acme,
        source: 'cnbc',
        name: 'Acme Anvils',
        price: 42,
        previousClose: 40,
        currency: 'USD',
        session: 'regular',
        day: { low: 39.5, high: 43 },
        year: { low: 30.5, high: 60 },
        volume: 1234567,
        time: NOON - 60_000,
        delayed: false,
        zone: 'America/New_York',
      },
    });
  });

  it.each([
    [
      'a price with commas',
      { last: '7,489.72', change: '+89.72', previous_day_closing: '7,400.00' },
      { price: 7489.72, previousClose: 7400 },
    ],
    ['a change that contradicts both', { change: '+9.00' }, { price: 42, previousClose: undefined }],
    ['a percentage that contradicts the change counts for nothing', { change_pct: '-1.00%' }, { previousClose: 40 }],
    ['no previous close: price less change', { previous_day_closing: undefined }, { previousClose: 40 }],
    [
      'unchanged in the session',
      { last: '40.00', change: 'UNCH', change_pct: 'UNCH' },
      { price: 40, previousClose: 40 },
    ],
    [
      'before the open, its close beside itself',
      { last: '40.00', change: '0.00', change_pct: '0%', curmktstatus: 'PRE_MKT' },
      { price: 40, previousClose: undefined },
    ],
  ])('%s', (_sentence, changes, expected) => {
    const answer = row(changes);
    const value = answer?.ok ? answer.value : undefined;
    for (const [key, figure] of Object.entries(expected)) expect(value?.[key as 'price']).toBe(figure);
  });

  it('the post-market figure stands beside, yesterday’s does not', () => {
    const time = new Date(CLOSE + HOUR).toISOString();
    const last = new Date(CLOSE).toISOString();
    const block = { type: 'POST_MKT', last: '43.00', last_time: time };
    const changes = { last_time: last, curmktstatus: 'POST_MKT', ExtendedMktQuote: block };
    expect(row(changes, acme, CLOSE + HOUR)).toMatchObject({
      ok: true,
      value: { session: 'post', price: 42, extended: { session: 'post', price: 43, time: CLOSE + HOUR } },
    });
    const old = row({ ExtendedMktQuote: { ...block, type: 'POST_MKT_PREV' } }, acme, CLOSE + HOUR);
    expect(old?.ok && old.value.extended).toBeUndefined();
  });

  it.each([
    ['another share of the same symbol abroad', { currencyCode: 'EUR' }, /another exchange: priced in EUR/],
    ['no currency', { currencyCode: undefined }, /no currency/],
    ['no time', { last_time: undefined }, /no time/],
    ['no price', { last: null }, /no price/],
    ['a rate in per cent, which is no price', { last: '4.606%' }, /no price/],
    ['another symbol', { symbol: 'ACMF' }, /another symbol/],
  ])('%s is refused', (_sentence, changes, detail) => {
    expect(row(changes)).toMatchObject({
      ok: false,
      error: { code: 'bad-reply', detail: expect.stringMatching(detail) },
    });
  });

  it('a market abroad is closed by its own clock, whatever the status says', () => {
    const tokyo = share('7999', 'XTKS');
    const answer = row(
      {
        symbol: '7999.T-JP',
        currencyCode: 'JPY',
        last: '1234',
        change: '34',
        previous_day_closing: '1200',
        last_time: '2026-12-03T15:30:00+0900',
      },
      tokyo,
    );
    expect(answer).toMatchObject({ ok: true, value: { session: 'closed', currency: 'JPY', previousClose: 1200 } });
  });

  it('one row alone may come without its list', () => {
    const [one] = (cnbcReply([{}]).FormattedQuoteResult as { FormattedQuote: unknown[] }).FormattedQuote;
    expect(parse(cnbc, { FormattedQuoteResult: { FormattedQuote: one } })).toMatchObject({ ok: true });
  });

  it('many go in one request', () => {
    expect(new URL(cnbc.toUrl([share('BRK.B'), share('0700', 'XHKG')], '')).searchParams.get('symbols')).toBe(
      'BRK.B|700-HK',
    );
  });
});

describe('Nasdaq', () => {
  const reply = (primary: object, more: object = {}) => ({
    data: { symbol: 'ACME', companyName: 'Acme Anvils', primaryData: primary, ...more },
    status: { rCode: 200, bCodeMessage: null },
  });
  const open = {
    lastSalePrice: '$42.00',
    netChange: '2.00',
    lastTradeTimestamp: 'Dec 3, 2026 2:59 PM ET',
    isRealTime: true,
    volume: '1,000',
  };

  it('in the session the first block is the price', () => {
    expect(parse(nasdaq, reply(open))).toMatchObject({
      ok: true,
      value: {
        price: 42,
        previousClose: 40,
        currency: 'USD',
        session: 'regular',
        time: NOON - 60_000,
        delayed: false,
        volume: 1000,
      },
    });
  });

  it('after it, the second', () => {
    const late = {
      lastSalePrice: '$43.00',
      netChange: '1.00',
      lastTradeTimestamp: 'Dec 3, 2026 5:00 PM ET',
      isRealTime: true,
    };
    const close = {
      lastSalePrice: '$42.00',
      netChange: '-2.00',
      lastTradeTimestamp: 'CLOSED AT 4:00 PM ET ON Dec 3, 2026',
      isRealTime: false,
    };
    expect(parse(nasdaq, reply(late, { secondaryData: close }), acme, CLOSE + HOUR)).toMatchObject({
      ok: true,
      value: { price: 42, previousClose: 44, session: 'post', extended: { session: 'post', price: 43 }, time: CLOSE },
    });
  });

  it('twelve is noon and midnight', () => {
    expect(parse(nasdaq, reply({ ...open, lastTradeTimestamp: 'Dec 3, 2026 12:05 PM ET' }))).toMatchObject({
      value: { time: Date.parse('2026-12-03T12:05:00-05:00') },
    });
  });

  it('an unknown symbol may be a fund asked for as a share: no proof', () => {
    const unknown = { data: null, status: { rCode: 400, bCodeMessage: [{ code: 1001 }] } };
    expect(parse(nasdaq, unknown)).toMatchObject({ ok: false, error: { code: 'missing' } });
  });

  it('quotes neither abroad nor over the counter', () => {
    expect([acme, share('ACME', 'OTCM'), share('VOD', 'XLON')].map(nasdaq.covers)).toEqual([true, false, false]);
  });
});

describe('Tencent', () => {
  const hongKong = share('0700', 'XHKG');
  const now = Date.parse('2026-12-03T11:00:00+08:00');
  const toRow = (fields: Record<number, string>, length: number): string =>
    Array.from({ length }, (_, index) => fields[index] ?? '').join('~');
  const toText = (code: string, fields: Record<number, string>, length = 78): string =>
    `v_${code}="${toRow(fields, length)}";\n`;
  const fields = {
    1: '鹏城',
    2: '00700',
    3: '480.5',
    4: '475',
    30: '2026/12/03 10:45:00',
    33: '482',
    34: '474',
    48: '600',
    49: '400',
    75: 'HKD',
  };

  it('Hong Kong is read in its own order and zone', () => {
    expect(parse(tencent, toText('hk00700', fields), hongKong, now)).toMatchObject({
      ok: true,
      value: {
        price: 480.5,
        previousClose: 475,
        currency: 'HKD',
        session: 'regular',
        delayed: true,
        year: { low: 400, high: 600 },
        time: Date.parse('2026-12-03T10:45:00+08:00'),
      },
    });
  });

  it('names come in GBK', async () => {
    const text = toText('hk00700', fields);
    const [before = '', after = ''] = text.split('鹏城');
    const name = [0xc5, 0xf4, 0xb3, 0xc7];
    const ascii = (part: string) => [...new TextEncoder().encode(part)];
    const bytes = new Uint8Array([...ascii(before), ...name, ...ascii(after)]).buffer;
    const http: Http = async () => ok({ status: 200, type: 'text/html; charset=GBK', bytes, now });
    const answers = await ask(http, {
      provider: tencent,
      toUrl: () => '',
      parse: (body, context) => tencent.parse(body, [hongKong], context),
    });
    expect(answers).toMatchObject({ ok: true, value: [{ ok: true, value: { name: '鹏城', price: 480.5 } }] });
  });

  it.each([
    ['yuan', '600519', 'XSHG', 'sh600519', 'CNY'],
    ['dollars', '900901', 'XSHG', 'sh900901', 'USD'],
    ['Hong Kong dollars', '200002', 'XSHE', 'sz200002', 'HKD'],
  ])('mainland shares are in %s, by their number', (_sentence, symbol, mic, code, currency) => {
    const text = toText(code, { ...fields, 2: symbol, 30: '20261203104500', 47: '500', 48: '450' }, 60);
    const answer = parse(tencent, text, share(symbol, mic), now);
    expect(answer).toMatchObject({ ok: true, value: { currency, price: 480.5 } });
    expect(answer?.ok && answer.value.year).toBeUndefined();
  });

  it('what matches nothing is unknown', () => {
    expect(parse(tencent, 'v_pv_none_match="1";', hongKong, now)).toMatchObject({ error: { code: 'unknown-symbol' } });
  });

  it('a row without figures is refused', () => {
    expect(parse(tencent, 'v_hk00700="100~x~00700";', hongKong, now)).toMatchObject({ error: { detail: 'no price' } });
  });

  it('asks for many at once', () => {
    expect(tencent.toUrl([hongKong, share('600519', 'XSHG')], '')).toBe('https://qt.gtimg.cn/q=hk00700,sh600519');
  });
});

describe('CoinGecko', () => {
  const bitcoin = instrument('BTC-USD', 'crypto');

  it('only coins of the list, in dollars', () => {
    expect(
      ['BTC-USD', 'BTC-EUR', 'NOPE-USD', 'CONSTRUCTOR-USD'].map((symbol) =>
        coingecko.covers(instrument(symbol, 'crypto')),
      ),
    ).toEqual([true, false, false, false]);
  });

  it('too many requests may come as an answer', () => {
    expect(parse(coingecko, { status: { error_code: 429 } }, bitcoin)).toMatchObject({
      error: { code: 'rate-limited' },
    });
  });

  it('another coin of that name is refused', () => {
    const row = { id: 'bitcoin', symbol: 'xbt', current_price: 1, last_updated: new Date(NOON).toISOString() };
    expect(parse(coingecko, [row], bitcoin)).toMatchObject({ error: { detail: 'another symbol: xbt' } });
  });

  it('a coin that is not in the answer is missing', () => {
    expect(parse(coingecko, [], bitcoin)).toMatchObject({ error: { code: 'missing' } });
  });
});

describe('Frankfurter', () => {
  const pair = instrument('EURUSD', 'currency');

  it('a reference rate, never called live', () => {
    const body = { date: '2026-12-03', base: 'EUR', quote: 'USD', rate: 1.1 };
    expect(parse(frankfurter, body, pair)).toMatchObject({
      ok: true,
      value: {
        name: 'EUR/USD',
        price: 1.1,
        currency: 'USD',
        session: 'closed',
        delayed: true,
        time: Date.parse('2026-12-03T16:00:00+01:00'),
      },
    });
  });

  it('another pair is refused', () => {
    expect(parse(frankfurter, { date: '2026-12-03', base: 'USD', quote: 'EUR', rate: 0.9 }, pair)).toMatchObject({
      ok: false,
    });
  });
});

describe('Finnhub and Twelve Data', () => {
  it('Finnhub’s figures are dollars of now', () => {
    expect(parse(finnhub, { c: 42, pc: 40, h: 43, l: 39, t: NOON / 1000 - 60 })).toMatchObject({
      ok: true,
      value: { price: 42, previousClose: 40, currency: 'USD', session: 'regular', delayed: false },
    });
  });

  it('all zeros is an unknown symbol', () => {
    expect(parse(finnhub, { c: 0, pc: 0, h: 0, l: 0, t: 0 })).toMatchObject({ error: { code: 'unknown-symbol' } });
  });

  const twelve = {
    symbol: 'ACME',
    mic_code: 'XNYS',
    currency: 'USD',
    close: '42.0',
    previous_close: '40.0',
    last_quote_at: NOON / 1000 - 60,
    timestamp: OPEN / 1000,
    is_market_open: true,
  };

  it('Twelve Data’s are strings', () => {
    expect(parse(twelveData, twelve)).toMatchObject({
      ok: true,
      value: { price: 42, previousClose: 40, session: 'regular', time: NOON - 60_000 },
    });
  });

  it.each([
    ['another country’s', { mic_code: 'XLON' }, 'bad-reply'],
    ['its own error for no such symbol', { status: 'error', code: 404 }, 'unknown-symbol'],
    ['credits used up', { status: 'error', code: 429 }, 'rate-limited'],
    ['a key refused', { status: 'error', code: 401 }, 'source-down'],
  ])('%s', (_sentence, changes, code) => {
    expect(parse(twelveData, { ...twelve, ...changes })).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the list of sources', () => {
  it('names each once, and hosts that their requests go to', () => {
    expect(new Set(sources.map(({ id }) => id)).size).toBe(sources.length);
    const sample: Instrument[] = [
      acme,
      share('0700', 'XHKG'),
      instrument('BTC-USD', 'crypto'),
      instrument('EURUSD', 'currency'),
    ];
    for (const source of sources) {
      const covered = sample.filter(source.covers).slice(0, source.batch);
      expect(covered).not.toHaveLength(0);
      const url = new URL(source.toUrl(covered, 'key'));
      expect([url.protocol, source.hosts.includes(url.host), sourceHosts.includes(url.host)]).toEqual([
        'https:',
        true,
        true,
      ]);
    }
  });
});
