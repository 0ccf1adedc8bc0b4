/** More changes in a second than anybody could read: an animation of texts, a counter, a page that attacks. */
const MOST_HEARD = 70;
const WINDOW = 1000;
/** In a storm the marks are looked after so often, in milliseconds. */
const LOOK = 250;
/** How long nobody listens before it is heard whether the storm is over; longer the longer it lasts. */
const REST = { least: 1000, most: 8000 } as const;
/** How long is listened then, and how much may be heard in that time. */
const SAMPLE = 100;
const CALM = 4;

export interface StormOptions {
  readonly listen: () => void;
  readonly deafen: () => void;
  /** Drops the marks that no longer stand on their text; false where none is left to look after. */
  readonly look: () => boolean;
  /** Reads the page anew: what changed while nobody listened is unknown. */
  readonly reread: () => void;
}

/**
 * Being told of every change costs more than many a change itself: a page that rewrites a text a hundred times a second
 * pays a tenth more. So in a storm nobody listens: the marks are looked after from time to time, and the page is read
 * anew when it is calm; one that is not calm for long, every few seconds.
 */
export function createStorm({ listen, deafen, look, reread }: StormOptions, signal: AbortSignal) {
  let heard = 0;
  let since = 0;
  let rest: number = REST.least;
  let looking: ReturnType<typeof setInterval> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookAfter(): void {
    if (look()) return;
    clearInterval(looking);
    looking = undefined;
  }

  function begin(): void {
    deafen();
    looking ??= setInterval(lookAfter, LOOK);
    lookAfter();
    timer = setTimeout(sample, rest);
    rest = Math.min(2 * rest, REST.most);
  }

  function sample(): void {
    heard = 0;
    listen();
    if (rest === REST.most) reread();
    timer = setTimeout(end, SAMPLE);
  }

  function end(): void {
    clearInterval(looking);
    looking = timer = undefined;
    rest = REST.least;
    heard = 0;
    since = performance.now();
    reread();
  }

  signal.addEventListener('abort', () => {
    clearInterval(looking);
    clearTimeout(timer);
  });

  return {
    /** There are marks, maybe again. */
    marked(): void {
      if (timer !== undefined) looking ??= setInterval(lookAfter, LOOK);
    },

    /** The page changed. */
    hear(): void {
      heard++;
      if (timer !== undefined) {
        if (heard <= CALM) return;
        clearTimeout(timer);
        begin();
        return;
      }
      if (heard < MOST_HEARD) return;
      const now = performance.now();
      if (now - since < WINDOW) begin();
      heard = 0;
      since = now;
    },
  };
}
