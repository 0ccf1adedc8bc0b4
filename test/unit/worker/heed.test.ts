import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { requests } from '../../../utils/requests.ts';
import { heed, isOwnPage, isPrivate } from '../../../utils/worker/heed.ts';

type Sender = Browser.runtime.MessageSender;

const OWN = 'chrome-extension://ours/';
const tab = { id: 7 } as NonNullable<Sender['tab']>;
const acme = { symbol: 'ACME', exchange: 'XNYS', kind: 'equity' };

beforeEach(() => {
  vi.spyOn(browser.runtime, 'getURL').mockImplementation((path: string) => OWN + path.replace(/^\//, ''));
});

const id = () => browser.runtime.id;
const senders = (): readonly [string, Sender, { page: boolean; own: boolean }][] => [
  ['a content script', { id: id(), tab, url: 'https://news.example/' }, { page: true, own: false }],
  ['the popup', { id: id(), url: `${OWN}popup.html` }, { page: true, own: true }],
  ['our options in a tab', { id: id(), tab, url: `${OWN}options.html` }, { page: true, own: true }],
  ['a page that looks like ours', { id: id(), tab, url: `https://x.example/${OWN}` }, { page: true, own: false }],
  ['another extension', { id: 'theirs', url: 'chrome-extension://theirs/popup.html' }, { page: false, own: false }],
  ['nobody', {}, { page: false, own: false }],
];

describe('who may ask', () => {
  const may = (sender: Sender, allows?: typeof isOwnPage) => {
    try {
      return heed(requests.search, () => true, allows)({ data: { text: 'x' }, sender });
    } catch {
      return false;
    }
  };
  it.each([
    'a content script',
    'the popup',
    'our options in a tab',
    'a page that looks like ours',
    'another extension',
    'nobody',
  ])('%s', (name) => {
    const [, sender, expected] = senders().find(([one]) => one === name) ?? ['', {}, { page: false, own: false }];
    expect({ page: may(sender), own: may(sender, isOwnPage) }).toEqual(expected);
  });
});

it('a content script in a private window is known by its tab, whatever it says', () => {
  expect(isPrivate({ id: id(), tab: { ...tab, incognito: true } })).toBe(true);
  expect(isPrivate({ id: id(), tab: { ...tab, incognito: false } })).toBe(false);
  expect(isPrivate({ id: id() })).toBe(false);
});

describe('what may be asked', () => {
  it.each([
    ['a quote', 'quote', { instrument: acme, fresh: true }],
    ['a base', 'since', { instrument: acme, published: 1_764_000_000_000 }],
    ['a resolution', 'quote', { instrument: { ...acme, exchange: null }, site: 'news.example', candidates: ['XLON'] }],
    ['one without a site', 'quote', { instrument: acme, site: undefined }],
    ['a choice', 'choose', { site: 'localhost', asked: acme, chosen: acme }],
    ['a search', 'search', { text: 'Alibaba' }],
    ['a key', 'testKey', { source: 'finnhub', key: 'k' }],
  ] as const)('%s', (_name, message, data) => {
    expect(requests[message].safeParse(data).success).toBe(true);
  });

  it.each([
    ['no instrument', 'quote', {}],
    ['a symbol of nothing', 'quote', { instrument: { ...acme, symbol: '' } }],
    ['a symbol of a whole page', 'quote', { instrument: { ...acme, symbol: 'A'.repeat(33) } }],
    ['an exchange that is no MIC', 'quote', { instrument: { ...acme, exchange: '../..' } }],
    ['another kind', 'quote', { instrument: { ...acme, kind: 'bond' } }],
    ['a date in words', 'since', { instrument: acme, published: 'yesterday' }],
    ['an endless instant', 'since', { instrument: acme, published: Number.POSITIVE_INFINITY }],
    ['a site that is none', 'choose', { site: 'a b', asked: acme, chosen: acme }],
    ['a thousand candidates', 'quote', { instrument: acme, candidates: Array(1000).fill('XNYS') }],
    ['a search for a book', 'search', { text: 'x'.repeat(101) }],
  ] as const)('but not %s', (_name, message, data) => {
    expect(requests[message].safeParse(data).success).toBe(false);
  });
});
