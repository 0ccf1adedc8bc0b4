import { browser } from 'wxt/browser';
import type { Keys } from './quotes/seek.ts';
import { isObject } from './settings.ts';

const ITEM = 'keys';

/** The reader's own keys, by source. In `storage.local`: they stay on this machine. */
export async function readKeys(): Promise<Keys> {
  const stored = (await browser.storage.local.get(ITEM))[ITEM];
  const entries = Object.entries(isObject(stored) ? stored : {});
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}

/** Keeps a key, or forgets it where it is empty. */
export async function writeKey(source: string, key: string): Promise<void> {
  const { [source]: _old, ...others } = await readKeys();
  await browser.storage.local.set({ [ITEM]: key === '' ? others : { ...others, [source]: key } });
}
