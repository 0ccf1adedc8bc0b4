import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  defaults,
  isUntouched,
  parseSettings,
  readSettings,
  type Settings,
  watchSettings,
  writeSettings,
} from '../../utils/settings.ts';

test('whatever is stored, settings come out whole', () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const settings = parseSettings(stored);
      expect(settings.version).toBe(1);
      expect(['all-but', 'only']).toContain(settings.mode);
      expect(settings.off.every((host) => typeof host === 'string')).toBe(true);
      expect(settings.dwell).toBeGreaterThanOrEqual(0);
    }),
  );
});

test.each<[string, unknown, Partial<Settings>]>([
  ['nothing stored is the default', undefined, defaults],
  ['a spoilt list does not cost the dwell', { off: 7, dwell: 500 }, { off: [], dwell: 500 }],
  ['what is no host is left out of a list', { off: ['a.test', 'no host', 3, 'A.test'] }, { off: ['a.test'] }],
  ['a host stands once', { on: ['a.test', 'a.test'] }, { on: ['a.test'] }],
  ['a dwell out of bounds is the default', { dwell: 99_999 }, { dwell: defaults.dwell }],
  ['an unknown colour scheme is the default', { colours: 'pink', theme: 'dark' }, { colours: 'green', theme: 'dark' }],
  ['as many instruments unasked as nobody may want are the default', { most: 5000 }, { most: 20 }],
  ['what is ignored stands once', { ignored: ['IT', 'IT', '', 7] }, { ignored: ['IT'] }],
  ['lists that are none are empty', { sources: 'yahoo', links: null }, { sources: [], links: [] }],
  ['an unknown mode is the default', { mode: 'sometimes' }, { mode: 'all-but' }],
])('%s', (_, stored, expected) => {
  expect(parseSettings(stored)).toMatchObject(expected);
});

test('what is written is read again, and watchers hear of it', async () => {
  const heard = vi.fn();
  watchSettings(heard);
  const settings = { ...defaults, off: ['lesechos.fr'], dwell: 800 };
  expect(await writeSettings(settings)).toEqual({ ok: true, value: settings });
  expect(await readSettings()).toEqual(settings);
  expect(heard).toHaveBeenCalledWith(settings);
});

test('a watcher hears nothing after its signal has ended', async () => {
  const heard = vi.fn();
  const life = new AbortController();
  watchSettings(heard, life.signal);
  life.abort();
  await writeSettings(defaults);
  expect(heard).not.toHaveBeenCalled();
});

test('settings that would overfill the item are refused, and the stored ones stay', async () => {
  await writeSettings({ ...defaults, dwell: 700 });
  const off = Array.from({ length: 400 }, (_, nth) => `some-site-${nth}.example`);
  expect(await writeSettings({ ...defaults, off })).toEqual({ ok: false, error: 'full' });
  expect((await readSettings()).dwell).toBe(700);
});

test('settings of a newer version are read as far as they are understood, and never written over', async () => {
  const newer = { version: 99, dwell: 700, off: ['a.test'], telepathy: true };
  await fakeBrowser.storage.sync.set({ settings: newer });
  expect(await readSettings()).toMatchObject({ dwell: 700, off: ['a.test'] });
  expect(await writeSettings({ ...defaults, dwell: 100 })).toEqual({ ok: false, error: 'newer' });
  expect(await fakeBrowser.storage.sync.get('settings')).toEqual({ settings: newer });
});

test.each([
  ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
  ['sync is switched off', 'refused'],
])('a browser that answers «%s» is understood', async (message, error) => {
  vi.spyOn(fakeBrowser.storage.sync, 'set').mockRejectedValue(new Error(message));
  expect(await writeSettings(defaults)).toEqual({ ok: false, error });
});

describe('a profile without sync', () => {
  const broken = new Error('Please set webextensions.storage.sync.enabled to true in about:config');
  const { sync } = fakeBrowser.storage;
  afterEach(() => void Object.assign(fakeBrowser.storage, { sync }));

  test.each<[string, () => void]>([
    [
      'that refuses',
      () => {
        vi.spyOn(sync, 'get').mockRejectedValue(broken);
        vi.spyOn(sync, 'set').mockRejectedValue(broken);
      },
    ],
    ['that does not know the word', () => void Object.assign(fakeBrowser.storage, { sync: undefined })],
  ])('%s keeps settings in this browser, and tells of them', async (_, breakIt) => {
    breakIt();
    expect(await isUntouched()).toBe(true);
    expect(await readSettings()).toEqual(defaults);
    const heard = vi.fn();
    const life = new AbortController();
    watchSettings(heard, life.signal);
    const settings = { ...defaults, off: ['lesechos.fr'] };
    expect(await writeSettings(settings)).toEqual({ ok: true, value: settings });
    expect(await readSettings()).toEqual(settings);
    expect(heard).toHaveBeenCalledExactlyOnceWith(settings);
    life.abort();
    await writeSettings(defaults);
    expect(heard).toHaveBeenCalledTimes(1);
  });
});
