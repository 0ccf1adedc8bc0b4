import { fail, ok } from '../result.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { ask } from './ask.ts';
import { createCache, type Kept, type Store } from './cache.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { toFreshUntil } from './life.ts';
import type { QuoteFailure, QuoteResult } from './quote.ts';
import type { Source } from './source.ts';

export interface QuoteServiceOptions extends HttpOptions {
  /** Outlives the worker: `storage.session`. Without it the cache is in memory alone. */
  readonly cache?: Store;
  /** In order of preference. */
  readonly sources: readonly Source[];
}

export interface QuoteOptions {
  /** Ask even though a fresh figure is at hand: the reader pressed "try again". */
  readonly force?: boolean;
}

const isFresh = ({ at, until }: Kept, now: number): boolean => at <= now && now < until;

/** Quotes of instruments, with as few requests as can be: one flight per instrument, however many ask. */
export const createQuoteService = ({ sources, cache: store, ...io }: QuoteServiceOptions) => {
  const { now } = io;
  const http = createHttp(io);
  const cache = createCache(store);
  const flights = new Map<string, Promise<QuoteResult>>();

  const askAll = async (instrument: Instrument): Promise<QuoteResult> => {
    let failure: QuoteFailure = { code: 'unknown-symbol', detail: 'no source covers it' };
    for (const source of sources.filter((one) => one.covers(instrument))) {
      const asked = await ask(http, source, [instrument]);
      const answer = asked.ok ? asked.value[0] : asked;
      if (answer?.ok) return answer;
      const { code, ...rest } = answer?.error ?? { code: 'bad-reply' as const, detail: 'no answer' };
      failure = { source: source.id, ...rest, code: code === 'missing' ? 'unknown-symbol' : code };
    }
    return fail(failure);
  };

  const refresh = async (instrument: Instrument, kept: Kept | undefined): Promise<QuoteResult> => {
    const result = await askAll(instrument);
    if (!result.ok) return kept ? ok({ ...kept.quote, stale: true }) : result;
    const at = now();
    cache.set(instrumentKey(instrument), { quote: result.value, at, until: toFreshUntil(result.value, at) });
    return result;
  };

  const fly = (instrument: Instrument, kept: Kept | undefined): Promise<QuoteResult> => {
    const key = instrumentKey(instrument);
    const flight = flights.get(key) ?? refresh(instrument, kept).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  return {
    /**
     * The quote of an instrument: kept while fresh, else asked for. When it cannot be had, the last known one with
     * `stale: true`; when there is none, why.
     */
    quote: async (instrument: Instrument, { force = false }: QuoteOptions = {}): Promise<QuoteResult> => {
      await cache.ready();
      const kept = cache.get(instrumentKey(instrument));
      return kept && !force && isFresh(kept, now()) ? ok(kept.quote) : fly(instrument, kept);
    },
  };
};

export type QuoteService = ReturnType<typeof createQuoteService>;
