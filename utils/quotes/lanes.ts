import type { Pace } from './source.ts';

/** No host is sent more than this at once, whatever a source says of its pace. */
const TOGETHER = 2;

interface Lane {
  running: number;
  /** Start of the latest request, milliseconds since the epoch. */
  started: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  waiting: readonly Waiting[];
}

interface Waiting {
  readonly pass: () => void;
  /** Whether there is an answer without the request. */
  readonly isSettled: () => boolean;
}

/** Lets requests to a host pass a few at a time and spaced; the rest wait in line. */
export const createLanes = (now: () => number) => {
  const lanes = new Map<string, Lane>();

  const toLane = (host: string): Lane => {
    const lane = lanes.get(host) ?? { running: 0, started: 0, timer: undefined, waiting: [] };
    lanes.set(host, lane);
    return lane;
  };

  /** Who has an answer already leaves the line, without a gap for the next. */
  const sweep = (lane: Lane): void => {
    const settled = lane.waiting.filter(({ isSettled }) => isSettled());
    lane.waiting = lane.waiting.filter((one) => !settled.includes(one));
    for (const { pass } of settled) pass();
  };

  const pump = (lane: Lane, pace: Pace): void => {
    sweep(lane);
    if (lane.timer !== undefined || lane.running >= Math.min(TOGETHER, pace.together)) return;
    const [next, ...others] = lane.waiting;
    if (!next) return;
    // A clock set back must not hold the line for as long as it was set back.
    lane.started = Math.min(lane.started, now());
    const wait = lane.started + pace.spacing - now();
    if (wait > 0) {
      lane.timer = setTimeout(() => {
        lane.timer = undefined;
        pump(lane, pace);
      }, wait);
      return;
    }
    lane.waiting = others;
    lane.running++;
    lane.started = now();
    next.pass();
    pump(lane, pace);
  };

  /** Runs the task when its turn has come; `foresee` may give its result while it waits. */
  return async <T>(host: string, pace: Pace, task: () => Promise<T>, foresee: () => T | undefined): Promise<T> => {
    const lane = toLane(host);
    let foreseen: T | undefined;
    const isSettled = () => {
      foreseen = foresee();
      return foreseen !== undefined;
    };
    await new Promise<void>((pass) => {
      lane.waiting = [...lane.waiting, { pass, isSettled }];
      pump(lane, pace);
    });
    if (foreseen !== undefined) return foreseen;
    try {
      return await task();
    } finally {
      lane.running--;
      pump(lane, pace);
    }
  };
};

export type Lanes = ReturnType<typeof createLanes>;
