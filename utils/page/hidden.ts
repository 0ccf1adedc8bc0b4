import type { Root } from './blocks.ts';

/** How long a page may take to show what it began to show (a fade), in milliseconds. */
const SETTLE = 300;

/**
 * Mentions out of sight: in a closed section, another tab of the page, a text that fades in. Their blocks wait here
 * and are read again once they may be seen: they have a box, wherever on the page, or the page animated or was clicked;
 * and now and then, as nothing tells of a box that only grows. Nothing listens while nothing waits.
 */
export function createHidden(onShown: (blocks: Root[]) => void, signal: AbortSignal) {
  const waiting = new Map<Element, Root>();
  /** What has a box and was out of sight all the same, as texts for screen readers are: that it has one is no news. */
  const boxed = new WeakSet<Element>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | undefined;

  function check(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.size === 0) return;
    const blocks = new Set([...waiting].filter(([element]) => element.isConnected).map(([, block]) => block));
    waiting.clear();
    seen.disconnect();
    listening?.abort();
    listening = undefined;
    onShown([...blocks]);
  }

  const soon = () => {
    timer ??= setTimeout(check, SETTLE);
  };
  function look({ isIntersecting, target }: IntersectionObserverEntry): void {
    if (!isIntersecting) boxed.delete(target);
    else if (!boxed.has(target) && target.checkVisibility(ALL)) {
      boxed.add(target);
      soon();
    }
  }
  const seen = new IntersectionObserver((entries) => entries.forEach(look), { rootMargin: ANYWHERE });

  function listen(): void {
    listening = new AbortController();
    const options = { capture: true, passive: true, signal: listening.signal };
    for (const type of ['transitionend', 'animationend', 'toggle', 'click']) addEventListener(type, soon, options);
  }

  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    seen.disconnect();
    listening?.abort();
  });

  return {
    add(block: Root, node: Text): void {
      const element = node.parentElement;
      if (!element || waiting.has(element)) return;
      waiting.set(element, block);
      seen.observe(element);
      if (!listening) listen();
    },
    check,
  };
}

/** Pixels around the window that count as in view: no page is larger. */
const ANYWHERE = '1000000px';
const ALL = { visibilityProperty: true, opacityProperty: true } as const;
