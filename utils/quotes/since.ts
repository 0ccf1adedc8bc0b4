import './jitless.ts';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { instrumentKey } from '../symbology/instrument.ts';
import { type Base, findBase, findBaseInQuote, isComparable, toDailyWindow, toTradingDate, toWindow } from './base.ts';
import type { Cache } from './cache.ts';
import type { Stretch, Window } from './history.ts';
import { present } from './present.ts';
import type { FailureCode, Quote } from './quote.ts';
import type { Recalled } from './recall.ts';

/** Why there is no base: what keeps quotes away, or the past itself. */
export interface SinceFailure {
  /** `not-listed`: published before its first trade; `future`: published after now; `no-history`: no fit price. */
  readonly code: FailureCode | 'not-listed' | 'future' | 'no-history';
  readonly source?: string;
  readonly retryAt?: number;
  readonly detail?: string;
}
export type SinceResult = Result<Base, SinceFailure>;

const keptSchema = z.object({
  at: z.number(),
  until: z.number(),
  /** The trading day in whose terms the price is adjusted for splits. */
  day: z.string(),
  base: z.optional(
    z.object({
      price: z.number(),
      time: z.optional(z.number()),
      basis: z.enum(['price', 'close']),
      source: z.string(),
    }),
  ),
  code: z.optional(z.enum(['not-listed', 'no-history', 'bad-reply'])),
});
type Kept = z.infer<typeof keptSchema>;

export interface SinceOptions {
  readonly cache: Cache;
  readonly now: () => number;
  readonly recall: (stretch: Stretch) => Promise<Recalled>;
}

const MINUTE = 60_000;
/** How long a base is kept, and how long that there is none; milliseconds. A new trading day ends both. */
const LIFE = 6 * 60 * MINUTE;
const LIFE_OF_NONE = 30 * MINUTE;

const toKeptResult = ({ base, code }: Kept): SinceResult =>
  base ? ok(present<Base>(base)) : fail({ code: code ?? 'no-history' });

/** Finds the base of the move since publication; asks for past prices where the quote does not have it. */
export const createSince = ({ cache, now, recall }: SinceOptions) => {
  const shelf = cache.shelf<Kept>('bases', { parse: (stored) => keptSchema.safeParse(stored).data, bound: 300 });
  const flights = new Map<string, Promise<SinceResult>>();

  const look = async (quote: Quote, published: number, window: Window): Promise<SinceResult> => {
    const recalled = await recall({ instrument: quote.instrument, window });
    const daily = () => look(quote, published, toDailyWindow(published));
    // A source that has no such bars may have closes.
    if (!recalled.ok) return window.step === '5m' && recalled.error.code === 'bad-reply' ? daily() : recalled;
    const history = recalled.value;
    if (!isComparable(history, quote)) return fail({ code: 'no-history', detail: 'not comparable with the quote' });
    if (history.listed !== undefined && history.listed > published) return fail({ code: 'not-listed' });
    const base = findBase(history, quote, published);
    if (base) return ok(base);
    // No trade on that day before it: a holiday, a halt. The close before it is in the daily history.
    return window.step === '5m' ? daily() : fail({ code: 'no-history' });
  };

  const keep = (key: string, day: string, result: SinceResult): void => {
    const at = now();
    if (result.ok) shelf.set(key, { at, until: at + LIFE, day, base: result.value });
    const { code } = result.ok ? {} : result.error;
    if (code === 'not-listed' || code === 'no-history') shelf.set(key, { at, until: at + LIFE_OF_NONE, day, code });
    if (code === 'bad-reply') shelf.set(key, { at, until: at + MINUTE, day, code });
  };

  const fly = async (key: string, quote: Quote, published: number): Promise<SinceResult> => {
    const result = await look(quote, published, toWindow(quote, published, now()));
    keep(key, toTradingDate(quote), result);
    return result;
  };

  /** The base for a quote and an instant of publication (milliseconds since the epoch). */
  return async (quote: Quote, published: number): Promise<SinceResult> => {
    if (!Number.isFinite(published) || published > now() + 5 * MINUTE) return fail({ code: 'future' });
    // Of a figure from before the article, kept because nothing fresher could be had, no move since can be told.
    if (quote.stale && published > quote.time) return fail({ code: 'no-history', detail: 'no price since' });
    const inQuote = findBaseInQuote(quote, published);
    if (inQuote) return ok(inQuote);
    const key = `${instrumentKey(quote.instrument)}@${Math.floor(published / MINUTE)}`;
    const kept = shelf.get(key);
    const isFresh = kept && kept.day === toTradingDate(quote) && kept.at <= now() && now() < kept.until;
    if (kept && isFresh) return toKeptResult(kept);
    const flight = flights.get(key) ?? fly(key, quote, published).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };
};
