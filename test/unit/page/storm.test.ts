import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createStorm } from '../../../utils/page/storm.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A page that changes so many times, so many milliseconds apart; what is done about it, in order. */
function setUp() {
  const done: string[] = [];
  const end = new AbortController();
  let isListening = true;
  let isMarked = true;
  const set = (state: boolean, name: string) => () => {
    isListening = state;
    done.push(name);
  };
  const storm = createStorm(
    {
      listen: set(true, 'listen'),
      deafen: set(false, 'deafen'),
      look: () => {
        done.push('look');
        return isMarked;
      },
      reread: () => done.push('reread'),
    },
    end.signal,
  );
  const change = (times: number, apart: number) => {
    for (let nth = 0; nth < times; nth++) {
      vi.advanceTimersByTime(apart);
      if (isListening) storm.hear();
    }
  };
  const mark = (state: boolean) => {
    isMarked = state;
    if (state) storm.marked();
  };
  return { done, change, mark, end };
}

describe('a page that changes', () => {
  test('now and then is listened to', () => {
    const { done, change } = setUp();
    change(500, 20);
    expect(done).toEqual([]);
  });

  test('a hundred times a second is not, but its marks are looked after', () => {
    const { done, change } = setUp();
    change(160, 10);
    expect(done).toEqual(['deafen', 'look', 'look', 'look', 'look']);
    change(80, 10);
    expect(done.slice(5)).toEqual(['listen', 'look', 'deafen', 'look', 'look', 'look']);
  });

  test('all the time is read anew every eight seconds', () => {
    const { done, change } = setUp();
    const readings = (seconds: number) => {
      const before = done.filter((one) => one === 'reread').length;
      change(seconds * 100, 10);
      return done.filter((one) => one === 'reread').length - before;
    };
    expect([readings(16), readings(80)]).toEqual([2, 9]);
  });

  test('no more is listened to again, read once more, and looked after no longer', () => {
    const { done, change } = setUp();
    change(80, 10);
    vi.advanceTimersByTime(1100);
    expect(done.filter((one) => one !== 'look')).toEqual(['deafen', 'listen', 'reread']);
    const { length } = done;
    vi.advanceTimersByTime(60_000);
    expect(done).toHaveLength(length);
  });

  test('and has no marks left is looked after no longer, until it has some again', () => {
    const { done, change, mark } = setUp();
    mark(false);
    change(160, 10);
    expect(done).toEqual(['deafen', 'look']);
    mark(true);
    change(50, 10);
    expect(done.slice(2)).toEqual(['listen', 'deafen', 'look', 'look', 'look']);
  });

  test('calmly has its marks told by the observer alone', () => {
    const { done, change, mark } = setUp();
    mark(true);
    change(100, 20);
    expect(done).toEqual([]);
  });

  test('after the end is nobody’s business', () => {
    const { done, change, end } = setUp();
    change(80, 10);
    end.abort();
    const { length } = done;
    vi.advanceTimersByTime(60_000);
    expect(done).toHaveLength(length);
  });
});
