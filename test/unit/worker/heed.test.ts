import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, test, vi } from 'vitest';
import { type Browser, browser } from 'wxt/browser';
import { sendMessage } from '../../../utils/messenger.ts';
import { guards } from '../../../utils/page/hear.ts';
import { type Requests, requests, senders } from '../../../utils/requests.ts';
import { check, heed } from '../../../utils/worker/heed.ts';

type Sender = Browser.runtime.MessageSender;
type Name = keyof Requests;

const OWN = 'chrome-extension://ours/';
const NEWS = 'https://news.example/article';
const tab = { id: 7, url: NEWS } as NonNullable<Sender['tab']>;
const acme = { symbol: 'ACME', exchange: 'XNYS', kind: 'equity' } as const;

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OWN + path.replace(/^\//, ''));
});

/** Who speaks, by kind: the browser fills these in, no page can. */
const speakers: Readonly<Record<string, () => Sender>> = {
  'a content script': () => ({ id: browser.runtime.id, tab, frameId: 0, url: NEWS }),
  'a content script in a frame': () => ({ id: browser.runtime.id, tab, frameId: 3, url: 'https://ads.example/' }),
  'a page that looks like ours': () => ({ id: browser.runtime.id, tab, frameId: 0, url: `https://x.example/${OWN}` }),
  'the popup': () => ({ id: browser.runtime.id, url: `${OWN}popup.html` }),
  'our options in a tab': () => ({ id: browser.runtime.id, tab, frameId: 0, url: `${OWN}options.html` }),
  'another extension': () => ({ id: 'theirs', url: 'chrome-extension://theirs/popup.html' }),
  'another extension’s page in a tab': () => ({ id: 'theirs', tab, url: `${OWN}popup.html` }),
  'somebody with our id and no tab': () => ({ id: browser.runtime.id, url: NEWS }),
  nobody: () => ({}),
};
const ANY = ['a content script', 'a content script in a frame', 'a page that looks like ours'];
const OURS = ['the popup', 'our options in a tab'];

/** A message as it should be, and one as it should not, of every kind that the worker hears. */
const samples: { readonly [K in Name]: readonly [right: unknown, wrong: unknown] } = {
  detect: [
    { texts: ['NYSE: BABA'], language: 'en' },
    { texts: [7], language: 'en' },
  ],
  weigh: [
    { links: [], said: [] },
    { links: Array(300).fill({ href: '', text: '' }), said: [] },
  ],
  quote: [{ instrument: acme }, { instrument: { ...acme, exchange: '../..' } }],
  since: [
    { instrument: acme, published: 1 },
    { instrument: acme, published: 'yesterday' },
  ],
  line: [
    { instrument: acme, from: 1 },
    { instrument: acme, from: Number.NaN },
  ],
  about: [{ instrument: acme }, { instrument: { ...acme, kind: 'bond' } }],
  choose: [
    { site: 'news.example', asked: acme, chosen: acme },
    { asked: acme, chosen: acme },
  ],
  ignore: [{ symbol: 'IT' }, { symbol: '' }],
  search: [{ text: 'Alibaba' }, { text: 'x'.repeat(101) }],
  testKey: [
    { source: 'finnhub', key: 'k' },
    { source: 'finnhub', key: 'k'.repeat(201) },
  ],
  options: [null, { all: true }],
  keys: [null, { all: true }],
  saveKey: [{ source: 'finnhub', key: '' }, { source: 'finnhub' }],
  count: [3, -1],
  site: [null, 'news.example'],
  frame: [[{ instrument: acme, mentions: 1 }], [{ instrument: acme }]],
  gather: [null, 7],
  visit: [
    { frame: 3, how: 'next', entering: false },
    { frame: 0, how: 'next', entering: false },
  ],
};
const names = Object.keys(samples) as Name[];

const passes = (name: Name, data: unknown, sender: Sender): Promise<boolean> =>
  check(name, data, sender).then(
    () => true,
    () => false,
  );

