import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { isTop } from './frames.ts';
import { boxesOf, type Hit } from './hit.ts';
import type { Mark } from './marks.ts';
import { inOrder, type ReadPage } from './page.ts';
import { createPainter } from './painter.ts';

/** Name of the highlight that rings the mark a reader was led to; empty otherwise. */
const RING = 'tickergloss-ring';
/** How long the ring stands, in milliseconds. */
const RINGS = 2500;

const isInView = ({ top, bottom, left, right }: DOMRect): boolean =>
  top >= 0 && bottom <= innerHeight && left >= 0 && right <= innerWidth;

/** Brings a mark to where it can be read. */
function scrollTo(mark: Mark): void {
  const element = mark.range.startContainer.parentElement;
  const box = boxesOf(mark)[0];
  const isSeen = box !== undefined && isInView(box);
  if (isSeen && isTop()) return;
  // In a frame that shows it, the page around the frame may have to move all the same.
  element?.scrollIntoView({ block: isSeen ? 'nearest' : 'center', behavior: 'instant' });
  const now = boxesOf(mark)[0];
  if (now && !isInView(now)) scrollBy({ top: now.top - innerHeight / 2, behavior: 'instant' });
}

/** Leads the reader from mark to mark: in the order of the page, to those that can be seen. */
export function createGuide({ marks }: ReadPage, signal: AbortSignal) {
  const ring = createPainter(RING);
  let current: Mark | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const ordered = (): Mark[] => [...marks.all].filter((mark) => marks.isIntact(mark)).sort(inOrder);

  function clear(): void {
    clearTimeout(timer);
    ring.clear();
  }

  function show(mark: Mark): Hit | null {
    current = mark;
    scrollTo(mark);
    clear();
    ring.add(mark.range);
    timer = setTimeout(clear, RINGS);
    const [box] = boxesOf(mark);
    return box ? { mark, box } : null;
  }

  /** Where the reader is: at the last mark shown, else before the first below the top of the window. */
  function place(all: readonly Mark[]): number {
    const at = current ? all.indexOf(current) : -1;
    if (at >= 0) return at;
    const below = all.findIndex((mark) => (boxesOf(mark)[0]?.top ?? -1) >= 0);
    return (below < 0 ? all.length : below) - 0.5;
  }

  signal.addEventListener('abort', clear);
  return {
    clear,

    /** The next or the previous mark, from where the reader is or, entering, from outside; shown. None where that leads out. */
    step(by: 1 | -1, entering: boolean): Hit | null {
      const all = ordered().filter((mark) => boxesOf(mark).length > 0);
      const from = !entering ? place(all) : by > 0 ? -1 : all.length;
      const mark = all[by > 0 ? Math.floor(from) + 1 : Math.ceil(from) - 1];
      return mark ? show(mark) : null;
    },

    /** The mark where the reader is; shown. */
    here(): Hit | null {
      const all = ordered().filter((mark) => boxesOf(mark).length > 0);
      const mark = all[Math.min(Math.ceil(place(all)), all.length - 1)];
      return mark ? show(mark) : null;
    },

    /** The next mention of an instrument, after the one shown last; shown. */
    reveal(instrument: Instrument): void {
      const key = instrumentKey(instrument);
      const all = ordered().filter(({ mention }) => instrumentKey(mention) === key);
      const mark = all[(current ? all.indexOf(current) + 1 : 0) % all.length];
      if (mark) show(mark);
    },
  };
}
