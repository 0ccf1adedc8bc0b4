import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { guards, hear } from '../../../utils/page/hear.ts';

const OWN = 'chrome-extension://ours/';
const acme = { symbol: 'ACME', exchange: null, kind: 'equity' };

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OWN + path.replace(/^\//, ''));
});

/** A message as it should be, and ones as it should not, of every kind that a content script hears. */
const samples: Readonly<Record<keyof typeof guards, readonly [right: unknown, ...wrong: unknown[]]>> = {
  page: [undefined, 7, {}],
  sayAgain: [null, 'x'],
  step: ['next', 'backwards', undefined, ['next']],
  turn: [{ how: 'leave', entering: false }, { how: 'next' }, { how: 'on', entering: true }, 'next', null],
  reveal: [{ instrument: acme }, {}, { instrument: { ...acme, symbol: 7 } }, { instrument: { ...acme, exchange: 7 } }],
  frameHas: [
    { frame: 2, instruments: [{ instrument: acme, mentions: 1 }] },
    { frame: '2', instruments: [] },
    { frame: 2, instruments: {} },
    { frame: 2, instruments: [{ instrument: acme }] },
    null,
  ],
};

test.each(Object.keys(samples) as (keyof typeof guards)[])('%s carries what was agreed and nothing else', (name) => {
  const [right, ...wrong] = samples[name];
  expect(guards[name](right)).toBe(true);
  for (const one of wrong) expect(guards[name](one)).toBe(false);
});

test('a content script hears the worker and our own pages, and nobody else', async () => {
  const { id } = browser.runtime;
  const answer = vi.fn(() => undefined);
  hear('step', answer);
  const heardFrom = async (sender: object): Promise<boolean> => {
    answer.mockClear();
    const message = { type: 'step', data: 'next' };
    await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, () => {});
    return answer.mock.calls.length > 0;
  };
  expect(await heardFrom({ id, url: `${OWN}background.js` })).toBe(true);
  expect(await heardFrom({ id, url: `${OWN}popup.html`, tab: { id: 3 } })).toBe(true);
  expect(await heardFrom({ id, url: 'https://news.example/', tab: { id: 3 } })).toBe(false);
  expect(await heardFrom({ id: 'theirs', url: `${OWN}popup.html` })).toBe(false);
});
