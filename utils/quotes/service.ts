import { fail, ok } from '../result.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { createAsker } from './asker.ts';
import { createBatcher } from './batcher.ts';
import { createCache, type Store } from './cache.ts';
import { createHealth } from './health.ts';
import type { HistorySource, Stretch } from './history.ts';
import { toSessionLater } from './hours.ts';
import { createHttp, type HttpOptions } from './http.ts';
import { createKept } from './kept.ts';
import { testKey } from './key-test.ts';
import { createLanes } from './lanes.ts';
import type { Quote, QuoteResult } from './quote.ts';
import { createRecall, type Recalled } from './recall.ts';
import type { SearchSource } from './resolution.ts';
import { createResolver } from './resolve.ts';
import type { Keys } from './runner.ts';
import { createSeek } from './seek.ts';
import type { Sought, Wish } from './seeker.ts';
import { createSince, type SinceResult } from './since.ts';
import type { Source } from './source.ts';
import { histories as allHistories, sources as allSources, search as yahooSearch } from './sources.ts';

export interface QuoteServiceOptions extends HttpOptions {
  /** Outlives the worker: `storage.session`. Without it the memory is the worker's. */
  readonly cache?: Store;
  /** Outlives the browser: `storage.local`. Holds what symbols stand for; read only when one has to be resolved. */
  readonly local?: Store;
  /** In order of preference; all that there are unless said otherwise. */
  readonly sources?: readonly Source[];
  readonly histories?: readonly HistorySource[];
  readonly search?: SearchSource;
  /** The reader's own keys, by source; asked for only when no keyless source is left to ask. */
  readonly keys?: () => Promise<Keys>;
}

export interface QuoteOptions {
  /** Ask even though a fresh figure is at hand: the reader pressed "try again". */
  readonly force?: boolean | undefined;
  /** Answer at once with the last figure known, marked stale, while a fresh one is asked for. */
  readonly early?: boolean | undefined;
}

const ITEM = 'quotes';

const SOON = { quiet: 50, longest: 200 };
/** The past is asked for by whoever has got quotes, one by one as they come, and is less urgent. */
const LATER = { quiet: 150, longest: 600 };

/** Quotes of instruments, with as few requests as can be: one flight per instrument, however many ask. */
export const createQuoteService = (options: QuoteServiceOptions) => {
  const { cache, local, now, keys = async () => ({}) } = options;
  const { sources = allSources, histories = allHistories, search = yahooSearch } = options;
  const memory = createCache(cache, ITEM);
  const health = createHealth(memory, now);
  const kept = createKept(memory, now);
  const http = createHttp(options);
  const ask = createAsker({ http, lanes: createLanes(now), health, now });
  const seek = createBatcher<Wish, Sought>(createSeek({ sources, ask, health, now, keys }), SOON, now);
  const recall = createBatcher<Stretch, Recalled>(createRecall({ sources: histories, ask, now }), LATER, now);
  const findSince = createSince({ cache: memory, now, recall });
  const { resolve, choose, find } = createResolver({ ask, now, search, lasting: local, passing: cache });
  const flights = new Map<string, Promise<QuoteResult>>();

  /** An old figure is no longer of the session that it was got in. */
  const toStale = (quote: Quote): Quote => ({ ...quote, session: toSessionLater(quote, now()), stale: true });

  /** Another source that is further behind than what is known adds nothing. */
  const toNewer = (quote: Quote, last: Quote | undefined): Quote =>
    last && last.source !== quote.source && last.time > quote.time && last.time <= now() ? toStale(last) : quote;

  const refresh = async (instrument: Instrument, force?: boolean): Promise<QuoteResult> => {
    const { result, unknown } = await seek({ instrument, force });
    const last = kept.last(instrument);
    if (unknown) kept.keepUnknown(instrument);
    if (!result.ok) return last && !unknown ? ok(toStale(last)) : result;
    const newer = toNewer(result.value, last);
    if (newer === result.value) kept.keep(newer);
    return ok(newer);
  };

  const fly = (instrument: Instrument, force?: boolean): Promise<QuoteResult> => {
    const key = instrumentKey(instrument);
    const flight = flights.get(key) ?? refresh(instrument, force).finally(() => flights.delete(key));
    flights.set(key, flight);
    return flight;
  };

  const unknownAnswer = fail({ code: 'unknown-symbol', detail: 'remembered' } as const);

  /**
   * The quote of an instrument: kept while fresh, else asked for. When it cannot be had, the last known one with
   * `stale: true`; when there is none, why. A symbol that no source knows is remembered for a day.
   */
  const quote = async (instrument: Instrument, { force, early }: QuoteOptions = {}): Promise<QuoteResult> => {
    await memory.ready();
    if (force) return fly(instrument, force);
    const fresh = kept.fresh(instrument);
    if (fresh) return ok(fresh);
    if (kept.isUnknown(instrument)) return unknownAnswer;
    const flight = fly(instrument);
    const last = early ? kept.last(instrument) : undefined;
    return last ? ok(toStale(last)) : flight;
  };

  return {
    quote,
    /** What the move since publication (milliseconds since the epoch) is measured against; asks for the quote too. */
    since: async (instrument: Instrument, published: number): Promise<SinceResult> => {
      const result = await quote(instrument);
      return result.ok ? findSince(result.value, published) : result;
    },
    /** Past prices, for a line. Not kept. */
    history: (stretch: Stretch): Promise<Recalled> => memory.ready().then(() => recall(stretch)),
    resolve,
    choose,
    find,
    /** Tries the reader's key of a source: a quote, or in `detail` what the source answered. */
    testKey: (id: string, key: string): Promise<QuoteResult> => {
      const source = sources.find((one) => one.id === id && one.keyed);
      return source
        ? testKey(http, source, key)
        : Promise.resolve(fail({ code: 'source-down', detail: 'no such source' }));
    },
  };
};

export type QuoteService = ReturnType<typeof createQuoteService>;
