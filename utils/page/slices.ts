/** Longest stretch of work before the page gets its turn, in milliseconds. Under half a frame: nobody feels it. */
const SLICE = 6;
/** Characters passed between two looks at the clock; a step itself counts as some. */
const GLANCE = 8000;
const STEP = 100;

/** The page's turn: `await breathe()` between small pieces of work. */
export interface Slices {
  /**
   * Whether the slice is used up: asked where awaiting at each step would cost more than the steps. `length` are the
   * characters of the step; over few of them the clock is not asked, which would cost more too.
   */
  isOver(length?: number): boolean;
  /** Goes on at once while the slice lasts, else waits until the page is idle, and for as long as it is hidden. */
  breathe(): Promise<void>;
}

export function createSlices(signal: AbortSignal): Slices {
  let started = 0;
  let passed = 0;

  const shown = () =>
    new Promise<void>((resolve) => {
      if (!document.hidden) return resolve();
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    });
  const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: 100 }));
  function isOver(length = GLANCE): boolean {
    passed += length + STEP;
    if (passed < GLANCE) return false;
    passed = 0;
    return performance.now() - started > SLICE;
  }

  return {
    isOver,
    async breathe() {
      if (!isOver()) return;
      await shown();
      await idle();
      signal.throwIfAborted();
      started = performance.now();
    },
  };
}
