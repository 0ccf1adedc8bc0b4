import { inDocument, parentOf } from './tree.ts';

const isColour = (colour: string): boolean => !/^(?:transparent|rgba\(.*, 0\))$/.test(colour);

function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  return backgroundImage !== 'none' || isColour(backgroundColor);
}

const REPLACED = 'img,video,canvas,iframe,object,embed,dialog';

/** Whether the end of a mark's box can be seen: not scrolled out of its own part of the page, nor under a bar or a dialog. */
export function isUncovered(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const own = inDocument(element);
  const stack = document.elementsFromPoint((left + right) / 2, (top + bottom) / 2);
  const at = stack.findIndex((one) => one === own || own.contains(one));
  return at >= 0 && !stack.slice(0, at).some((one) => one.matches(REPLACED) || isOpaque(one));
}

/** The colour of the ground that an element's text stands on; undefined where nothing has one. */
export function groundOf(element: Element): string | undefined {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    const { backgroundColor } = getComputedStyle(up);
    if (isColour(backgroundColor)) return backgroundColor;
  }
  return undefined;
}
