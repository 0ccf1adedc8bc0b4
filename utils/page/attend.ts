import type { Turn } from '../messages.ts';
import type { Settings } from '../settings.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type CardOptions, createCard } from './card.ts';
import { createFarewell } from './farewell.ts';
import { createGuide } from './guide.ts';
import { listenForIntent } from './intent.ts';
import type { ReadPage } from './page.ts';

export interface AttendOptions extends CardOptions {
  readonly dwell: () => number;
  readonly opening: () => Settings['opening'];
  readonly isAlive: () => boolean;
}

/** Attends to the reader of a page with marks: opens the card, by pointer, finger and key, and leads from mark to mark. */
export function attend(page: ReadPage, options: AttendOptions, signal: AbortSignal) {
  const farewell = createFarewell();
  const card = createCard(options);
  const guide = createGuide(page, signal);
  const intent = {
    ...card,
    ...options,
    onGlance: card.prepare,
    onOpen: card.open,
    onLeave: card.leave,
    onClose: card.close,
    onOrphaned: farewell.say,
  };
  listenForIntent(page, intent, signal);

  return {
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

export type Attendant = ReturnType<typeof attend>;
