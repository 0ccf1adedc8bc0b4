import { browser } from 'wxt/browser';
import type { Store } from './quotes/cache.ts';

const createStore = (area: 'session' | 'local'): Store => ({
  get: async (key) => (await browser.storage[area].get(key))[key],
  set: (key, value) => browser.storage[area].set({ [key]: value }),
});

/** A store whose items are all read at once, when the first is wanted: a worker that wakes waits for one read. */
export function createSessionStore(): Store {
  const store = createStore('session');
  let all: Promise<Record<string, unknown>> | undefined;
  const read = new Set<string>();
  return {
    get: async (key) => {
      if (read.has(key)) return store.get(key);
      read.add(key);
      all ??= browser.storage.session.get(null);
      return (await all)[key];
    },
    set: (key, value) => {
      read.add(key);
      return store.set(key, value);
    },
  };
}

/** The quotes' place: outlives the worker, not the browser, and is never written to disk. */
export const sessionStore = createSessionStore();

/** What symbols stand for, and what the reader chose: outlives the browser. */
export const localStore = createStore('local');
