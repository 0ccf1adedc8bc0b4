/** When in its day a market is. */
export type Session = 'pre' | 'regular' | 'post' | 'closed';

/** From `start` to before `end`, milliseconds since the epoch. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** One trading day as a source's own calendar has it: half days and holidays are in it. */
export interface TradingDay {
  readonly pre?: Period;
  readonly regular: Period;
  readonly post?: Period;
}

/** Both ends matter: the day may be the one that is over or the one to come. */
const isIn = (period: Period | undefined, time: number): boolean =>
  period !== undefined && time >= period.start && time < period.end;

/** Which session of `day` the instant `now` is in. */
export const toSession = ({ pre, regular, post }: TradingDay, now: number): Session => {
  if (isIn(regular, now)) return 'regular';
  if (isIn(pre, now)) return 'pre';
  return isIn(post, now) ? 'post' : 'closed';
};

/** Which session outside the regular one a trade at `time` belongs to, if any. */
export const toExtendedSession = ({ pre, post }: TradingDay, time: number): 'pre' | 'post' | undefined => {
  if (isIn(pre, time)) return 'pre';
  return isIn(post, time) ? 'post' : undefined;
};
