import type { Mark, Marks } from './marks.ts';

/** A mark under a point, and the line box of it that the point is in (a mark may break over lines). */
export interface Hit {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/** The boxes of a mark on the screen, one a line and piece. */
export function boxesOf(mark: Mark): DOMRect[] {
  const range = document.createRange();
  range.setStart(mark.range.startContainer, mark.range.startOffset);
  range.setEnd(mark.range.endContainer, mark.range.endOffset);
  return [...range.getClientRects()];
}

const contains = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;

/**
 * The mark under a point of the viewport, null where there is none.
 * The caret snaps to the nearest text, so the mark's own boxes have the last word. (`highlightsFromPoint` would answer
 * directly, but takes 27–40 ms a call in Chromium with 10,000 ranges.)
 */
export function markAt(marks: Marks, x: number, y: number): Hit | null {
  const caret = document.caretPositionFromPoint(x, y);
  for (const mark of (caret && marks.of(caret.offsetNode)) ?? []) {
    if (!marks.isIntact(mark)) continue;
    const box = boxesOf(mark).find((one) => contains(one, x, y));
    if (box) return { mark, box };
  }
  return null;
}
