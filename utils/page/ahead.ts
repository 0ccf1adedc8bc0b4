import { sendMessage } from '../messages.ts';
import type { Settings } from '../settings.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { boxesOf } from './hit.ts';
import type { ReadPage } from './page.ts';

/** How long after a scroll it is looked what came into view, in milliseconds. */
const PAUSE = 300;

export interface AheadOptions {
  readonly settings: () => Settings;
  /** The page's host. */
  readonly site: string;
}

/**
 * Fetches quotes that nobody asked for yet, where the reader chose so: of all instruments at once, or of those that come
 * into view; so many of a page at most. They wait in the worker's memory for the card.
 */
export function createAhead(page: ReadPage, { settings, site }: AheadOptions, signal: AbortSignal) {
  const asked = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function ask(instrument: Instrument, candidates: readonly string[] | undefined): void {
    const key = instrumentKey(instrument);
    if (asked.has(key) || asked.size >= settings().most) return;
    asked.add(key);
    sendMessage('quote', { instrument, candidates, site, early: true }).catch(() => {});
  }

  function look(): void {
    const { fetching, most } = settings();
    if (fetching === 'hover' || document.hidden || asked.size >= most) return;
    if (fetching === 'load') for (const { instrument, candidates } of page.instruments()) ask(instrument, candidates);
    if (fetching !== 'view') return;
    for (const mark of page.marks.all) {
      const { symbol, exchange, kind, candidates } = mark.mention;
      const isSeen = boxesOf(mark).some(({ top, bottom }) => bottom > 0 && top < innerHeight);
      if (isSeen) ask({ symbol, exchange, kind }, candidates);
    }
  }

  function later(): void {
    clearTimeout(timer);
    if (settings().fetching === 'view') timer = setTimeout(look, PAUSE);
  }

  addEventListener('scroll', later, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', look, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
  look();
  return look;
}
