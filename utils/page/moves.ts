import { directionOf, type PriceMove, toMove } from '../../components/Move.tsx';
import type { Answer, Told } from '../messages.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';

/** Today's move of an instrument, and the quote that says so. */
export interface Moving {
  readonly move: PriceMove;
  readonly quote: Told;
}

/** What was said longer ago says nothing of now: a tab was hidden, a computer asleep. In milliseconds. */
const FADES = 900_000;

/** Only a fresh figure that has a base says anything of today. */
function movingOf(answer: Answer): Moving | undefined {
  if (!answer.ok || answer.value.stale) return undefined;
  const move = toMove(answer.value.price, answer.value.previousClose);
  return move && { move, quote: answer.value };
}

/** Today's moves of a page's instruments, where the reader wants to see them before asking. */
export function createMoves() {
  const known = new Map<string, Moving & { readonly heard: number }>();
  const of = (instrument: Instrument): Moving | undefined => known.get(instrumentKey(instrument));

  return {
    of,
    directionOf(instrument: Instrument) {
      const moving = of(instrument);
      return moving && directionOf(moving.move);
    },
    /** Takes in an answer. One that brings no fresh figure ends what was known: old news would look like news. */
    hear(instrument: Instrument, answer: Answer): void {
      const moving = movingOf(answer);
      if (moving) known.set(instrumentKey(instrument), { ...moving, heard: Date.now() });
      else known.delete(instrumentKey(instrument));
    },
    /** Forgets what was said too long ago; whether there was any. */
    fade(): boolean {
      const before = known.size;
      for (const [key, { heard }] of known) if (Date.now() - heard > FADES) known.delete(key);
      return known.size < before;
    },
    forget: (): void => known.clear(),
  };
}

export type Moves = ReturnType<typeof createMoves>;
