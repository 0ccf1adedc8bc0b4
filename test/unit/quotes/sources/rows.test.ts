import { describe, expect, it, test } from 'vitest';
import type { Stretch } from '../../../../utils/quotes/history.ts';
import { answerEach, refuse } from '../../../../utils/quotes/sensible.ts';
import { cnbc } from '../../../../utils/quotes/sources/cnbc.ts';
import { coingecko } from '../../../../utils/quotes/sources/coingecko.ts';
import { coingeckoHistory } from '../../../../utils/quotes/sources/coingecko-history.ts';
import { finnhub } from '../../../../utils/quotes/sources/finnhub.ts';
import { frankfurter } from '../../../../utils/quotes/sources/frankfurter.ts';
import { nasdaq } from '../../../../utils/quotes/sources/nasdaq.ts';
import { tencent } from '../../../../utils/quotes/sources/tencent.ts';
import { twelveData } from '../../../../utils/quotes/sources/twelve-data.ts';
import { yahoo } from '../../../../utils/quotes/sources/yahoo.ts';
import { yahooHistory } from '../../../../utils/quotes/sources/yahoo-history.ts';
import { chart, cnbcReply, instrument, meta, NOON, share } from '../market.ts';

const context = { status: 200, now: NOON };
const three = ['ACME', 'BOLT', 'CORK'].map((symbol) => share(symbol));

/** What a row, or a member of one, may be instead of what it should. */
const NASTY: readonly [string, unknown][] = [
  ['null', null],
  ['a number', 7],
  ['words', 'words'],
  ['a list', [[]]],
  ['an object that is no text', { toString: null }],
  ['a number out of reach', 1e308],
];

const codes = (answers: readonly { ok: boolean }[]) => answers.map(({ ok }) => ok);
const SPARED = [true, false, true];

describe.each(NASTY)('one row spoilt by %s costs the others of its batch nothing', (_, nasty) => {
  const row = (symbol: string) => ({ symbol, response: [{ meta: meta({ symbol }) }] });
  const sparkOf = (middle: unknown) => ({ spark: { result: [row('ACME'), middle, row('CORK')], error: null } });

  it.each<[string, unknown]>([
    ['the row', nasty],
    ['its series', { symbol: 'BOLT', response: [nasty] }],
    ['its list', { symbol: 'BOLT', response: nasty }],
    ['its meta', { symbol: 'BOLT', response: [{ meta: nasty }] }],
    ['its price', { symbol: 'BOLT', response: [{ meta: meta({ symbol: 'BOLT', regularMarketPrice: [nasty] }) }] }],
    ['its time', { symbol: 'BOLT', response: [{ meta: meta({ symbol: 'BOLT', regularMarketTime: [nasty] }) }] }],
  ])('Yahoo: %s', (_place, middle) => {
    expect(codes(yahoo.parse(sparkOf(middle), three, context))).toEqual(SPARED);
    const stretches: Stretch[] = three.map((one) => ({
      instrument: one,
      window: { step: '5m', from: NOON - 9e8, to: NOON },
    }));
    const [first, , last] = yahooHistory.parse(sparkOf(middle), stretches, context);
    expect([first?.ok, last?.ok]).toEqual([true, true]);
  });

  it('CNBC', () => {
    const rows = [{}, { symbol: 'BOLT', last: nasty }, { symbol: 'CORK' }];
    expect(codes(cnbc.parse(cnbcReply(rows), three, context))).toEqual(SPARED);
    const code = [{}, { symbol: 'BOLT', code: nasty, last: '' }, { symbol: 'CORK' }];
    expect(codes(cnbc.parse(cnbcReply(code), three, context))).toEqual(SPARED);
  });

  it('CoinGecko', () => {
    const coins = ['BTC-USD', 'ETH-USD', 'XRP-USD'].map((symbol) => instrument(symbol, 'crypto'));
    const coin = (id: string, symbol: string, price: unknown) => ({
      id,
      symbol,
      current_price: price,
      last_updated: new Date(NOON - 60_000).toISOString(),
    });
    const rows = (middle: unknown) => [coin('bitcoin', 'btc', 90_000), middle, coin('ripple', 'xrp', 2)];
    expect(codes(coingecko.parse(rows(nasty), coins, context))).toEqual(SPARED);
    expect(codes(coingecko.parse(rows(coin('ethereum', 'eth', [nasty])), coins, context))).toEqual(SPARED);
  });

  it('CoinGecko’s past, point by point', () => {
    const body = { prices: [[NOON - 600_000, 90_000], nasty, [nasty, 5], [NOON, 91_000]] };
    const window = { step: '5m', from: NOON - 9e6, to: NOON } as const;
    const [answer] = coingeckoHistory.parse(body, [{ instrument: instrument('BTC-USD', 'crypto'), window }], context);
    const closes = answer?.ok ? answer.value.bars.map(({ close }) => close) : [];
    expect(closes.filter((close) => close > 5)).toEqual([90_000, 91_000]);
  });
});

test.each(['', 'x', '~~~', '99999999999999', '20261399161408'])('Tencent: a row whose time is “%s”', (time) => {
  const asked = ['0700', '0005', '9988'].map((symbol) => share(symbol, 'XHKG'));
  const row = (code: string, at: string) => {
    const fields = Array<string>(78).fill('');
    Object.assign(fields, { 1: 'Name', 2: code, 3: '42.00', 4: '40.00', 30: at, 75: 'HKD' });
    return `v_hk${code}="${fields.join('~')}";`;
  };
  const good = '2026/12/03 16:08:00';
  const body = row('00700', good) + row('00005', time) + row('09988', good);
  expect(codes(tencent.parse(body, asked, context))).toEqual(SPARED);
});

const acme = share('ACME');
const nasdaqBody = (stamp: string) => ({
  data: { symbol: 'ACME', primaryData: { lastSalePrice: '$42.00', netChange: '+2.00', lastTradeTimestamp: stamp } },
  status: { rCode: 200 },
});
const pair = instrument('EURUSD', 'currency');

test.each([
  ['Finnhub, a time out of reach', finnhub, { c: 42, pc: 40, t: 1e308 }, acme],
  ['Finnhub, a time of 300,000 years', finnhub, { c: 42, pc: 40, t: 9e12 }, acme],
  [
    'Twelve Data, a time out of reach',
    twelveData,
    { symbol: 'ACME', close: '42', currency: 'USD', timestamp: 1e308 },
    acme,
  ],
  [
    'Frankfurter, a day that there is not',
    frankfurter,
    { date: '2026-13-45', base: 'EUR', quote: 'USD', rate: 1 },
    pair,
  ],
  ['Nasdaq, a day that there is not', nasdaq, nasdaqBody('Nov 45, 2026 9:27 AM ET'), acme],
  ['Yahoo, a time out of reach', yahoo, chart({ regularMarketTime: 1e308 }), acme],
] as const)('%s is refused for what it is', (_, source, body, asked) => {
  const [answer] = source.parse(body, [asked], context);
  expect(answer).toMatchObject({ ok: false, error: { code: 'bad-reply' } });
  expect(answer?.ok === false && answer.error.detail).not.toBe('a row that cannot be read');
});

test('a row that breaks its reader all the same is one bad row', () => {
  const answers = answerEach(three, ({ symbol }) => {
    if (symbol === 'BOLT') throw new RangeError('Invalid time value');
    return refuse(symbol);
  });
  expect(answers.map((answer) => !answer.ok && answer.error.detail)).toEqual([
    'ACME',
    'a row that cannot be read',
    'CORK',
  ]);
});
