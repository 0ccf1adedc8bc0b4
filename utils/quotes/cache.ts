import './jitless.ts';
import * as z from 'zod/mini';
import type { Quote } from './quote.ts';

/** Where the cache outlives the worker. Either side may fail; then it lives in memory. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

export interface Kept {
  readonly quote: Quote;
  /** When it was got, and until when it is fresh: milliseconds since the epoch. */
  readonly at: number;
  readonly until: number;
}

/** So many instruments are kept; the ones not got for longest go first. */
const BOUND = 150;
const STORE_KEY = 'quotes';

const keptSchema = z.object({
  at: z.number(),
  until: z.number(),
  quote: z.looseObject({
    instrument: z.object({ symbol: z.string(), exchange: z.nullable(z.string()), kind: z.string() }),
    price: z.number(),
    currency: z.string(),
    session: z.string(),
    time: z.number(),
    source: z.string(),
  }),
});

/** What the store holds as entries, leaving out whatever is not one. */
const toEntries = (stored: unknown): [string, Kept][] => {
  const record = z.record(z.string(), z.unknown()).safeParse(stored);
  return Object.entries(record.success ? record.data : {}).flatMap(([key, value]) => {
    const kept = keptSchema.safeParse(value);
    return kept.success ? [[key, kept.data as Kept] as [string, Kept]] : [];
  });
};

/** Quotes by instrument key, in memory and in one item of the store: one read when the worker wakes. */
export const createCache = (store: Store | undefined) => {
  const entries = new Map<string, Kept>();
  let loading: Promise<void> | undefined;
  let writing = false;
  let dirty = false;

  const load = async () => {
    const stored = await store?.get(STORE_KEY).catch(() => undefined);
    for (const [key, kept] of toEntries(stored)) if (!entries.has(key)) entries.set(key, kept);
  };
  const write = async () => {
    dirty = true;
    if (writing) return;
    writing = true;
    while (dirty) {
      dirty = false;
      await store?.set(STORE_KEY, Object.fromEntries(entries)).catch(() => undefined);
    }
    writing = false;
  };

  return {
    ready: (): Promise<void> => {
      loading ??= load();
      return loading;
    },
    get: (key: string): Kept | undefined => entries.get(key),
    set: (key: string, kept: Kept): void => {
      entries.delete(key);
      entries.set(key, kept);
      for (const oldest of entries.keys()) {
        if (entries.size <= BOUND) break;
        entries.delete(oldest);
      }
      void write();
    },
  };
};

export type Cache = ReturnType<typeof createCache>;
