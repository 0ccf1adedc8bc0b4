import '../jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from '../../symbology/instrument.ts';
import { isAmerican } from '../../symbology/sources/kinds.ts';
import { toNasdaq } from '../../symbology/sources/nasdaq.ts';
import { toClockSession } from '../hours.ts';
import type { Quote } from '../quote.ts';
import { answerEach, refuse, toAnswer, toPositive } from '../sensible.ts';
import type { Answer, Source } from '../source.ts';
import { toInstant } from '../zone.ts';
import { flag, part, words } from './lenient.ts';
import { parseNumber } from './parse-number.ts';

const figures = part({
  lastSalePrice: words,
  netChange: words,
  lastTradeTimestamp: words,
  volume: words,
  isRealTime: flag,
});
const replySchema = z.object({
  data: z.nullish(
    z.object({
      symbol: z.string(),
      companyName: words,
      primaryData: figures,
      secondaryData: figures,
      keyStats: part({ PreviousClose: z.optional(z.object({ value: words })) }),
    }),
  ),
  status: z.nullish(z.object({ rCode: z.number(), bCodeMessage: z.nullish(z.array(z.object({ code: z.number() }))) })),
});
type Data = NonNullable<z.infer<typeof replySchema>['data']>;

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';
const ZONE = 'America/New_York';

/** `DATA AS OF Nov 19, 2019 9:27 AM ET`, `CLOSED AT 4:00 PM ET ON Nov 18, 2019`, or a date: that day's close. */
const toTime = (text: string | null | undefined): number | undefined => {
  const [, month = '', day = '', year] = /\b([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/.exec(text ?? '') ?? [];
  const index = MONTHS.indexOf(month) / 3;
  if (!year || !Number.isInteger(index)) return undefined;
  const [, hour = '4', minute = '00', half = 'PM'] = /(\d{1,2}):(\d\d) ([AP]M)/.exec(text ?? '') ?? [];
  const seconds = ((Number(hour) % 12) + (half === 'PM' ? 12 : 0)) * 3600 + Number(minute) * 60;
  const date = `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return Number.isNaN(Date.parse(date)) ? undefined : toInstant(date, seconds, ZONE);
};

const toExtended = (data: Data): Quote['extended'] => {
  const price = toPositive(parseNumber(data.primaryData?.lastSalePrice));
  const stamp = data.primaryData?.lastTradeTimestamp;
  const time = toTime(stamp);
  if (!price || !time) return undefined;
  return { session: /PRE-MARKET/i.test(stamp ?? '') ? 'pre' : 'post', price, time };
};

/** Outside the session the first block is the extended figure and the second the regular close. */
const toDataAnswer = (data: Data, asked: Instrument, now: number): Answer => {
  const outside = data.secondaryData?.lastSalePrice ? data.secondaryData : undefined;
  const regular = outside ?? data.primaryData;
  const price = parseNumber(regular?.lastSalePrice);
  const change = parseNumber(regular?.netChange);
  const time = toTime(regular?.lastTradeTimestamp);
  // Before the open keyStats' previous close is the price itself; price less change is the base of this price's move.
  const moved = price !== undefined && change !== undefined ? Number((price - change).toPrecision(10)) : undefined;
  const stated = outside ? undefined : parseNumber(data.keyStats?.PreviousClose?.value);
  return toAnswer(
    {
      instrument: asked,
      source: 'nasdaq',
      name: data.companyName,
      price,
      previousClose: toPositive(moved ?? stated),
      currency: regular?.lastSalePrice?.startsWith('$') ? 'USD' : undefined,
      session: toClockSession(asked, now, time ?? 0),
      extended: outside && toExtended(data),
      volume: toPositive(parseNumber(outside ? undefined : regular?.volume)),
      time,
      delayed: typeof regular?.isRealTime === 'boolean' && !outside ? !regular.isRealTime : undefined,
      zone: ZONE,
    },
    now,
  );
};

/** Nasdaq's own site, unofficial: US-listed shares and funds, one at a time. */
export const nasdaq: Source = {
  id: 'nasdaq',
  hosts: ['api.nasdaq.com'],
  batch: 1,
  pace: { together: 2, spacing: 500 },
  format: 'json',
  delays: () => undefined,
  covers: (instrument) => isAmerican(instrument) && instrument.exchange !== 'OTCM' && toNasdaq(instrument) !== null,
  toUrl: ([instrument]) => {
    const { kind } = instrument as Instrument;
    const symbol = encodeURIComponent(toNasdaq(instrument as Instrument) ?? '');
    return `https://api.nasdaq.com/api/quote/${symbol}/info?assetclass=${kind === 'fund' ? 'etf' : 'stocks'}`;
  },
  parse: (body, asked, { now }) =>
    answerEach(asked, (instrument) => {
      const reply = replySchema.safeParse(body);
      if (!reply.success) return refuse('unexpected shape');
      const { data, status } = reply.data;
      // It says so of a fund asked for as a share too: an article seldom tells which, so it is no proof.
      if (status?.bCodeMessage?.some(({ code }) => code === 1001)) return refuse('Symbol not exists', 'missing');
      if (!data) return refuse('no data', 'source-down');
      if (data.symbol !== toNasdaq(instrument)) return refuse(`another symbol: ${data.symbol}`);
      return toDataAnswer(data, instrument, now);
    }),
};
