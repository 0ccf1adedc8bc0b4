import type { Pace } from './source.ts';

/** No host is sent more than this at once, whatever a source says of its pace. */
const TOGETHER = 2;

interface Lane {
  running: number;
  /** Start of the latest request, milliseconds since the epoch. */
  started: number;
  timer: ReturnType<typeof setTimeout> | undefined;
  readonly waiting: (() => void)[];
}

/** Lets requests to a host pass a few at a time and spaced; the rest wait in line. */
export const createLanes = (now: () => number) => {
  const lanes = new Map<string, Lane>();

  const toLane = (host: string): Lane => {
    const lane = lanes.get(host) ?? { running: 0, started: 0, timer: undefined, waiting: [] };
    lanes.set(host, lane);
    return lane;
  };

  const pump = (lane: Lane, pace: Pace): void => {
    if (lane.timer !== undefined || lane.running >= Math.min(TOGETHER, pace.together)) return;
    const next = lane.waiting[0];
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
    lane.waiting.shift();
    lane.running++;
    lane.started = now();
    next();
    pump(lane, pace);
  };

  return async <T>(host: string, pace: Pace, task: () => Promise<T>): Promise<T> => {
    const lane = toLane(host);
    await new Promise<void>((pass) => {
      lane.waiting.push(pass);
      pump(lane, pace);
    });
    try {
      return await task();
    } finally {
      lane.running--;
      pump(lane, pace);
    }
  };
};

export type Lanes = ReturnType<typeof createLanes>;
