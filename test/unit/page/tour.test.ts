import { expect, test } from 'vitest';
import type { Step, Turn } from '../../../utils/messages.ts';
import { createTour } from '../../../utils/page/tour.ts';

/** A page of documents with so many mentions each, by the number of their frame; the document itself is 0. */
function pageOf(counts: Readonly<Record<number, number>>) {
  const at = new Map<number, number>();
  const shown: string[] = [];
  const closed: number[] = [];
  const step = (frame: number, { how, entering }: Turn): boolean => {
    const count = counts[frame] ?? 0;
    if (how === 'leave') return closed.push(frame) > 0;
    const from = entering ? (how === 'previous' ? count : -1) : (at.get(frame) ?? -1);
    const next = how === 'previous' ? from - 1 : from + 1;
    if (next < 0 || next >= count) return false;
    at.set(frame, next);
    shown.push(`${frame}.${next}`);
    return true;
  };
  const tour = createTour({
    own: (turn) => step(0, turn),
    frames: () =>
      Object.keys(counts)
        .map(Number)
        .filter((frame) => frame > 0),
    visit: async (frame, turn) => step(frame, turn),
  });
  return {
    shown,
    closed,
    go: async (...steps: Step[]) => {
      for (const how of steps) await tour(how);
    },
  };
}

test.each<[string, Readonly<Record<number, number>>, Step[], string[]]>([
  ['a page alone, round and round', { 0: 2 }, ['next', 'next', 'next'], ['0.0', '0.1', '0.0']],
  ['backwards from the first to the last', { 0: 3 }, ['next', 'previous'], ['0.0', '0.2']],
  [
    'into each frame and out again',
    { 0: 1, 4: 2, 7: 1 },
    ['next', 'next', 'next', 'next', 'next'],
    ['0.0', '4.0', '4.1', '7.0', '0.0'],
  ],
  [
    'backwards into the last frame',
    { 0: 1, 4: 2 },
    ['next', 'previous', 'previous', 'previous'],
    ['0.0', '4.1', '4.0', '0.0'],
  ],
  ['a page with mentions in frames alone', { 0: 0, 5: 1 }, ['next', 'next'], ['5.0', '5.0']],
  ['a page without any', { 0: 0 }, ['next', 'previous', 'open'], []],
])('%s', async (_, counts, steps, expected) => {
  const page = pageOf(counts);
  await page.go(...steps);
  expect(page.shown).toEqual(expected);
});

test('the card of a document that is left is closed', async () => {
  const page = pageOf({ 0: 1, 4: 1 });
  await page.go('next', 'next', 'next');
  expect(page.closed).toEqual([0, 4]);
});
