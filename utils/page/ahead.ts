import type { Answer } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import { fetchingOf, type Settings, showsMoves } from '../settings.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { boxesOf } from './hit.ts';
import type { ReadPage } from './page.ts';

/** How long after a scroll it is looked what came into view, in milliseconds. */
const PAUSE = 300;
/** How old a figure that stands on the page may grow, in milliseconds. The worker knows when a market is closed. */
const OLD = 300_000;
/** How often that is looked at, in milliseconds. */
const WATCH = 60_000;

export interface AheadOptions {
  readonly settings: () => Settings;
  /** The page's host. */
  readonly site: string;
  readonly onAnswer: (instrument: Instrument, answer: Answer) => void;
}

/**
 * Fetches quotes that nobody asked for yet, where the reader chose so: of all instruments at once, or of those that come
 * into view; so many of a page at most. They wait in the worker's memory for the card; those that the page shows are asked
 * for again when they grow old.
 */
export function createAhead(page: ReadPage, { settings, site, onAnswer }: AheadOptions, signal: AbortSignal) {
  /** When each was asked for. */
  const asked = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOld = (time: number): boolean => showsMoves(settings()) && Date.now() - time > OLD;

  function ask(instrument: Instrument, candidates: readonly string[] | undefined): void {
    const key = instrumentKey(instrument);
    const last = asked.get(key);
    if (last === undefined ? asked.size >= settings().most : !isOld(last)) return;
    asked.set(key, Date.now());
    sendMessage('quote', { instrument, candidates, site }).then(
      (answer) => signal.aborted || onAnswer(instrument, answer),
      () => {},
    );
  }

  function look(): void {
    const fetching = fetchingOf(settings());
    const isDone = asked.size >= settings().most && ![...asked.values()].some(isOld);
    if (fetching === 'hover' || document.hidden || isDone) return;
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
    if (fetchingOf(settings()) === 'view') timer = setTimeout(look, PAUSE);
  }

  addEventListener('scroll', later, { capture: true, passive: true, signal });
  document.addEventListener('visibilitychange', look, { signal });
  const watch = showsMoves(settings()) ? setInterval(look, WATCH) : undefined;
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    clearInterval(watch);
  });
  look();
  return look;
}
