import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { showCount } from '../../../utils/badge.ts';
import { passOnCommands } from '../../../utils/worker/commands.ts';
import { answerOmnibox, offerMenu } from '../../../utils/worker/elsewhere.ts';

const listeners = () => ({ addListener: vi.fn(), removeListener: vi.fn() });

/** What Firefox for Android lacks, and what a browser may lack. */
const LACKING = ['contextMenus', 'commands', 'omnibox', 'windows'] as const;
const before = new Map(LACKING.map((name) => [name, Object.getOwnPropertyDescriptor(fakeBrowser, name)]));

beforeEach(() => {
  for (const [name, own] of before) if (own) Object.defineProperty(fakeBrowser, name, { ...own, configurable: true });
  Object.assign(fakeBrowser, { permissions: { contains: async () => true } });
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `moz-extension://ours${path}` });
  Object.assign(fakeBrowser.tabs, { create: vi.fn() });
});

test('the worker starts where menus, keys, an address bar, windows and badges are lacking, and answers', async () => {
  for (const name of LACKING) Object.defineProperty(fakeBrowser, name, { value: undefined, configurable: true });
  Object.assign(fakeBrowser, { action: {} });
  expect(() => background.main()).not.toThrow();
  await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: 'moz-extension://ours/welcome.html' });
  await expect(showCount(7, 3)).resolves.toBeUndefined();
});

test('where they are, they are used', async () => {
  const [menus, keys, omnibox] = [
    listeners(),
    listeners(),
    { onInputChanged: listeners(), onInputEntered: listeners() },
  ];
  Object.assign(fakeBrowser, {
    contextMenus: { onClicked: menus, removeAll: vi.fn(), create: vi.fn() },
    commands: { onCommand: keys },
    omnibox: { ...omnibox, setDefaultSuggestion: vi.fn() },
  });
  offerMenu();
  passOnCommands();
  answerOmnibox();
  for (const { addListener } of [menus, keys, omnibox.onInputChanged, omnibox.onInputEntered])
    expect(addListener).toHaveBeenCalledTimes(1);
});
