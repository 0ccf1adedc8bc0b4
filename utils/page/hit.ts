import type { Mark, Marks } from './marks.ts';

/** A mention under a point, and the line box of it that the point is in (a mark may break over lines). */
export interface Hit {
  readonly mark: Mark;
  readonly box: DOMRect;
}

/** Where marks are looked for: in the document and in these shadow trees. */
export interface Marked {
  readonly marks: Marks;
  readonly roots: ReadonlySet<ShadowRoot>;
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

/** The innermost element under a point, in whichever of these shadow trees it stands. */
function elementAt(x: number, y: number, roots: ReadonlySet<ShadowRoot>): Element | null {
  let element = document.elementFromPoint(x, y);
  for (let root = element?.shadowRoot; root && roots.has(root); root = element?.shadowRoot) {
    const inner = root.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

/**
 * Whether the caret is no judge of what is over an element: it does not go into text that cannot be selected, and
 * before Firefox 150 into no shadow tree.
 */
function isBeyondCaret(element: Element, caret: CaretPosition | null): boolean {
  const tree = element.getRootNode();
  const isMissed = tree !== document && caret?.offsetNode.getRootNode() !== tree;
  return isMissed || getComputedStyle(element).userSelect === 'none';
}

/** The marks that a point may be on. */
function* marksNear({ marks, roots }: Marked, x: number, y: number): Generator<Mark> {
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...roots] });
  const near = caret && marks.of(caret.offsetNode);
  if (near) return yield* near;
  const element = elementAt(x, y, roots);
  if (!element || !isBeyondCaret(element, caret)) return;
  for (const mark of marks.all) if (mark.pieces.some(({ node }) => element.contains(node))) yield mark;
}

/**
 * The mark under a point of the viewport, null where there is none.
 * The caret snaps to the nearest text, so the mark's own boxes have the last word. (`highlightsFromPoint` would answer
 * directly, but takes 27–40 ms a call in Chromium with 10,000 ranges.)
 */
export function markAt(marked: Marked, x: number, y: number): Hit | null {
  for (const mark of marksNear(marked, x, y)) {
    if (!marked.marks.isIntact(mark)) continue;
    const box = boxesOf(mark).find((one) => contains(one, x, y));
    if (box) return { mark, box };
  }
  return null;
}
