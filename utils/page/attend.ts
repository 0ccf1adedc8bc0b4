import type { Turn } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type CardOptions, createCard } from './card.ts';
import { sayFarewell } from './farewell.ts';
import { createGuide } from './guide.ts';
import type { Hit } from './hit.ts';
import { listenForIntent } from './intent.ts';
import type { ReadPage } from './page.ts';

export interface AttendOptions extends CardOptions {
  readonly dwell: () => number;
  readonly opening: () => Settings['opening'];
  readonly isAlive: () => boolean;
  /** What to say once the extension was updated under the page. */
  readonly farewell: () => string;
}

/** Opens the card, by pointer, finger and key, and leads from mark to mark. */
function createAttendant(page: ReadPage, options: AttendOptions, signal: AbortSignal) {
  const card = createCard(options, page.marks);
  const guide = createGuide(page, signal);
  const intent = {
    ...card,
    ...options,
    onGlance: card.prepare,
    onOpen: card.open,
    onLeave: card.leave,
    onClose: card.close,
    onOrphaned: (hit: Hit) => sayFarewell(hit, options.farewell(), options.looks()),
  };

  return {
    move: listenForIntent(page, intent, signal),

    /** The reader pressed the keys of a command; false where it leads out of this document. */
    step({ how, entering }: Turn): boolean {
      if (how === 'leave') {
        guide.clear();
        card.close();
        return true;
      }
      if (how === 'open' && card.opened()) {
        card.focus();
        return true;
      }
      const hit = how === 'open' ? guide.here() : guide.step(how === 'next' ? 1 : -1, entering);
      if (!hit) return false;
      card.hold(hit);
      if (how === 'open') card.focus();
      return true;
    },
    reveal: (instrument: Instrument): void => guide.reveal(instrument),
  };
}

/** By these a reader shows up: a finger and a pen come with the first of them too. */
const FIRST = ['pointerover', 'keydown'] as const;

/**
 * Attends to the reader of a page with marks, from the moment that there is one: most tabs, and nearly all frames, are
 * loaded and never touched.
 */
export function attend(page: ReadPage, options: AttendOptions, signal: AbortSignal) {
  const waiting = new AbortController();
  let attendant: ReturnType<typeof createAttendant> | undefined;

  function begin(): ReturnType<typeof createAttendant> {
    waiting.abort();
    attendant ??= createAttendant(page, options, signal);
    return attendant;
  }

  const listening = { capture: true, passive: true, signal: AbortSignal.any([signal, waiting.signal]) };
  for (const type of FIRST) addEventListener(type, begin, listening);
  addEventListener('pointermove', (event) => begin().move(event), listening);
  return {
    step: (turn: Turn): boolean => begin().step(turn),
    reveal: (instrument: Instrument): void => begin().reveal(instrument),
  };
}

export type Attendant = ReturnType<typeof attend>;
