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

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));

/**
 * Where a card goes: under its line or over it, where there is room, else where there is more, cut to it; never on the
 * line itself; its edge at the mark's beginning, inside the view.
 */
export function placeCard(line: Box, card: { width: number; height: number }, view: Box, isRtl: boolean): Place {
  const over = line.top - view.top - 2 * MARGIN;
  const under = view.top + view.height - line.top - line.height - 2 * MARGIN;
  const isUnder = card.height <= under || (card.height > over && under >= over);
  const height = Math.max(LEAST, Math.min(card.height, isUnder ? under : over));
  const start = isRtl ? line.left + line.width - card.width : line.left;
  const most = view.left + view.width - card.width - MARGIN;
  return {
    left: Math.max(view.left, clamp(start, view.left + MARGIN, most)),
    top: isUnder ? line.top + line.height + MARGIN : line.top - height - MARGIN,
    height,
  };
}

/** What of the page can be seen: less than the window while the reader pinches. */
function view(): Box {
  const { offsetLeft: left = 0, offsetTop: top = 0, height = innerHeight } = visualViewport ?? {};
  return { left, top, width: visualViewport?.width ?? document.documentElement.clientWidth, height };
}

/** Puts a panel of the top layer beside a line. There, transforms and clips of the mark's ancestors do not reach it; a `zoom` of the document does. */
export function placeBeside(panel: HTMLElement, line: DOMRect, isRtl: boolean): void {
  panel.style.maxHeight = '';
  const { width, height } = panel.getBoundingClientRect();
  const zoom = panel.offsetWidth > 0 ? width / panel.offsetWidth : 1;
  const place = placeCard(line, { width, height }, view(), isRtl);
  Object.assign(panel.style, {
    left: `${place.left / zoom}px`,
    top: `${place.top / zoom}px`,
    ...(place.height < height && { maxHeight: `${place.height / zoom}px` }),
  });
}
