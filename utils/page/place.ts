import { computePosition, offset, type Platform, type Rect, shift } from '@floating-ui/core';

/** Pixels between the card and the mark, and between the card and the edges of what can be seen. */
const MARGIN = 8;
/** A card is never made lower than this: it scrolls within. */
const LEAST = 120;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Place {
  readonly left: number;
  readonly top: number;
  /** The height that there is room for. */
  readonly height: number;
}

const toRect = ({ left, top, width, height }: Box): Rect => ({ x: left, y: top, width, height });

/**
 * Where a card goes: under its line or over it, where there is room, else where there is more, cut to it; never on the
 * line itself; its edge at the mark's beginning, inside the view.
 *
 * The card is in the top layer, where coordinates are the view's whatever transforms or clips the mark's ancestors. So
 * the library's core is told just these boxes, and its DOM half, which would find them out, stays at home.
 */
export async function placeCard(
  line: Box,
  card: { width: number; height: number },
  view: Box,
  isRtl: boolean,
): Promise<Place> {
  const platform: Platform = {
    getElementRects: () => ({ reference: toRect(line), floating: { x: 0, y: 0, ...card } }),
    getDimensions: () => card,
    getClippingRect: () => toRect(view),
    isRTL: () => isRtl,
  };
  const over = line.top - view.top - 2 * MARGIN;
  const under = view.top + view.height - line.top - line.height - 2 * MARGIN;
  // The library can choose the side too, in as much code as all it is used for here.
  const isUnder = card.height <= under || under >= over;
  const { x, y } = await computePosition(line, card, {
    strategy: 'fixed',
    placement: isUnder ? 'bottom-start' : 'top-start',
    platform,
    middleware: [offset(MARGIN), shift({ padding: MARGIN })],
  });
  const height = Math.max(LEAST, Math.min(card.height, isUnder ? under : over));
  return { left: Math.max(view.left, x), top: isUnder ? y : y + card.height - height, height };
}

/** What of the page can be seen: less than the window while the reader pinches. */
function view(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, height = innerHeight } = visualViewport ?? {};
  return { left, top, width: visualViewport?.width ?? document.documentElement.clientWidth, height };
}

/** Puts a panel of the top layer beside a line. There, transforms and clips of the mark's ancestors do not reach it; a `zoom` of the document does. */
export async function placeBeside(panel: HTMLElement, line: DOMRect, isRtl: boolean): Promise<void> {
  panel.style.maxHeight = '';
  const { width, height } = panel.getBoundingClientRect();
  const zoom = panel.offsetWidth > 0 ? width / panel.offsetWidth : 1;
  const place = await placeCard(line, { width, height }, view(), isRtl);
  Object.assign(panel.style, {
    left: `${place.left / zoom}px`,
    top: `${place.top / zoom}px`,
    ...(place.height < height && { maxHeight: `${place.height / zoom}px` }),
  });
}
