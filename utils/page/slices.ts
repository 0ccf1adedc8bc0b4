/** Longest stretch of work before the page gets its turn, in milliseconds. Under half a frame: nobody feels it. */
const SLICE = 8;

/**
 * Work in slices. `await breathe()` between small pieces of work goes on at once while the slice lasts, else waits until
 * the page is idle, and for as long as it is hidden.
 */
export function createSlices(signal: AbortSignal) {
  let started = performance.now();

  const shown = () =>
    new Promise<void>((resolve) => {
      if (!document.hidden) return resolve();
      document.addEventListener('visibilitychange', () => resolve(), { once: true, signal });
    });
  const idle = () => new Promise<unknown>((resolve) => requestIdleCallback(resolve, { timeout: 500 }));

  return async function breathe(): Promise<void> {
    if (performance.now() - started < SLICE) return;
    await shown();
    await idle();
    signal.throwIfAborted();
    started = performance.now();
  };
}
