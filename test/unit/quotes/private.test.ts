import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createQuoteService } from '../../../utils/quotes/service.ts';
import { json, NOON, share } from './market.ts';

const createStore = () => {
  const content = new Map<string, unknown>();
  return {
    content,
    get: async (key: string) => structuredClone(content.get(key)),
    set: async (key: string, value: unknown) => void content.set(key, structuredClone(value)),
  };
};

/** A search that finds two listings of which neither is likelier. */
const rows = ['ACME.L', 'ACME'].map((symbol) => ({ symbol, exchange: 'X', quoteType: 'EQUITY', score: 20_400 }));

const start = () => {
  const [disk, memory] = [createStore(), createStore()];
  const fetch = vi.fn(async () => json({ quotes: rows }));
  const open = () => createQuoteService({ fetch, now: Date.now, local: disk, cache: memory });
  return { disk, memory, fetch, open, service: open() };
};

const settle = async <T>(promise: Promise<T>): Promise<T> => {
  await vi.advanceTimersByTimeAsync(10_000);
  return promise;
};

const acme = share('ACME', null);
const [SITE, hidden] = ['secret.example', { site: 'secret.example', private: true }];
const chosen = { ok: true, value: { kind: 'one', option: { instrument: share('ACME', 'XLON') } } };

beforeEach(() => vi.useFakeTimers({ now: NOON }));
afterEach(() => vi.useRealTimers());

it('what a private window asks, looks up and chooses goes to no disk', async () => {
  const { disk, service } = start();
  await settle(service.resolve(acme, hidden));
  await settle(service.find('anvils', true));
  await settle(service.choose(SITE, acme, share('ACME', 'XLON'), true));
  expect(disk.content.size).toBe(0);
});

it('it is remembered as long as the browser runs, for private windows alone', async () => {
  const { fetch, service, open } = start();
  await settle(service.choose(SITE, acme, share('ACME', 'XLON'), true));
  const next = open();
  expect(await settle(next.resolve(acme, hidden))).toEqual(chosen);
  expect(fetch).not.toHaveBeenCalled();
  expect(await settle(next.resolve(acme, { site: SITE }))).toMatchObject({ value: { kind: 'choice' } });
});

it('a private window is told what was chosen outside', async () => {
  const { service } = start();
  await settle(service.choose(SITE, acme, share('ACME', 'XLON')));
  expect(await settle(service.resolve(acme, hidden))).toEqual(chosen);
});

it('the same question from a window of each sort is kept from the open one only', async () => {
  const { disk, service } = start();
  await settle(Promise.all([service.resolve(acme, hidden), service.resolve(acme, {})]));
  expect(JSON.stringify(disk.content.get('resolutions'))).toContain('ACME');
});
