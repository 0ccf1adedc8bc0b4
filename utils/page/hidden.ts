import type { Root } from './blocks.ts';

/** How long a page may take to show what it began to show (a fade), in milliseconds. */
const SETTLE = 300;

/**
 * Mentions out of sight: in a closed section, another tab of the page, a text that fades in. Their blocks wait here
 * and are read again once the reader may see them: their box comes into view, or the page animated or was clicked.
 * Nothing listens while nothing waits.
 */
export function createHidden(onShown: (blocks: Root[]) => void, signal: AbortSignal) {
  const waiting = new Map<Element, Root>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let listening: AbortController | undefined;

  function check(): void {
    timer = undefined;
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
  const seen = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting, target }) => isIntersecting && target.checkVisibility(ALL))) soon();
  });

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
  };
}

const ALL = { visibilityProperty: true, opacityProperty: true } as const;
