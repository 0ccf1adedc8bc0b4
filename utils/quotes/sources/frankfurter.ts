import '../jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from '../../symbology/instrument.ts';
import { isRecord } from '../is-record.ts';
import { answerEach, refuse, toAnswer } from '../sensible.ts';
import type { Answer, Source } from '../source.ts';
import { toInstant } from '../zone.ts';

/** Version 2 names one pair; version 1 lists rates. Either is read. */
const rateSchema = z.object({ date: z.string(), base: z.string(), quote: z.string(), rate: z.nullish(z.number()) });
const ratesSchema = z.object({ date: z.string(), base: z.string(), rates: z.optional(z.unknown()) });

/** Currencies that the European Central Bank publishes a rate of, as known in 2026-11. */
const CURRENCIES = new Set(
  'EUR USD JPY CZK DKK GBP HUF PLN RON SEK CHF ISK NOK TRY AUD BRL CAD CNY HKD IDR ILS INR KRW MXN MYR NZD PHP SGD THB ZAR'.split(
    ' ',
  ),
);

interface Pair {
  readonly base: string;
  readonly quote: string;
}

const toPair = ({ symbol }: Instrument): Pair => ({ base: symbol.slice(0, 3), quote: symbol.slice(3) });

/** The central banks' rates of a day are published at 16:00 of Frankfurt. Milliseconds since the epoch. */
const toPublished = (date: string): number | undefined =>
  /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
    ? toInstant(date, 16 * 3600, 'Europe/Berlin')
    : undefined;

const parseRate = (
  body: unknown,
  { base, quote }: Pair,
): { date: string; rate: number | null | undefined } | undefined => {
  const one = rateSchema.safeParse(body).data;
  if (one) return one.base === base && one.quote === quote ? { date: one.date, rate: one.rate } : undefined;
  const many = ratesSchema.safeParse(body).data;
  const rate = isRecord(many?.rates) ? many.rates[quote] : undefined;
  return many?.base === base && typeof rate === 'number' ? { date: many.date, rate } : undefined;
};

const parsePair = (body: unknown, asked: Instrument, now: number): Answer => {
  const pair = toPair(asked);
  const found = parseRate(body, pair);
  if (!found) return refuse('not the pair asked for');
  const published = toPublished(found.date);
  return toAnswer(
    {
      instrument: asked,
      source: 'frankfurter',
      name: `${pair.base}/${pair.quote}`,
      price: found.rate,
      currency: pair.quote,
      // A reference rate of the day, not a market's price: there is no session that it is of.
      session: 'closed',
      time: published && Math.min(published, now),
      delayed: true,
      zone: 'Europe/Berlin',
    },
    now,
  );
};

/** Frankfurter: central banks' reference rates, one pair at a time. */
export const frankfurter: Source = {
  id: 'frankfurter',
  hosts: ['api.frankfurter.dev'],
  batch: 1,
  pace: { together: 2, spacing: 250 },
  format: 'json',
  delays: () => true,
  covers: (instrument) => {
    const { base, quote } = toPair(instrument);
    return instrument.kind === 'currency' && base !== quote && CURRENCIES.has(base) && CURRENCIES.has(quote);
  },
  toUrl: ([instrument]) => {
    const { base, quote } = toPair(instrument as Instrument);
    return `https://api.frankfurter.dev/v2/rate/${base.toLowerCase()}/${quote.toLowerCase()}`;
  },
  parse: (body, asked, { now }) => answerEach(asked, (instrument) => parsePair(body, instrument, now)),
};
