import { fail, ok, type Result } from '../result.ts';
import { present } from './present.ts';
import type { Quote, Range } from './quote.ts';
import type { Answer, Refusal } from './source.ts';

/** What a source's reply says, before anyone believes it. */
export type Draft = { [K in keyof Quote]: Quote[K] | null | undefined } & Pick<Quote, 'instrument' | 'source'>;

/** A clock may go before or after the exchange's by this much (milliseconds) before a time counts as the future. */
export const CLOCK_TOLERANCE = 5 * 60_000;

export const refuse = (detail: string, code: Refusal['code'] = 'bad-reply'): Answer => fail({ code, detail });

/** No clock shows an instant further off; milliseconds. */
const LAST = 8.64e15;

/** The instant if it is one, in milliseconds since the epoch: calendars throw at what no clock can show. */
export const toTime = (value: number | null | undefined): number | undefined =>
  typeof value === 'number' && value > 0 && value <= LAST ? value : undefined;

/**
 * The answer to each instrument by itself: a row that breaks its reader costs that instrument its answer, and no other
 * of the batch.
 */
export const answerEach = <T, R>(
  asked: readonly T[],
  answer: (one: T) => Result<R, Refusal>,
): readonly Result<R, Refusal>[] =>
  asked.map((one) => {
    try {
      return answer(one);
    } catch {
      return fail({ code: 'bad-reply', detail: 'a row that cannot be read' });
    }
  });

const isPositive = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value > 0;

/** The value if it can be a price. */
export const toPositive = (value: number | null | undefined): number | undefined =>
  isPositive(value) ? value : undefined;

/** A range that is one: two prices, the lower first. */
export const toRange = (low: number | null | undefined, high: number | null | undefined): Range | undefined =>
  isPositive(low) && isPositive(high) && low <= high ? { low, high } : undefined;

const findFlaw = ({ price, currency, time }: Draft, now: number): string | undefined => {
  if (price === null || price === undefined) return 'no price';
  if (!isPositive(price)) return 'price not above zero';
  if (!currency) return 'no currency';
  if (!isPositive(time)) return 'no time';
  return time > now + CLOCK_TOLERANCE ? 'time in the future' : undefined;
};

/** A hint that would round a tiny price to next to nothing gives way to three significant digits. */
const toHint = (hint: number | null | undefined, price: number): number | undefined => {
  if (typeof hint !== 'number' || !Number.isInteger(hint) || hint < 0) return undefined;
  const needed = price < 0.1 ? Math.ceil(-Math.log10(price)) + 2 : 0;
  return Math.min(12, Math.max(hint, needed));
};

/** A quote, or why the draft is none. Whatever it lacks beyond price, currency and time is left out. */
export const toAnswer = (draft: Draft, now: number): Answer => {
  const flaw = findFlaw(draft, now);
  if (flaw) return refuse(flaw);
  const hinted = { ...draft, priceHint: toHint(draft.priceHint, draft.price ?? 0) };
  const entries = Object.entries(hinted).map(([key, value]) => [key, value === '' ? undefined : (value ?? undefined)]);
  const quote = present<Quote>(Object.fromEntries(entries));
  return ok(quote);
};
