import { describe, expect, test, vi } from 'vitest';
import type { Answer } from '../../../utils/messages.ts';
import { createMoves } from '../../../utils/page/moves.ts';
import { paintOf } from '../../../utils/page/paint.ts';
import { defaults, fetchingOf, type Settings } from '../../../utils/settings.ts';
import { told } from '../rows.ts';

const BABA = { symbol: 'BABA', exchange: 'XNYS', kind: 'equity' } as const;
const answer = (price: number, change: Parameters<typeof told>[2] = {}): Answer => ({
  ok: true,
  value: told('BABA', price, { previousClose: 100, ...change }),
});

describe('what is known of an instrument’s day', () => {
  test.each<[string, Answer[], string | undefined]>([
    ['nothing before an answer', [], undefined],
    ['up', [answer(101)], 'up'],
    ['down', [answer(99)], 'down'],
    ['no move that would be shown', [answer(100.001)], 'flat'],
    ['nothing without a base', [answer(101, { previousClose: 0 })], undefined],
    ['nothing from a stale figure', [answer(101, { stale: true })], undefined],
    ['the last that was said', [answer(101), answer(99)], 'down'],
    ['nothing once no fresh figure can be had', [answer(101), answer(101, { stale: true })], undefined],
    ['nothing once nobody answers', [answer(101), { ok: false, error: { code: 'offline' } }], undefined],
  ])('%s', (_, answers, direction) => {
    const moves = createMoves();
    for (const one of answers) moves.hear(BABA, one);
    expect(moves.directionOf(BABA)).toBe(direction);
    expect(moves.directionOf({ ...BABA, symbol: 'META' })).toBeUndefined();
  });

  test('what was said a quarter of an hour ago is no news', () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const moves = createMoves();
    moves.hear(BABA, answer(101));
    vi.setSystemTime(Date.now() + 14 * 60_000);
    expect(moves.fade()).toBe(false);
    expect(moves.directionOf(BABA)).toBe('up');
    vi.setSystemTime(Date.now() + 2 * 60_000);
    expect(moves.fade()).toBe(true);
    expect(moves.directionOf(BABA)).toBeUndefined();
    vi.useRealTimers();
  });

  test('a page that can ask no more knows nothing', () => {
    const moves = createMoves();
    moves.hear(BABA, answer(101));
    moves.forget();
    expect(moves.of(BABA)).toBeUndefined();
  });
});

test.each<[string, Partial<Settings>, 'up' | 'down' | 'flat' | undefined, string]>([
  ['quiet by itself', {}, 'up', 'tickergloss'],
  ['as the reader chose', { underline: 'wavy' }, 'down', 'tickergloss-wavy'],
  ['up, where the reader wants it', { coloured: true }, 'up', 'tickergloss-up-green'],
  ['down, in the reader’s colours', { coloured: true, colours: 'blue' }, 'down', 'tickergloss-down-blue'],
  ['unmoved', { coloured: true, underline: 'tint' }, 'flat', 'tickergloss-tint'],
  ['unknown', { coloured: true }, undefined, 'tickergloss'],
])('a mark looks %s', (_, change, direction, name) => {
  expect(paintOf({ ...defaults, ...change }, direction)).toBe(name);
});

test.each<[Partial<Settings>, Settings['fetching']]>([
  [{}, 'hover'],
  [{ coloured: true }, 'view'],
  [{ badges: true }, 'view'],
  [{ badges: true, fetching: 'load' }, 'load'],
  [{ fetching: 'view' }, 'view'],
])('%j is fetched by %s', (change, fetching) => {
  expect(fetchingOf({ ...defaults, ...change })).toBe(fetching);
});
