import './jitless.ts';
import * as z from 'zod/mini';
import type { AskFailure } from './ask.ts';
import type { Cache } from './cache.ts';

const pauseSchema = z.object({
  /** When it was set, and until when it holds: milliseconds since the epoch. */
  from: z.number(),
  until: z.number(),
  /** Failures in a row. */
  strikes: z.number(),
  /** Whether the source itself said until when. */
  named: z.optional(z.boolean()),
  /** `closed`: it may not be asked. `last`: only after the others. `warned`: one failure may be one symbol's. */
  state: z.enum(['closed', 'last', 'warned']),
});
type Pause = z.infer<typeof pauseSchema>;

const MINUTE = 60_000;
/** Nobody is asked again sooner; milliseconds. */
const MOMENT = 1000;
/** First and longest pause, in milliseconds, after too many requests and after other failures. */
const LIMITED = { first: MINUTE, longest: 15 * MINUTE };
const FAILED = { first: 30_000, longest: 10 * MINUTE };

const toPause = (failure: AskFailure, before: Pause | undefined, now: number): Pause => {
  const closed = failure.code === 'rate-limited' || failure.retryAt !== undefined;
  const { first, longest } = closed ? LIMITED : FAILED;
  const strikes = (before?.strikes ?? 0) + 1;
  // The next reader should not wait eight seconds too.
  const last = strikes > 1 || failure.code === 'timeout';
  const grown = now + Math.min(longest, first * 2 ** (strikes - 1));
  return {
    from: now,
    until: Math.max(grown, failure.retryAt ?? 0),
    strikes,
    named: failure.retryAt !== undefined,
    state: closed ? 'closed' : last ? 'last' : 'warned',
  };
};

/**
 * Which sources may be asked, and which last. Too many requests, or a pause asked for, close a source for a growing
 * time; a time-out, or a second failure of a whole request, lets the others go first. An answer mends all.
 */
export const createHealth = (memory: Cache, now: () => number) => {
  const pauses = memory.shelf<Pause>('pauses', {
    parse: (stored) => pauseSchema.safeParse(stored).data,
    bound: 50,
  });
  const probed = new Set<string>();
  const toCurrent = (id: string): Pause | undefined => {
    const pause = pauses.get(id);
    // A clock set back since makes the pause's end mean nothing.
    return pause && pause.from <= now() && now() < pause.until ? pause : undefined;
  };

  return {
    /** Until when the source must not be asked (milliseconds since the epoch), or undefined when it may. */
    closedUntil: (id: string): number | undefined => {
      const pause = toCurrent(id);
      return pause?.state === 'closed' ? pause.until : undefined;
    },
    /**
     * Whether the reader may insist on a closed source: it did not say until when, has refused nothing since the reader
     * began to insist (milliseconds since the epoch), and nobody else insists just now.
     */
    mayProbe: (id: string, since: number): boolean => {
      const pause = toCurrent(id);
      return pause?.state === 'closed' && !pause.named && pause.from <= since && !probed.has(id);
    },
    /** Somebody insists, until the source fails or answers. Gives the milliseconds that it must still be left alone. */
    probe: (id: string): number => {
      probed.add(id);
      return Math.max(0, (toCurrent(id)?.from ?? 0) + MOMENT - now());
    },
    isAiling: (id: string): boolean => ['closed', 'last'].includes(toCurrent(id)?.state ?? ''),
    /** A whole request failed. Being offline says nothing of a source. */
    failed: (id: string, failure: AskFailure): void => {
      probed.delete(id);
      if (failure.code === 'offline') return;
      const current = toCurrent(id);
      if (current?.state !== 'closed' || failure.code === 'rate-limited')
        pauses.set(id, toPause(failure, pauses.get(id), now()));
    },
    answered: (id: string): void => {
      probed.delete(id);
      pauses.delete(id);
    },
  };
};

export type Health = ReturnType<typeof createHealth>;
