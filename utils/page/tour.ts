import type { Step, Turn } from '../messages.ts';

export interface TourOptions {
  /** Takes a step among the document's own mentions; false where it leads out of them. */
  readonly own: (turn: Turn) => boolean;
  /** The browser's numbers of the frames that have mentions, in their order. */
  readonly frames: () => readonly number[];
  /** Takes a step in a frame. */
  readonly visit: (frame: number, turn: Turn) => Promise<boolean>;
}

const OWN = 0;

/** The keyboard's way through a page: its own mentions, then those of each of its frames, round and round. */
export function createTour({ own, frames, visit }: TourOptions) {
  /** Where the reader is. */
  let at: number = OWN;

  const take = async (stop: number, turn: Turn): Promise<boolean> => (stop === OWN ? own(turn) : visit(stop, turn));

  return async (how: Step): Promise<void> => {
    const stops = [OWN, ...frames()];
    const here = Math.max(0, stops.indexOf(at));
    const by = how === 'previous' ? -1 : 1;
    // The last is the first again, from its other end.
    for (let nth = 0; nth <= stops.length; nth++) {
      const stop = stops.at((here + by * nth) % stops.length) ?? OWN;
      if (!(await take(stop, { how, entering: nth > 0 }))) continue;
      if (stop !== at) void take(at, { how: 'leave', entering: false });
      at = stop;
      return;
    }
  };
}
