import * as idb from 'idb-keyval';
import { browser } from 'wxt/browser';
import { mayHaveKeys } from '../permissions.ts';
import { isRecord } from '../quotes/is-record.ts';
import type { Keys } from '../quotes/runner.ts';

/** Where the keys are kept: IndexedDB in the extension. */
export interface KeyStore {
  get(): Promise<unknown>;
  set(keys: Keys): Promise<void>;
}

/** Where a former version kept them: an item of `storage.local`. */
const FORMER = 'keys';
const ITEM = 'keys';

const ownStore: KeyStore = { get: () => idb.get(ITEM), set: (keys) => idb.set(ITEM, keys) };

/** What is no key is left out. */
const parseKeys = (stored: unknown): Keys => {
  const entries = Object.entries(isRecord(stored) ? stored : {});
  return Object.fromEntries(entries.filter(([, key]) => typeof key === 'string' && key !== '')) as Keys;
};

/**
 * The reader's own keys, by source. Never synced: they stay on this machine. A content script can read all of the
 * extension's `storage.local`, and whoever breaks into a page's process can do what its content script can; the
 * extension's IndexedDB opens to its own pages and worker alone. While the reader does not let them go to their sources
 * (`mayHave`), there are none, and none is taken.
 */
export function createKeys(store = ownStore, former = browser.storage.local, mayHave = mayHaveKeys) {
  let moved: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  /** Takes the keys over from where a former version kept them; there they go only once they are kept here. */
  async function takeOver(): Promise<void> {
    const { [FORMER]: stored } = await former.get(FORMER);
    if (stored === undefined) return;
    await store.set({ ...parseKeys(stored), ...parseKeys(await store.get()) });
    await former.remove(FORMER);
  }

  /** Once a worker's life, unless it fails. */
  function move(): Promise<void> {
    moved ??= takeOver().catch(() => {
      moved = undefined;
    });
    return moved;
  }

  const write = async (source: string, key: string): Promise<boolean> => {
    await move();
    if (key !== '' && !(await mayHave())) return false;
    try {
      const { [source]: _before, ...others } = parseKeys(await store.get());
      await store.set(key === '' ? others : { ...others, [source]: key });
      return true;
    } catch {
      return false;
    }
  };

  return {
    move,
    /** All keys; none where they cannot be read, or may not be sent. */
    async read(): Promise<Keys> {
      await move();
      if (!(await mayHave())) return {};
      return store.get().then(parseKeys, () => ({}));
    },
    /** Keeps a key, or forgets it where it is empty; false where it could not be kept. One after the other: each is typed. */
    write(source: string, key: string): Promise<boolean> {
      const written = last.then(() => write(source, key));
      last = written;
      return written;
    },
  };
}

export type KeyRing = ReturnType<typeof createKeys>;
