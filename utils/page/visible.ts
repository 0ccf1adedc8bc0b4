import type { Piece } from './blocks.ts';
import { parentOf } from './tree.ts';

const SEEN = { visibilityProperty: true, opacityProperty: true } as const;

/** Whether an element is shown; one of `display: contents` has no box, and its text is shown all the same. */
function isShown(element: Element): boolean {
  if (element.checkVisibility(SEEN)) return true;
  const up = parentOf(element);
  return up !== null && getComputedStyle(element).display === 'contents' && isShown(up);
}

/** Cut down to a pixel, as texts for screen readers only are: by the first box around it that is no line, or by one around that. */
function isClipped(within: Element): boolean {
  for (let element: Element | null = within; element; element = parentOf(element)) {
    if (!(element instanceof HTMLElement)) continue;
    const style = getComputedStyle(element);
    if (/^(?:inline|contents)$/.test(style.display)) continue;
    if (element.offsetWidth > 1 && element.offsetHeight > 1) return false;
    if (/hidden|clip/.test(style.overflow)) return true;
  }
  return false;
}

/** One for all questions: each range that there is costs the page at every change. */
let range: Range | undefined;

/** Pages that move a text out of sight move it by thousands of pixels. */
const FAR = -3000;

/** Whether a reader can see a piece of text. It costs style and layout: ask of mentions, not of texts. */
export function isVisible({ node, start, end }: Piece): boolean {
  const within = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
  if (!within || !isShown(within) || isClipped(within)) return false;
  range ??= document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const { width, height, right, bottom } = range.getBoundingClientRect();
  range.setStart(document, 0);
  range.collapse(true);
  if (width <= 1 || height <= 1) return false;
  return (right > 0 && bottom > 0) || (right + scrollX > FAR && bottom + scrollY > FAR);
}
