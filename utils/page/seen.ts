/** The browser looks no oftener; milliseconds. */
const DELAY = 100;

/**
 * Tells whether the reader sees an element: all of it that is in view, with nothing painted over it. A page may lay
 * something over it that lets clicks through, and no hit test finds that; Chromium's second Intersection Observer does.
 * In other browsers everything counts as seen.
 */
export function watchSeen(element: Element, onCovered: () => void, signal: AbortSignal): () => boolean {
  if (!('isVisible' in IntersectionObserverEntry.prototype)) return () => true;
  let isSeen = false;
  const look = (entries: readonly IntersectionObserverEntry[]) => {
    const last = entries.at(-1) as (IntersectionObserverEntry & { readonly isVisible: boolean }) | undefined;
    isSeen = last?.isVisible === true;
    if (!isSeen) onCovered();
  };
  const observer = new IntersectionObserver(look, { trackVisibility: true, delay: DELAY } as IntersectionObserverInit);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect());
  return () => isSeen;
}
