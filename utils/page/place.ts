import { computePosition, flip, offset, type Platform, type Rect, shift } from '@floating-ui/core';

/** Pixels between the card and the mark, and between the card and the viewport's edges. */
const MARGIN = 8;

const toRect = ({ x, y, width, height }: DOMRect): Rect => ({ x, y, width, height });
const viewport = () => ({ x: 0, y: 0, width: document.documentElement.clientWidth, height: innerHeight });

/**
 * The card is in the top layer: its coordinates are the viewport's, whatever transforms, zooms or clips the mark's
 * ancestors. So the library's core is told just that, and its DOM half, which would find out, stays at home.
 */
const topLayer: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: toRect(reference.getBoundingClientRect()),
    floating: { ...toRect(floating.getBoundingClientRect()), x: 0, y: 0 },
  }),
  getDimensions: (element) => element.getBoundingClientRect(),
  getClippingRect: () => ({ ...viewport(), top: 0, left: 0, right: viewport().width, bottom: viewport().height }),
};

/** Puts a panel of the top layer under a box, or over it where there is no room, inside the viewport. */
export async function placeBeside(panel: HTMLElement, box: DOMRect | undefined): Promise<void> {
  if (!box) return;
  const reference = { getBoundingClientRect: () => box };
  const { x, y } = await computePosition(reference, panel, {
    strategy: 'fixed',
    placement: 'bottom-start',
    platform: topLayer,
    middleware: [offset(MARGIN), flip({ padding: MARGIN }), shift({ padding: MARGIN, crossAxis: true })],
  });
  Object.assign(panel.style, { left: `${x}px`, top: `${y}px` });
}
