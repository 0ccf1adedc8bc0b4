import { createDirectory, type DirectoryEntry } from '../symbology/directory.ts';
import { parseUsListings, US_LISTINGS_URL } from '../symbology/us-listings.ts';

/** What is kept: the listings as a directory reads them, and when they were fetched (milliseconds since the epoch). */
interface Kept {
  readonly at: number;
  readonly text: string;
}

export interface UsDirectoryOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Where the lines are kept between the worker's lives; IndexedDB in the extension. */
  readonly store: { get(): Promise<unknown>; set(value: Kept): Promise<void>; clear(): Promise<void> };
  readonly now: () => number;
}

const WEEK = 7 * 86_400_000;
const TIMEOUT = 30_000;

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'at' in value && 'text' in value && typeof value.text === 'string';

/**
 * All American listings, for small companies that the bundled directory does not know. Only for a reader who has
 * switched it on, fetched after their first ask of a week, so that it tells the host nothing of what they read.
 */
export function createUsDirectory({ fetch, store, now }: UsDirectoryOptions) {
  let kept: Promise<Kept | undefined> | undefined;
  let directory: ReturnType<typeof createDirectory> | undefined;
  let fetching: Promise<void> | undefined;

  const load = (): Promise<Kept | undefined> => {
    kept ??= store.get().then(
      (value) => (isKept(value) ? value : undefined),
      () => undefined,
    );
    return kept;
  };

  async function fetchAll(): Promise<void> {
    const reply = await fetch(US_LISTINGS_URL, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
    });
    const parsed = reply.ok ? parseUsListings(await reply.text()) : undefined;
    if (!parsed?.ok) return;
    const fresh = { at: now(), text: parsed.value };
    kept = Promise.resolve(fresh);
    directory = undefined;
    await store.set(fresh);
  }

  return {
    /** Fetches the listings when there are none of this week. Whatever fails leaves the ones that there are. */
    async refresh(): Promise<void> {
      const last = await load();
      if (last && last.at <= now() && now() - last.at < WEEK) return;
      fetching ??= fetchAll()
        .catch(() => {})
        .finally(() => {
          fetching = undefined;
        });
      return fetching;
    },

    /** A look-up over what is kept; empty where nothing is. */
    async ready(): Promise<(symbol: string) => readonly DirectoryEntry[]> {
      const last = await load();
      directory ??= createDirectory(last?.text ?? '');
      return directory.lookup;
    },

    /** Forgets them: the reader has switched them off. */
    async clear(): Promise<void> {
      kept = Promise.resolve(undefined);
      directory = undefined;
      await store.clear();
    },
  };
}
