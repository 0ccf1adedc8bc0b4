import { describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import type { Keys } from '../../../utils/quotes/runner.ts';
import { createKeys } from '../../../utils/worker/keys.ts';

/** The extension's own store, as far as keys go; `refuses`: as a full or broken disk. */
function createStore(stored?: unknown) {
  const store = {
    stored,
    refuses: false,
    async get() {
      if (store.refuses) throw new Error('no');
      return store.stored;
    },
    async set(keys: Keys) {
      if (store.refuses) throw new Error('no');
      store.stored = keys;
    },
  };
  return store;
}

const former = () => browser.storage.local.get();

describe('the reader’s own keys', () => {
  it('are kept where no content script reads, and forgotten when emptied', async () => {
    const store = createStore();
    const keys = createKeys(store);
    expect(await keys.write('finnhub', 'a')).toBe(true);
    expect(await keys.write('twelvedata', 'b')).toBe(true);
    expect(await createKeys(store).read()).toEqual({ finnhub: 'a', twelvedata: 'b' });
    await keys.write('finnhub', '');
    expect(store.stored).toEqual({ twelvedata: 'b' });
    expect(await former()).toEqual({});
  });

  it('are all kept when they are typed faster than the disk writes', async () => {
    const keys = createKeys(createStore());
    await Promise.all([...'abcdef'].flatMap((key) => [keys.write('finnhub', key), keys.write('twelvedata', key)]));
    expect(await keys.read()).toEqual({ finnhub: 'f', twelvedata: 'f' });
  });

  it.each([
    ['a number', 5],
    ['a list', ['a']],
    ['nothing', null],
  ])('are none where the store holds %s', async (_, stored) => {
    expect(await createKeys(createStore(stored)).read()).toEqual({});
  });

  it('are none, and said not to be kept, where the store refuses', async () => {
    const store = createStore({ finnhub: 'a' });
    store.refuses = true;
    const keys = createKeys(store);
    expect(await keys.read()).toEqual({});
    expect(await keys.write('finnhub', 'b')).toBe(false);
  });

  it('are none, and none is kept, while the reader does not let them go to their sources', async () => {
    const store = createStore({ finnhub: 'a', twelvedata: 'b' });
    const kept = { ...(store.stored as Keys) };
    let may = false;
    const keys = createKeys(store, undefined, async () => may);
    expect(await keys.read()).toEqual({});
    expect(await keys.write('finnhub', 'c')).toBe(false);
    expect(store.stored).toEqual(kept);
    expect(await keys.write('twelvedata', '')).toBe(true);
    may = true;
    expect(await keys.read()).toEqual({ finnhub: 'a' });
    expect(await keys.write('finnhub', 'c')).toBe(true);
    expect(await keys.read()).toEqual({ finnhub: 'c' });
  });
});

describe('keys of a former version', () => {
  /** All of what 0.1.0 left in `storage.local`. */
  const full = {
    keys: { finnhub: 'old-a', twelvedata: 'old-b', gone: '', broken: 7 },
    pause: 'restart',
    resolutions: { searches: {}, choices: {} },
  };

  it('are taken over whole, once, and leave the rest as it was', async () => {
    await browser.storage.local.set(full);
    const store = createStore();
    expect(await createKeys(store).read()).toEqual({ finnhub: 'old-a', twelvedata: 'old-b' });
    expect(store.stored).toEqual({ finnhub: 'old-a', twelvedata: 'old-b' });
    const { keys: _keys, ...others } = full;
    expect(await former()).toEqual(others);
  });

  it('give way to newer ones', async () => {
    await browser.storage.local.set({ keys: { finnhub: 'old', twelvedata: 'old' } });
    const keys = createKeys(createStore({ finnhub: 'new' }));
    expect(await keys.read()).toEqual({ finnhub: 'new', twelvedata: 'old' });
  });

  it('stay where they are until they are kept, and are taken over then', async () => {
    await browser.storage.local.set({ keys: { finnhub: 'old' } });
    const store = createStore();
    store.refuses = true;
    const keys = createKeys(store);
    await keys.move();
    expect(await former()).toEqual({ keys: { finnhub: 'old' } });
    store.refuses = false;
    expect(await keys.read()).toEqual({ finnhub: 'old' });
    expect(await former()).toEqual({});
  });

  it('that are rubbish are taken away', async () => {
    await browser.storage.local.set({ keys: 5 });
    expect(await createKeys(createStore()).read()).toEqual({});
    expect(await former()).toEqual({});
  });
});
