import { browser } from 'wxt/browser';
import type { Store } from './quotes/cache.ts';

const createStore = (area: 'session' | 'local'): Store => ({
  get: async (key) => (await browser.storage[area].get(key))[key],
  set: (key, value) => browser.storage[area].set({ [key]: value }),
});

/** The quotes' place: outlives the worker, not the browser, and is never written to disk. */
export const sessionStore = createStore('session');

/** What symbols stand for, and what the reader chose: outlives the browser. */
export const localStore = createStore('local');
