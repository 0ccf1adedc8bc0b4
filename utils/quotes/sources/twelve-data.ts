import '../jitless.ts';
import * as z from 'zod/mini';
import { exchangeByMic } from '../../symbology/exchanges.ts';
import type { Instrument } from '../../symbology/instrument.ts';
import { isAmerican } from '../../symbology/sources/kinds.ts';
import { toTwelveData } from '../../symbology/sources/twelve-data.ts';
import { toClockSession, toInstrumentZone } from '../hours.ts';
import { answerEach, refuse, toAnswer, toPositive, toRange, toTime } from '../sensible.ts';
import type { Session } from '../session.ts';
import type { Answer, Source } from '../source.ts';
import { figure, flag, part, words } from './lenient.ts';
import { parseNumber } from './parse-number.ts';
import { isShare } from './share.ts';

const quoteSchema = z.object({
  symbol: z.string(),
  name: words,
  mic_code: words,
  currency: words,
  timestamp: figure,
  last_quote_at: figure,
  close: words,
  high: words,
  low: words,
  volume: words,
  previous_close: words,
  is_market_open: flag,
  fifty_two_week: part({ low: words, high: words }),
});
const errorSchema = z.object({ status: z.string(), code: z.number() });

const toErrorAnswer = (code: number): Answer => {
  if (code === 429) return refuse('error code 429', 'rate-limited');
  return code === 404 ? refuse('error code 404', 'unknown-symbol') : refuse(`error code ${code}`, 'source-down');
};

/** Operating exchanges and their segments have different MICs (XNAS, XNGS), so only the country can contradict. */
const isElsewhere = (mic: string | null | undefined, asked: Instrument): boolean => {
  const row = mic ? exchangeByMic(mic) : undefined;
  const wanted = isAmerican(asked) ? 'US' : exchangeByMic(asked.exchange ?? '')?.country;
  return row !== undefined && wanted !== undefined && row.country !== wanted;
};

const toSession = (open: boolean | null | undefined, asked: Instrument, now: number, time: number): Session => {
  const clock = toClockSession(asked, now, time);
  if (typeof open !== 'boolean') return clock;
  return open ? 'regular' : clock === 'regular' ? 'closed' : clock;
};

const parseQuote = (body: unknown, asked: Instrument, now: number): Answer => {
  const error = errorSchema.safeParse(body).data;
  if (error?.status === 'error') return toErrorAnswer(error.code);
  const parsed = quoteSchema.safeParse(body);
  if (!parsed.success) return refuse('unexpected shape');
  const quote = parsed.data;
  if (quote.symbol !== toTwelveData(asked)?.split(':')[0]) return refuse(`another symbol: ${quote.symbol}`);
  if (isElsewhere(quote.mic_code, asked)) return refuse(`another exchange: ${quote.mic_code}`);
  const time = toTime((quote.last_quote_at ?? quote.timestamp ?? 0) * 1000);
  return toAnswer(
    {
      instrument: asked,
      source: 'twelvedata',
      name: quote.name,
      price: parseNumber(quote.close),
      previousClose: toPositive(parseNumber(quote.previous_close)),
      currency: quote.currency,
      session: toSession(quote.is_market_open, asked, now, time ?? 0),
      day: toRange(parseNumber(quote.low), parseNumber(quote.high)),
      year: toRange(parseNumber(quote.fifty_two_week?.low), parseNumber(quote.fifty_two_week?.high)),
      volume: toPositive(parseNumber(quote.volume)),
      time,
      zone: toInstrumentZone(asked),
    },
    now,
  );
};

/** Twelve Data with the reader's own key: one credit a symbol, so one at a time. */
export const twelveData: Source = {
  id: 'twelvedata',
  keyed: true,
  hosts: ['api.twelvedata.com'],
  batch: 1,
  pace: { together: 1, spacing: 1000 },
  format: 'json',
  delays: () => undefined,
  covers: (instrument) => isShare(instrument) && toTwelveData(instrument) !== null,
  toUrl: ([instrument], key) =>
    `https://api.twelvedata.com/quote?symbol=${encodeURIComponent(toTwelveData(instrument as Instrument) ?? '')}` +
    `&apikey=${encodeURIComponent(key)}`,
  parse: (body, asked, { now }) => answerEach(asked, (instrument) => parseQuote(body, instrument, now)),
};
