import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import { Card, type CardProps, type CardState } from '../../../components/Card.tsx';
import { createFormat } from '../../../utils/format.ts';
import type { Told } from '../../../utils/messages.ts';
import { told } from '../rows.ts';

const NOW = Date.UTC(2026, 2, 2, 15, 10);
const PUBLISHED = Date.UTC(2025, 8, 29, 12);
const act = vi.fn();
const on = { retry: act, options: act, close: act, pin: act, more: act, span: act, pick: act, ignore: act, copy: act };

const props = (state: CardState, change: Partial<CardProps> = {}): CardProps => ({
  instrument: { symbol: 'BABA', exchange: 'XNYS', kind: 'equity' },
  exchange: 'NYSE',
  state,
  format: createFormat('en'),
  now: NOW,
  published: undefined,
  since: undefined,
  past: undefined,
  span: 'day',
  about: undefined,
  open: false,
  pinned: false,
  copied: false,
  problem: undefined,
  named: 'BABA',
  site: 'lesechos.fr',
  looks: 'up-green auto',
  on,
  ...change,
});

/** The card's texts, one string a text node. */
const textsOf = (state: CardState, change?: Partial<CardProps>): string[] =>
  renderToString(<Card {...props(state, change)} />)
    .replaceAll('&#39;', '’')
    .split(/<[^>]*>/)
    .filter((text) => text.trim() !== '');

const quote = (change: Partial<Told> = {}): CardState => ({
  status: 'quote',
  quote: told('BABA', 181.99, { name: 'Alibaba', previousClose: 179.9, ...change }),
});

describe('figures', () => {
  test('say who, price, currency, move, session, base, source and time', () => {
    const texts = textsOf(quote());
    for (const text of ['Alibaba', 'BABA · NYSE', '181.99', 'USD', '+2.09', '+1.16%', 'Open · previous close 179.90'])
      expect(texts).toContain(text);
    expect(texts.find((text) => text.startsWith('Yahoo Finance · '))).toBeDefined();
  });

  test('say since when an article is measured, and what from', () => {
    const base = { ok: true, value: { price: 200, basis: 'close', source: 'yahoo' } } as const;
    const texts = textsOf(quote(), { published: PUBLISHED, since: base });
    expect(texts).toContain('Since this article');
    expect(texts).toContain('-9.01%');
    expect(texts.join(' ')).toMatch(/Sep 29, 2025.* · 200\.00/);
  });

  test('say that there is no price from then, rather than make one up', () => {
    const texts = textsOf(quote(), { published: PUBLISHED, since: { ok: false, error: { code: 'not-listed' } } });
    expect(texts).toContain('no price from then');
  });

  test.each<[string, Partial<Told>, string | RegExp]>([
    ['that nothing was traded for long while open', { time: NOW - 3 * 3_600_000 }, /^Open · no trade since/],
    ['that they are not up to date', { stale: true }, 'not up to date · previous close 179.90'],
    ['that they are delayed', { delayed: true }, /delayed/],
    ['which source gave none', { source: 'cnbc', insteadOf: 'yahoo' }, /^CNBC · .* · nothing from Yahoo Finance$/],
    ['pence, not pounds', { currency: 'GBp' }, 'pence (GBX)'],
    ['the figure outside the session', { extended: { session: 'pre', price: 183, time: NOW } }, 'Pre-market'],
    ['what the move is against, all the same', { time: NOW - 3 * 3_600_000 }, /^previous close/],
    ['the volume where nothing is traded outside', { volume: 15_234_567 }, 'Volume 15,234,567'],
    ['that a market is closed', { session: 'closed' }, /^Closed · /],
  ])('say %s', (_, change, expected) => {
    const texts = textsOf(quote(change));
    expect(texts.some((text) => (typeof expected === 'string' ? text === expected : expected.test(text)))).toBe(true);
  });

  test('without a base say so, and invent no move', () => {
    const { previousClose: _, ...bare } = told('BABA', 181.99);
    const texts = textsOf({ status: 'quote', quote: bare });
    expect(texts).toContain('no previous close');
    expect(texts.join()).not.toContain('%');
  });

  test('an empty range keeps its row', () => {
    expect(textsOf(quote()).filter((text) => text === '–')).toHaveLength(2);
  });
});

describe('no figures', () => {
  test.each([
    'unknown-symbol',
    'rate-limited',
    'offline',
    'timeout',
    'bad-reply',
    'source-down',
    'worker-gone',
    'forbidden',
  ] as const)('%s has its own words and a way to try again', (code) => {
    const texts = textsOf({ status: 'failed', failure: { code } });
    expect(texts.some((text) => text.length > 30)).toBe(true);
    expect(texts).toContain('Try again');
    expect(texts).toContain('More');
  });

  test('an ambiguous symbol is a choice of buttons', () => {
    const options = ['XKAR', 'XKUW'].map((exchange) => ({
      instrument: { symbol: 'ABC', exchange, kind: 'equity' as const },
      venue: exchange,
    }));
    const html = renderToString(<Card {...props({ status: 'failed', failure: { code: 'choice', options } })} />);
    expect(html.match(/<button[^>]*class="option"/g)).toHaveLength(2);
  });
});

test('“more” offers pages, venues, copying and both ways of saying that this is no ticker', () => {
  const about = {
    links: [{ name: 'Yahoo Finance', url: 'https://finance.yahoo.com/quote/BABA' }],
    venues: [{ instrument: { symbol: '9988', exchange: 'XHKG', kind: 'equity' as const }, venue: 'Hong Kong' }],
  };
  const html = renderToString(<Card {...props(quote(), { open: true, about })} />);
  expect(html).toContain('rel="noopener noreferrer"');
  for (const text of ['9988', 'Copy', 'BABA is no ticker on lesechos.fr', 'BABA is no ticker anywhere'])
    expect(html).toContain(text);
});

test.each([
  ['full', 'The list is full'],
  ['newer', 'from a newer version'],
  ['refused', 'did not save'],
] as const)('why it was not kept that this is no ticker is said: %s', (problem, words) => {
  expect(textsOf(quote(), { open: true, problem }).join()).toContain(words);
});

test('what is shown may be another venue, what is no ticker is what the page names', () => {
  const texts = textsOf(quote(), { open: true, named: '9988' });
  expect(texts).toContain('9988 is no ticker anywhere');
  expect(texts.join()).not.toContain('BABA is no ticker');
});

test('every button has a name, in every state', () => {
  const states: CardState[] = [{ status: 'loading' }, quote(), { status: 'failed', failure: { code: 'offline' } }];
  for (const state of states) {
    const html = renderToString(<Card {...props(state, { published: PUBLISHED, open: true })} />);
    for (const [button = ''] of html.matchAll(/<button.*?<\/button>/gs))
      expect(button).toMatch(/aria-label="[^"]+"|>[^<>]+<\/button>|<b>/);
  }
});
