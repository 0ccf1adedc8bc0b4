import { t } from '../i18n.ts';
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
}

/** Attends to the reader of a page with marks: opens the card, by pointer, finger and key, and leads from mark to mark. */
export function attend(page: ReadPage, options: AttendOptions, signal: AbortSignal) {
  // Read now: once the extension is updated, its messages are out of reach.
  const farewell = t('wantsReload');
  const card = createCard(options);
  const guide = createGuide(page, signal);
  const intent = {
    ...card,
    ...options,
    onGlance: card.prepare,
    onOpen: card.open,
    onLeave: card.leave,
    onClose: card.close,
    onOrphaned: (hit: Hit) => sayFarewell(hit, farewell),
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
