import { expect, test } from 'vitest';
import { sources } from '../../../utils/quotes/sources.ts';
import { defaults } from '../../../utils/settings.ts';
import { thin, toOrder } from '../../../utils/worker/desk.ts';

const ids = (change: Partial<typeof defaults>) => toOrder({ ...defaults, ...change }).map(({ id }) => id);

test('sources are asked in the reader’s order, the others after them in their own', () => {
  expect(ids({})).toEqual(sources.map(({ id }) => id));
  expect(ids({ sources: ['nasdaq', 'yahoo'] }).slice(0, 3)).toEqual(['nasdaq', 'yahoo', 'cnbc']);
});

test('a source that is off is not asked; an unknown one harms nobody', () => {
  expect(ids({ sourcesOff: ['yahoo'], sources: ['gone'] })).toEqual(
    sources.map(({ id }) => id).filter((id) => id !== 'yahoo'),
  );
});

test('a long line keeps its end and its shape', () => {
  const times = Array.from({ length: 1000 }, (_, nth) => nth);
  const line = thin({ times, closes: times.map((time) => time * 2) });
  expect(line.times.length).toBeLessThanOrEqual(160);
  expect(line.times.at(-1)).toBe(999);
  expect(line.closes).toEqual(line.times.map((time) => time * 2));
});
