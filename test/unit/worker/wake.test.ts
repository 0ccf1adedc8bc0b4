import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createSessionStore } from '../../../utils/stores.ts';
import { createDesk } from '../../../utils/worker/desk.ts';
import { chart, json, NOON, share } from '../quotes/market.ts';

const acme = share('ACME');

/** A worker that has just woken, and how often it read any storage before its first request. */
const wake = () => {
  const { session, local, sync } = browser.storage;
  const spies = [session, local, sync].map((area) => vi.spyOn(area, 'get'));
  const reads = () => spies.reduce((sum, { mock }) => sum + mock.calls.length, 0);
  const start = reads();
  let before: number | undefined;
  const fetch = vi.fn(async () => {
    before ??= reads() - start;
    return json(chart());
  });
  const desk = createDesk({ fetch, cache: createSessionStore(), now: () => NOON });
  return { desk, fetch, before: () => before };
};

beforeEach(() => {
  Object.assign(browser, { permissions: { contains: async () => true } });
  Object.assign(browser.runtime, { getURL: (path: string) => `chrome-extension://ours${path}` });
});

describe('a worker that wakes', () => {
  it('asks its first source after one read of storage', async () => {
    await wake().desk.quote({ instrument: acme });
    await browser.storage.session.remove('quotes');
    const second = wake();
    expect(await second.desk.quote({ instrument: acme })).toMatchObject({ ok: true, value: { price: 42.5 } });
    expect(second.fetch).toHaveBeenCalledTimes(1);
    expect(second.before()).toBe(1);
  });

  it('keeps to the sources that the reader has left on, without reading the settings again', async () => {
    await browser.storage.sync.set({ settings: { version: 1, sourcesOff: ['yahoo'] } });
    const asked = async () => {
      const { desk, fetch } = wake();
      await desk.quote({ instrument: acme, fresh: true });
      return new URL(String((fetch.mock.calls as unknown[][])[0]?.[0])).host;
    };
    expect(await asked()).toBe('quote.cnbc.com');
    expect(await asked()).toBe('quote.cnbc.com');
  });

  it('reads the settings where the last one left rubbish', async () => {
    await browser.storage.session.set({ order: 'yahoo' });
    expect(await wake().desk.quote({ instrument: acme })).toMatchObject({ ok: true });
  });
});
