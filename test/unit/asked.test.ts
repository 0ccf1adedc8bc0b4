import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeQuery, toAddress } from '../../utils/asked.ts';
import { offerMenu } from '../../utils/worker/elsewhere.ts';

const POPUP = 'chrome-extension://ours/popup.html';
const partsOf = (address: string) => new URL(address).searchParams;

beforeEach(() => {
  Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `chrome-extension://ours${path}` });
});

test('a query stands in the popup’s address, cut to what is looked up', async () => {
  const address = await toAddress(` Volvo & ${'x'.repeat(200)}`, false);
  expect(address).toMatch(`${POPUP}?q=Volvo%20%26%20xxx`);
  expect(await takeQuery(partsOf(address))).toHaveLength(80);
});

test('one of a private window does not: it waits in memory, to be taken once', async () => {
  const address = await toAddress('Secret plc', true);
  expect(address).toBe(`${POPUP}?q=&private`);
  expect(await takeQuery(partsOf(address))).toBe('Secret plc');
  expect(await takeQuery(partsOf(address))).toBe('');
  expect(await fakeBrowser.storage.session.get()).toEqual({});
});

test.each([
  [true, `${POPUP}?q=&private`],
  [false, `${POPUP}?q=Secret%20plc`],
])('the menu of a selection, in a private window: %s', async (incognito, url) => {
  const menu = { removeAll: vi.fn(), create: vi.fn(), onClicked: { addListener: vi.fn() } };
  const windows = { create: vi.fn(async (_: { url: string }) => {}) };
  Object.assign(fakeBrowser, { contextMenus: menu, windows });
  offerMenu();
  const [[click]] = menu.onClicked.addListener.mock.calls as [[(...event: unknown[]) => void]];
  click({ menuItemId: 'quote', selectionText: 'Secret plc' }, { incognito });
  await vi.waitFor(() => expect(windows.create).toHaveBeenCalled());
  expect(windows.create.mock.calls[0]?.[0].url).toBe(url);
});
