import type { Quote } from './quote.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Shortest that a figure counts as fresh; milliseconds, as all of these. */
const BRIEF = 10_000;
/** Longest that a figure counts as fresh while its market is closed. */
const LONGEST = 6 * HOUR;
/** After the close the auction's price still comes in, by up to 20 minutes late from delayed feeds. */
const SETTLING = 30 * MINUTE;

/** The next opening that the calendar knows of, or would be at the same hour of a following day. */
const toNextOpening = ({ hours }: Quote, now: number): number => {
  if (!hours) return now + HOUR;
  const { start } = hours.pre ?? hours.regular;
  return start > now ? start : start + Math.ceil((now - start + 1) / DAY) * DAY;
};

/** The instant until which a quote taken at `now` is fresh: it follows the session. Milliseconds since the epoch. */
export const toFreshUntil = (quote: Quote, now: number): number => {
  if (quote.session === 'regular')
    return Math.min(now + MINUTE / 2, Math.max(quote.hours?.regular.end ?? 0, now + BRIEF));
  const opening = quote.hours?.regular.start ?? 0;
  if (quote.session === 'pre') return Math.min(now + MINUTE, Math.max(opening, now + BRIEF));
  if (quote.session === 'post') return now + MINUTE;
  if (quote.hours && now >= quote.hours.regular.end && now < quote.hours.regular.end + SETTLING) return now + MINUTE;
  return Math.min(now + LONGEST, toNextOpening(quote, now));
};
