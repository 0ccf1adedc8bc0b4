import { browser } from 'wxt/browser';
import { type Settings, showsMoves } from '../settings.ts';
import { createAhead } from './ahead.ts';
import { createBadges } from './badges.ts';
import type { Moves } from './moves.ts';
import type { ReadPage } from './page.ts';

/** How often it is looked whether the extension was updated, or the page moved what badges stand beside, in milliseconds. */
const BEAT = 1000;

export interface ShowMovesOptions {
  readonly settings: () => Settings;
  /** The page's host. */
  readonly site: string;
}

/**
 * Fetches what the reader wants fetched unasked and, where the reader wants that, shows it on the page: by the colour of
 * its marks, by badges beside them. To be called again whenever the page was read.
 */
export function showMoves(page: ReadPage, moves: Moves, options: ShowMovesOptions, signal: AbortSignal): () => void {
  const { marks } = page;
  const badges = options.settings().badges ? createBadges(page, moves, options.settings().colours, signal) : null;
  const ahead = createAhead(
    page,
    {
      ...options,
      onAnswer(instrument, answer) {
        moves.hear(instrument, answer);
        marks.repaint();
        badges?.place();
      },
    },
    signal,
  );

  /** Nobody can bring new figures any more: the old ones go. */
  function end(): void {
    clearInterval(timer);
    moves.forget();
    marks.repaint();
    badges?.place();
  }

  function beat(): void {
    if (!browser.runtime?.id) return end();
    if (document.hidden) return;
    if (moves.fade()) marks.repaint();
    badges?.place();
  }

  const timer = showsMoves(options.settings()) ? setInterval(beat, BEAT) : undefined;
  signal.addEventListener('abort', () => clearInterval(timer));
  return () => {
    ahead();
    badges?.place();
  };
}
