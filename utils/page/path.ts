interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a hand may stray from the way, in pixels. */
const SLACK = 12;

const distance = ({ x, y }: Point, box: DOMRect): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

/**
 * The way from a mark into its card, which may lead over other marks: as long as the pointer comes nearer, within the
 * space that the two take up, it is on its way. `boxes`: the card's first, then the mark's.
 */
export function createPath(boxes: () => readonly DOMRect[]) {
  let before = Number.POSITIVE_INFINITY;

  return {
    leadsOn(point: Point): boolean {
      const [card, ...rest] = boxes();
      if (!card) return false;
      const all = [card, ...rest];
      const away = distance(point, card);
      const isNearer = away < before;
      before = away;
      return (
        isNearer &&
        point.x >= Math.min(...all.map(({ left }) => left)) - SLACK &&
        point.x <= Math.max(...all.map(({ right }) => right)) + SLACK &&
        point.y >= Math.min(...all.map(({ top }) => top)) - SLACK &&
        point.y <= Math.max(...all.map(({ bottom }) => bottom)) + SLACK
      );
    },
  };
}