describe.each(names)('%s', (name) => {
  it(`is heard from ${senders[name] === 'own' ? 'our own pages' : 'our scripts and pages'} alone`, async () => {
    const heard = [];
    for (const [who, sender] of Object.entries(speakers))
      if (await passes(name, samples[name][0], sender())) heard.push(who);
    expect(heard).toEqual(senders[name] === 'own' ? OURS : [...ANY, ...OURS]);
  });

  it('is refused where its data is not what was agreed', async () => {
    expect(await passes(name, samples[name][1], { id: browser.runtime.id, url: `${OWN}popup.html` })).toBe(false);
  });
});

test('what a reader types, and keys, are for our own pages only', () => {
  expect(names.filter((name) => senders[name] === 'own').sort()).toEqual(['keys', 'saveKey', 'search', 'testKey']);
});

test('every message has its rule, and its sample here', () => {
  const source = readFileSync('utils/messages.ts', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const [, members = ''] = /export interface Messages \{([\s\S]*?)\n\}/.exec(source) ?? [];
  const said = [...members.matchAll(/^ {2}(\w+)\(/gm)].map(([, name]) => name);
  expect(said.length).toBeGreaterThan(20);
  expect([...said].sort()).toEqual([...Object.keys(requests), ...Object.keys(guards)].sort());
  expect(Object.keys(samples).sort()).toEqual(Object.keys(requests).sort());
});

describe('the site of a request is the sender’s own', () => {
  const choice = { site: 'bank.example', asked: acme, chosen: acme };
  it.each<[string, string]>([
    ['a content script', 'news.example'],
    ['a content script in a frame', 'news.example'],
    ['our options in a tab', 'bank.example'],
    ['the popup', 'bank.example'],
  ])('%s: %s', async (who, site) => {
    const sender = speakers[who]?.() ?? {};
    expect(await check('choose', choice, sender)).toMatchObject({ site });
    expect(await check('ignore', { symbol: 'IT', site: 'bank.example' }, sender)).toMatchObject({ site });
    expect(await check('quote', { instrument: acme, site: 'bank.example' }, sender)).toMatchObject({ site });
  });

  it('a request for no site stays one', async () => {
    expect(await check('ignore', { symbol: 'IT' }, { id: browser.runtime.id, tab, frameId: 0, url: NEWS })).toEqual({
      symbol: 'IT',
    });
  });
});

test('a request from a private window is known by its tab, whatever it says of itself', async () => {
  const secret = { id: browser.runtime.id, tab: { ...tab, incognito: true }, frameId: 0, url: NEWS };
  const open = { ...secret, tab: { ...tab, incognito: false } };
  expect(await check('quote', { instrument: acme, private: false }, secret)).toMatchObject({ private: true });
  expect(await check('quote', { instrument: acme }, open)).not.toHaveProperty('private');
  expect(await check('search', { text: 'x', private: true }, speakers['the popup']?.() ?? {})).toMatchObject({
    private: true,
  });
});

test('an answer is given to whoever may ask, and a refusal in words to the others', async () => {
  heed('search', async () => ({ ok: true, value: [] }));
  // The fake browser's messages come from a page of the extension's without an address.
  await expect(sendMessage('search', { text: 'x' })).rejects.toThrow('not for this sender');
});

describe('what may be asked', () => {
  it.each([
    ['a resolution', 'quote', { instrument: { ...acme, exchange: null }, site: 'news.example', candidates: ['XLON'] }],
    ['one without a site', 'quote', { instrument: acme, site: undefined }],
    ['a choice on a host without a dot', 'choose', { site: 'localhost', asked: acme, chosen: acme }],
  ] as const)('%s', (_name, message, data) => {
    expect(requests[message].safeParse(data).success).toBe(true);
  });

  it.each([
    ['no instrument', 'quote', {}],
    ['a symbol of nothing', 'quote', { instrument: { ...acme, symbol: '' } }],
    ['a symbol of a whole page', 'quote', { instrument: { ...acme, symbol: 'A'.repeat(33) } }],
    ['an endless instant', 'since', { instrument: acme, published: Number.POSITIVE_INFINITY }],
    ['a site that is none', 'choose', { site: 'a b', asked: acme, chosen: acme }],
    ['a thousand candidates', 'quote', { instrument: acme, candidates: Array(1000).fill('XNYS') }],
  ] as const)('but not %s', (_name, message, data) => {
    expect(requests[message].safeParse(data).success).toBe(false);
  });
});
