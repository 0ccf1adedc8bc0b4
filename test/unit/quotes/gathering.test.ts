import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createBatcher, type Waiting } from '../../../utils/quotes/batcher.ts';
import { createPools } from '../../../utils/quotes/pools.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is asked in quick succession goes together', () => {
  const start = () => {
    const batches: string[][] = [];
    const run = (waiting: readonly Waiting<string, string>[]) => {
      batches.push(waiting.map(({ item }) => item));
      for (const { item, done } of waiting) done(item.toLowerCase());
    };
    return { batches, ask: createBatcher(run, { quiet: 50, longest: 200 }, Date.now) };
  };

  it('fifty milliseconds after the last', async () => {
    const { ask, batches } = start();
    const answers = Promise.all([ask('A'), ask('B')]);
    await vi.advanceTimersByTimeAsync(40);
    const last = ask('C');
    await vi.advanceTimersByTimeAsync(40);
    expect(batches).toEqual([]);
    await vi.advanceTimersByTimeAsync(10);
    expect(batches).toEqual([['A', 'B', 'C']]);
    expect([...(await answers), await last]).toEqual(['a', 'b', 'c']);
  });

  it('but nobody waits for longer than the longest', async () => {
    const { ask, batches } = start();
    for (let nth = 0; nth < 10; nth++) {
      ask(String(nth));
      await vi.advanceTimersByTimeAsync(30);
    }
    expect(batches[0]).toHaveLength(7);
  });
});

describe('who waits for a source’s turn', () => {
  it('is joined by who comes later, as far as there is room', () => {
    const pools = createPools<number>();
    expect(pools.join('a', [1, 2, 3], 2)).toBe(2);
    expect(pools.join('a', [4], 2)).toBe(0);
    expect(pools.join('b', [9], 2)).toBe(1);
    expect(pools.leave('a', 2)).toEqual([1, 2]);
    expect(pools.join('a', [5], 2)).toBe(1);
    expect([pools.leave('a', 2), pools.leave('a', 2)]).toEqual([[3, 4], [5]]);
    expect(pools.join('a', [6], 2)).toBe(1);
  });
});
