import '../jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from '../../symbology/instrument.ts';
import { toCnbc } from '../../symbology/sources/cnbc.ts';
import { isAmerican } from '../../symbology/sources/kinds.ts';
import { toClockSession, toInstrumentZone, toUsualDay } from '../hours.ts';
import type { Quote } from '../quote.ts';
import { answerEach, refuse, toAnswer, toPositive, toRange } from '../sensible.ts';
import type { Session } from '../session.ts';
import type { Answer, Source } from '../source.ts';
import { toInstant } from '../zone.ts';
import { part, words } from './lenient.ts';
import { parseNumber } from './parse-number.ts';

const rowSchema = z.object({
  symbol: z.string(),
  code: z.catch(z.nullish(z.union([z.number(), z.string()])), undefined),
  name: words,
  last: words,
  change: words,
  change_pct: words,
  high: words,
  low: words,
  yrhiprice: words,
  yrloprice: words,
  volume: words,
  previous_day_closing: words,
  last_time: words,
  last_timedate: words,
  curmktstatus: words,
  currencyCode: words,
  realTime: words,
  ExtendedMktQuote: part({ type: words, last: words, last_time: words }),
});
type Row = z.infer<typeof rowSchema>;

/** The older service has another wrapper. */
const replySchema = z.object({
  FormattedQuoteResult: z.optional(z.object({ FormattedQuote: z.optional(z.unknown()) })),
  ITVQuoteResult: z.optional(z.object({ ITVQuote: z.optional(z.unknown()) })),
});

/** The rows of a reply; one row comes as an object instead of a list of one. */
const toRows = (body: unknown): readonly Row[] | undefined => {
  const reply = replySchema.safeParse(body).data;
  const rows = reply?.FormattedQuoteResult?.FormattedQuote ?? reply?.ITVQuoteResult?.ITVQuote;
  return rows ? [rows].flat().flatMap((row) => rowSchema.safeParse(row).data ?? []) : undefined;
};

/** `2026-09-11T11:17:11.000-0400`, or a date alone, which then means that day's close. Milliseconds since the epoch. */
const toTime = (row: Row, asked: Instrument): number | undefined => {
  const exact = row.last_time?.replace(/([+-]\d\d)(\d\d)$/, '$1:$2') ?? '';
  if (/T.*([+-]\d\d:\d\d|Z)$/.test(exact)) return Date.parse(exact) || undefined;
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d\d)\b/.exec(row.last_timedate ?? '') ?? [];
  const date = /^\d{4}-\d\d-\d\d$/.test(exact) ? exact : year && `20${year}-${month}-${day}`;
  const zone = toInstrumentZone(asked) ?? 'America/New_York';
  return date && !Number.isNaN(Date.parse(date)) ? toClose(date, zone, asked) : undefined;
};

const toClose = (date: string, zone: string, asked: Instrument): number => {
  const noon = toInstant(date, 12 * 3600, zone);
  return toUsualDay(asked, noon)?.regular.end ?? toInstant(date, 16 * 3600, zone);
};

/**
 * The base of the day's move. Before the open, and for some markets all day, `previous_day_closing` is `last` itself;
 * `change_pct` may contradict `change`. Where the two do not agree nothing is said.
 */
const toPreviousClose = (row: Row, price: number, asked: Instrument): number | undefined => {
  const said = parseNumber(row.previous_day_closing);
  const change = parseNumber(row.change);
  const moved = change === undefined ? undefined : price - change;
  if (said === undefined) return moved === undefined ? undefined : Number(moved.toPrecision(10));
  if (moved !== undefined && Math.abs(moved - said) > Math.max(0.01, said * 1e-4)) return undefined;
  const unmoved = said === price && Math.abs(Number.parseFloat(row.change_pct ?? '0') || 0) > 0;
  const notStarted = said === price && (row.curmktstatus === 'PRE_MKT' || !isAmerican(asked));
  return unmoved || notStarted ? undefined : said;
};

/** `curmktstatus` is true of US shares only, and stays POST_MKT over a weekend: it and the clock must agree. */
const toSession = (row: Row, asked: Instrument, now: number, time: number): Session => {
  const clock = toClockSession(asked, now, time);
  if (!isAmerican(asked) || !row.curmktstatus) return clock;
  const said = { PRE_MKT: 'pre', REG_MKT: 'regular', POST_MKT: 'post' }[row.curmktstatus];
  return said === clock ? clock : 'closed';
};

/** POST_MKT_PREV is yesterday's block beside today's figures: not taken. */
const toExtended = ({ ExtendedMktQuote: block }: Row, since: number, asked: Instrument): Quote['extended'] => {
  const session = block?.type === 'PRE_MKT' ? 'pre' : block?.type === 'POST_MKT' ? 'post' : undefined;
  const price = toPositive(parseNumber(block?.last));
  const exact = /T/.test(block?.last_time ?? '');
  const time = exact ? toTime({ symbol: '', last_time: block?.last_time } as Row, asked) : undefined;
  return session && price && time && time > since ? { session, price, time } : undefined;
};

const toCurrency = (row: Row, { kind, symbol }: Instrument): string | undefined =>
  row.currencyCode ?? (kind === 'currency' ? symbol.slice(3) : undefined);

const toRowAnswer = (row: Row, asked: Instrument, now: number): Answer => {
  if (Number(row.code) === 1) return refuse('code 1', 'unknown-symbol');
  const price = parseNumber(row.last);
  const time = toTime(row, asked);
  const currency = toCurrency(row, asked);
  // A bare foreign symbol is the US one here; what is asked as a US share and priced otherwise is another share.
  if (isAmerican(asked) && currency && currency !== 'USD') return refuse(`another exchange: priced in ${currency}`);
  return toAnswer(
    {
      instrument: asked,
      source: 'cnbc',
      name: row.name,
      price,
      previousClose: toPositive(price && toPreviousClose(row, price, asked)),
      currency,
      session: toSession(row, asked, now, time ?? 0),
      extended: toExtended(row, time ?? 0, asked),
      day: toRange(parseNumber(row.low), parseNumber(row.high)),
      year: toRange(parseNumber(row.yrloprice), parseNumber(row.yrhiprice)),
      volume: toPositive(parseNumber(row.volume)),
      time,
      delayed: row.realTime === 'true' ? false : row.realTime === 'false' ? true : undefined,
      zone: toInstrumentZone(asked),
    },
    now,
  );
};

/** CNBC, unofficial: batches; no custom headers, or its preflight is refused. */
export const cnbc: Source = {
  id: 'cnbc',
  hosts: ['quote.cnbc.com'],
  batch: 40,
  pace: { together: 2, spacing: 250 },
  format: 'json',
  delays: () => undefined,
  covers: (instrument) => toCnbc(instrument) !== null,
  toUrl: (instruments) =>
    'https://quote.cnbc.com/quote-html-webservice/restQuote/symbolType/symbol?symbols=' +
    encodeURIComponent(instruments.map(toCnbc).join('|')) +
    '&requestMethod=itv&noform=1&partnerId=2&fund=1&exthrs=1&output=json',
  parse: (body, asked, { now }) => {
    const known = toRows(body);
    if (!known) return asked.map(() => refuse('unexpected shape'));
    return answerEach(asked, (instrument) => {
      const row = known.find(({ symbol }) => symbol === toCnbc(instrument));
      if (row) return toRowAnswer(row, instrument, now);
      return asked.length === 1 && known[0]
        ? refuse(`another symbol: ${known[0].symbol}`)
        : refuse('not in the reply', 'missing');
    });
  },
};
