import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHidden } from '../../../utils/page/hidden.ts';

let tell: (entries: { isIntersecting: boolean; target: Element }[]) => void;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('addEventListener', () => {});
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe() {}
      disconnect() {}
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** A block with a mention that is out of sight, and what is read again of it. */
function stage() {
  const { document } = parseHTML('<html><body><p>Alibaba <span>NYSE:BABA</span></p></body></html>');
  const [block, target] = [document.querySelector('p') as Element, document.querySelector('span') as Element];
  Object.assign(target, { checkVisibility: () => true });
  const onShown = vi.fn();
  const hidden = createHidden(onShown, new AbortController().signal);
  const wait = () => hidden.add(block, target.firstChild as Text);
  const see = (isIntersecting: boolean) => {
    tell([{ isIntersecting, target }]);
    vi.advanceTimersByTime(1000);
  };
  wait();
  return { hidden, onShown, block, wait, see };
}

test('a mention that gets a box is read again', () => {
  const { onShown, see, block } = stage();
  see(false);
  expect(onShown).not.toHaveBeenCalled();
  see(true);
  expect(onShown.mock.calls).toEqual([[[block]]]);
});

test('one that has a box and stays out of sight is read once more, not again and again', () => {
  const { onShown, wait, see } = stage();
  see(true);
  for (let nth = 0; nth < 5; nth++) {
    wait();
    see(true);
  }
  expect(onShown).toHaveBeenCalledTimes(1);
  see(false);
  see(true);
  expect(onShown).toHaveBeenCalledTimes(2);
});

test('what waits can be looked at at any time; where nothing does, nothing is read', () => {
  const { hidden, onShown } = stage();
  hidden.check();
  hidden.check();
  vi.advanceTimersByTime(1000);
  expect(onShown).toHaveBeenCalledTimes(1);
});
