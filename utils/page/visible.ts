import type { Piece } from './blocks.ts';
import { parentOf } from './tree.ts';

/** The nearest element that has a box: `display: contents` has none, and its text is shown all the same. */
function boxOf(node: Text): Element | null {
  let element = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentElement;
  while (element && getComputedStyle(element).display === 'contents') element = parentOf(element);
  return element;
}

/** Cut down to a pixel, as texts for screen readers only are: by the first box around it that is no line, or by one around that. */
function isClipped(box: Element): boolean {
  for (let element: Element | null = box; element; element = parentOf(element)) {
    if (!(element instanceof HTMLElement)) continue;
    const { display, overflow } = getComputedStyle(element);
    if (display === 'inline' || display === 'contents') continue;
    if (element.offsetWidth > 1 && element.offsetHeight > 1) return false;
    if (/hidden|clip/.test(overflow)) return true;
  }
  return false;
}

/** One for all questions: each range that there is costs the page at every change. */
let range: Range | undefined;

/** Pages that move a text out of sight move it by thousands of pixels. */
const FAR = -3000;

/** Whether a reader can see a piece of text. It costs style and layout: ask of mentions, not of texts. */
export function isVisible({ node, start, end }: Piece): boolean {
  const box = boxOf(node);
  if (!box?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isClipped(box)) return false;
  range ??= document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const { width, height, right, bottom } = range.getBoundingClientRect();
  range.setStart(document, 0);
  range.collapse(true);
  return width > 1 && height > 1 && right + scrollX > FAR && bottom + scrollY > FAR;
}
