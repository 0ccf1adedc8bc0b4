import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { endPauseOfStart, LONGEST_PAUSE, readPause, watchPause, writePause } from '../../utils/pause.ts';

const NOON = Date.UTC(2026, 11, 3, 12);
const MINUTE = 60_000;
const DAY = 86_400_000;

beforeEach(() => {
  vi.useFakeTimers({ now: NOON });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A page that follows the pause, until the test is over. */
async function follow() {
  const told: unknown[] = [];
  const stop = new AbortController();
  await watchPause((pause) => told.push(pause), stop.signal);
  return { told, stop };
}

describe('a pause of an hour', () => {
  it('is over after an hour, to the minute', async () => {
    const { told } = await follow();
    await writePause(NOON + LONGEST_PAUSE);
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE - 1);
    expect(told).toEqual([null, NOON + LONGEST_PAUSE]);
    await vi.advanceTimersByTimeAsync(1);
    expect(told).toEqual([null, NOON + LONGEST_PAUSE, null]);
    expect(await readPause()).toBeNull();
  });

  it('is over soon after a machine wakes that slept through its end', async () => {
    const { told } = await follow();
    await writePause(NOON + LONGEST_PAUSE);
    // Asleep: the clock goes on, timers do not.
    vi.setSystemTime(NOON + 9 * LONGEST_PAUSE);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(told.at(-1)).toBeNull();
  });

  it('does not become one of a day when the clock is set back', async () => {
    const { told } = await follow();
    await writePause(NOON + LONGEST_PAUSE);
    vi.setSystemTime(NOON - DAY);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(told.at(-1)).toBeNull();
    expect(await readPause()).toBeNull();
  });

  it('is over when the clock is set forward', async () => {
    const { told } = await follow();
    await writePause(NOON + LONGEST_PAUSE);
    vi.setSystemTime(NOON + DAY);
    await vi.advanceTimersByTimeAsync(MINUTE);
    expect(told.at(-1)).toBeNull();
  });

  it('is told once, and nobody is told after the page has gone', async () => {
    const { told, stop } = await follow();
    await writePause(NOON + LONGEST_PAUSE);
    await vi.advanceTimersByTimeAsync(LONGEST_PAUSE / 2);
    expect(told).toHaveLength(2);
    stop.abort();
    await vi.advanceTimersByTimeAsync(DAY);
    expect(told).toHaveLength(2);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('what is stored of it', () => {
  it.each([
    ['words', 'soon'],
    ['a moment that is over', NOON - 1],
    ['a moment years away', 9e15],
    ['an object', { until: NOON + 5 }],
    ['a number that is none', Number.NaN],
  ])('%s is no pause', async (_, pause) => {
    await browser.storage.local.set({ pause });
    expect(await readPause()).toBeNull();
  });

  it('a pause until the next start ends with it; one of an hour does not', async () => {
    await writePause('restart');
    await endPauseOfStart();
    expect(await readPause()).toBeNull();
    await writePause(NOON + MINUTE);
    await endPauseOfStart();
    expect(await readPause()).toBe(NOON + MINUTE);
  });
});
