import { browser } from 'wxt/browser';
import type { Keys } from './quotes/runner.ts';

/** Item of `storage.local`: an object of the reader's own keys, by source. Never synced: they stay on this machine. */
const ITEM = 'keys';

/** The reader's own keys, by source; whatever is no key is left out. */
export async function readKeys(): Promise<Keys> {
  const stored: unknown = (await browser.storage.local.get(ITEM))[ITEM];
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  return Object.fromEntries(entries.filter(([, key]) => typeof key === 'string' && key !== ''));
}

/** Keeps a key, or forgets it where it is empty. */
export async function writeKey(source: string, key: string): Promise<void> {
  await browser.storage.local.set({ [ITEM]: { ...(await readKeys()), [source]: key } });
}
