import { directionOf } from '../../components/Move.tsx';
import type { Format } from '../format.ts';
import { joinParts, t } from '../i18n.ts';
import { sourceName } from '../source-names.ts';
import type { Moving } from './moves.ts';
import { groundOf } from './uncovered.ts';

/** Size of a badge, as a share of its text's and in pixels. */
const SIZE = { share: 0.62, least: 10, most: 14 } as const;

export interface Subject {
  readonly symbol: string;
  readonly moving: Moving;
  /** What the mention's text stands in. */
  readonly element: Element;
}

/** What a screen reader says: it comes by badges without their text around them. */
function labelOf({ symbol, moving: { move, quote } }: Subject, format: Format): string {
  const time = t('asOf', format.time(quote.time, Date.now()));
  return joinParts([symbol, format.percent(move.share), t('columnMove'), time, sourceName(quote.source)]);
}

/** Makes an element a badge, in colours and of a size that can be read where it stands. */
export function dress(badge: HTMLElement, subject: Subject, format: Format): void {
  const { moving, element } = subject;
  const { color, colorScheme, fontSize } = getComputedStyle(element);
  const size = Math.min(SIZE.most, Math.max(SIZE.least, Number.parseFloat(fontSize) * SIZE.share));
  badge.role = 'listitem';
  badge.className = `badge ${directionOf(moving.move)}`;
  badge.dataset.text = format.percent(moving.move.share);
  badge.ariaLabel = labelOf(subject, format);
  Object.assign(badge.style, { fontSize: `${size}px`, colorScheme });
  badge.style.setProperty('--text', color);
  badge.style.setProperty('--rim', groundOf(element) ?? 'Canvas');
}

/** Where a badge of a size goes: over the end of its own mention, never over the next one's, or it would seem to be another's. */
export function above(line: DOMRect, { width, height }: DOMRect): DOMRect {
  const left = width < line.width ? line.right + 3 - width : line.left + (line.width - width) / 2;
  const most = document.documentElement.clientWidth - width;
  // The figures stand just over the capitals of the text.
  return new DOMRect(Math.max(0, Math.min(left, most)), line.top + line.height * 0.13 - height * 0.88, width, height);
}

export const overlap = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
