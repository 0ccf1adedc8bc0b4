import './jitless.ts';
import * as z from 'zod/mini';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import type { Cache } from './cache.ts';
import { instrumentSchema } from './instrument-schema.ts';
import { toFreshUntil } from './life.ts';
import type { Quote } from './quote.ts';
import { CLOCK_TOLERANCE } from './sensible.ts';

/** Something remembered: from when, and until when it needs no asking; milliseconds since the epoch. */
interface Dated {
  readonly at: number;
  readonly until: number;
}
export interface KeptQuote extends Dated {
  readonly quote: Quote;
}

const dated = { at: z.number(), until: z.number() };
const datedSchema = z.object(dated);
const period = z.object({ start: z.number(), end: z.number() });
const range = z.object({ low: z.number(), high: z.number() });

/** What the store gave back is checked like any other input: another version, or nobody, may have written it. */
const quoteSchema = z.object({
  instrument: instrumentSchema,
  name: z.optional(z.string()),
  price: z.number(),
  previousClose: z.optional(z.number()),
  currency: z.string().check(z.minLength(1)),
  priceHint: z.optional(z.number()),
  session: z.enum(['pre', 'regular', 'post', 'closed']),
  extended: z.optional(z.object({ session: z.enum(['pre', 'post']), price: z.number(), time: z.number() })),
  day: z.optional(range),
  year: z.optional(range),
  volume: z.optional(z.number()),
  time: z.number(),
  source: z.string(),
  delayed: z.optional(z.boolean()),
  stale: z.optional(z.boolean()),
  line: z.optional(z.object({ times: z.array(z.number()), closes: z.array(z.number()) })),
  zone: z.optional(z.string()),
  hours: z.optional(z.object({ pre: z.optional(period), regular: period, post: z.optional(period) })),
});
const keptSchema = z.object({ ...dated, quote: quoteSchema });

const parseKept = (stored: unknown, key: string): KeptQuote | undefined => {
  const kept = keptSchema.safeParse(stored).data as KeptQuote | undefined;
  return kept && kept.quote.price > 0 && instrumentKey(kept.quote.instrument) === key ? kept : undefined;
};

const BOUND = 150;
const DAY = 86_400_000;

/** A clock set back since makes the end mean nothing: whatever is from the future is not fresh. */
const isFresh = ({ at, until }: Dated, now: number): boolean => at <= now && now < until;

const withoutLine = (kept: KeptQuote): KeptQuote => {
  const { line: _line, ...quote } = kept.quote;
  return { ...kept, quote };
};

/** The quotes and the unknown symbols that the service remembers. */
export const createKept = (memory: Cache, now: () => number) => {
  const quotes = memory.shelf<KeptQuote>('quotes', {
    parse: parseKept,
    bound: BOUND,
    toLight: withoutLine,
  });
  const unknown = memory.shelf<Dated>('unknown', {
    parse: (stored) => datedSchema.safeParse(stored).data,
    bound: 2 * BOUND,
  });

  return {
    /** The last quote known, fresh or not; none that would be of the future, as one is after a clock was set back. */
    last: (instrument: Instrument): Quote | undefined => {
      const quote = quotes.get(instrumentKey(instrument))?.quote;
      return quote && quote.time <= now() + CLOCK_TOLERANCE ? quote : undefined;
    },
    fresh: (instrument: Instrument): Quote | undefined => {
      const kept = quotes.get(instrumentKey(instrument));
      return kept && isFresh(kept, now()) ? kept.quote : undefined;
    },
    isUnknown: (instrument: Instrument): boolean => {
      const kept = unknown.get(instrumentKey(instrument));
      return kept !== undefined && isFresh(kept, now());
    },
    keep: (quote: Quote): void => {
      const at = now();
      quotes.set(instrumentKey(quote.instrument), { quote, at, until: toFreshUntil(quote, at) });
      unknown.delete(instrumentKey(quote.instrument));
    },
    keepUnknown: (instrument: Instrument): void =>
      unknown.set(instrumentKey(instrument), { at: now(), until: now() + DAY }),
  };
};
