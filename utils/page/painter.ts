/** Paints ranges of the page, under one name of its highlight registry. */
export interface Painter {
  add(range: AbstractRange): void;
  delete(range: AbstractRange): void;
  clear(): void;
}

/**
 * A highlight is in the registry only while it holds a range: even an empty one there costs a page that changes all the
 * time. Where the browser has no highlights (Firefox has a preference against them), nothing is painted, and all else is
 * as ever: marks answer pointer, finger and keys.
 */
export function createPainter(name: string): Painter {
  if (typeof Highlight !== 'function' || !CSS.highlights) return { add() {}, delete() {}, clear() {} };
  const { highlights } = CSS;
  const highlight = new Highlight();
  return {
    add(range) {
      if (highlight.size === 0) highlights.set(name, highlight);
      highlight.add(range);
    },
    delete(range) {
      highlight.delete(range);
      if (highlight.size === 0) highlights.delete(name);
    },
    clear() {
      highlight.clear();
      highlights.delete(name);
    },
  };
}
