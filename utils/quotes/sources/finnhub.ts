import '../jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from '../../symbology/instrument.ts';
import { toFinnhub } from '../../symbology/sources/finnhub.ts';
import { toClockSession } from '../hours.ts';
import { answerEach, refuse, toAnswer, toPositive, toRange, toTime } from '../sensible.ts';
import type { Answer, Source } from '../source.ts';

const figure = z.nullish(z.number());
const quoteSchema = z.object({ c: figure, h: figure, l: figure, pc: figure, t: figure });
const errorSchema = z.object({ error: z.string() });

const parseQuote = (body: unknown, asked: Instrument, now: number): Answer => {
  const error = errorSchema.safeParse(body).data?.error;
  if (error !== undefined) return refuse('it answered with an error', 'source-down');
  const parsed = quoteSchema.safeParse(body);
  if (!parsed.success || parsed.data.c === undefined) return refuse('unexpected shape');
  const { c: price, h: high, l: low, pc: previous, t: seconds } = parsed.data;
  // All zeros is how it says that it knows no such symbol (its documentation).
  if (price === 0 && !previous && !seconds) return refuse('all zeros', 'unknown-symbol');
  const time = toTime((seconds ?? 0) * 1000);
  return toAnswer(
    {
      instrument: asked,
      source: 'finnhub',
      price,
      previousClose: toPositive(previous),
      currency: 'USD',
      session: toClockSession(asked, now, time ?? 0),
      day: toRange(low, high),
      time,
      delayed: false,
      zone: 'America/New_York',
    },
    now,
  );
};

/** Finnhub with the reader's own key: US shares, one at a time; the free plan has no others. */
export const finnhub: Source = {
  id: 'finnhub',
  keyed: true,
  hosts: ['finnhub.io'],
  batch: 1,
  pace: { together: 2, spacing: 250 },
  format: 'json',
  delays: () => false,
  covers: (instrument) => toFinnhub(instrument) !== null,
  toUrl: ([instrument], key) =>
    `https://finnhub.io/api/v1/quote?symbol=${encodeURIComponent(toFinnhub(instrument as Instrument) ?? '')}` +
    `&token=${encodeURIComponent(key)}`,
  parse: (body, asked, { now }) => answerEach(asked, (instrument) => parseQuote(body, instrument, now)),
};
