import type { Instrument } from '../../symbology/instrument.ts';
import { toTencent } from '../../symbology/sources/tencent.ts';
import { toClockSession, toInstrumentZone } from '../hours.ts';
import { answerEach, refuse, toAnswer, toPositive, toRange } from '../sensible.ts';
import type { Answer, Source } from '../source.ts';
import { toInstant } from '../zone.ts';
import { parseNumber } from './parse-number.ts';
import { isShare } from './share.ts';

/** Places in a row, as fields between tildes; the same for Hong Kong and the mainland. Others differ, see below. */
const NAME = 1;
const CODE = 2;
const PRICE = 3;
const PREVIOUS_CLOSE = 4;
const TIME = 30;
const HIGH = 33;
const LOW = 34;
/** It has American shares too, in rows of another order; those are left to others. */
const MARKETS = new Set(['XHKG', 'XSHG', 'XSHE']);
/** Hong Kong only: on the mainland 47 and 48 are the day's price limits. */
const HONG_KONG = { yearHigh: 48, yearLow: 49, currency: 75 };

/** `2026/08/07 16:08:23` or `20260522161417`, in the exchange's zone. */
const toTime = (text: string | undefined, asked: Instrument): number | undefined => {
  const digits = (text ?? '').replace(/\D/g, '');
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(digits) ?? [];
  const zone = toInstrumentZone(asked);
  if (!year || !zone || Number.isNaN(Date.parse(`${year}-${month}-${day}`))) return undefined;
  return toInstant(`${year}-${month}-${day}`, Number(hour) * 3600 + Number(minute) * 60 + Number(second), zone);
};

/** The mainland's rows name no currency: yuan, but for the B shares (900… in dollars, 200… in Hong Kong dollars). */
const toMainlandCurrency = ({ symbol, exchange }: Instrument): string => {
  if (exchange === 'XSHG' && symbol.startsWith('900')) return 'USD';
  return exchange === 'XSHE' && symbol.startsWith('200') ? 'HKD' : 'CNY';
};

const toRowAnswer = (row: readonly string[], asked: Instrument, now: number): Answer => {
  if (row[CODE] !== toTencent(asked)?.slice(2)) return refuse(`another symbol: ${row[CODE]}`);
  const hongKong = asked.exchange === 'XHKG';
  const figure = (place: number): number | undefined => toPositive(parseNumber(row[place]));
  const time = toTime(row[TIME], asked);
  return toAnswer(
    {
      instrument: asked,
      source: 'tencent',
      name: row[NAME],
      price: parseNumber(row[PRICE]),
      previousClose: figure(PREVIOUS_CLOSE),
      currency: hongKong ? row[HONG_KONG.currency] : toMainlandCurrency(asked),
      session: toClockSession(asked, now, time ?? 0),
      day: toRange(figure(LOW), figure(HIGH)),
      year: hongKong ? toRange(figure(HONG_KONG.yearLow), figure(HONG_KONG.yearHigh)) : undefined,
      time,
      delayed: hongKong,
      zone: toInstrumentZone(asked),
    },
    now,
  );
};

/** Tencent, unofficial: Hong Kong (15 minutes late) and the mainland, in batches, names in Chinese. */
export const tencent: Source = {
  id: 'tencent',
  hosts: ['qt.gtimg.cn'],
  batch: 40,
  pace: { together: 2, spacing: 250 },
  format: 'gbk',
  delays: ({ exchange }) => exchange === 'XHKG',
  covers: (instrument) =>
    isShare(instrument) && MARKETS.has(instrument.exchange ?? '') && toTencent(instrument) !== null,
  toUrl: (instruments) => `https://qt.gtimg.cn/q=${instruments.map(toTencent).join(',')}`,
  parse: (body, asked, { now }) => {
    const text = typeof body === 'string' ? body : '';
    const rows = new Map(
      [...text.matchAll(/v_(\w+)="([^"]*)";/g)].map(([, code = '', row = '']) => [code, row.split('~')]),
    );
    return answerEach(asked, (instrument) => {
      const row = rows.get(toTencent(instrument) ?? '');
      if (row) return toRowAnswer(row, instrument, now);
      if (rows.has('pv_none_match')) return refuse('none match', 'unknown-symbol');
      return rows.size > 0 ? refuse('not in the reply', 'missing') : refuse('unexpected shape');
    });
  },
};
