import { browser } from 'wxt/browser';
import type { Store } from './quotes/cache.ts';

/** The cache's place: outlives the worker, not the browser, and is never written to disk. */
export const sessionStore: Store = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  set: (key, value) => browser.storage.session.set({ [key]: value }),
};
