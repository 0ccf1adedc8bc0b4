import { type Bar, FIVE_MINUTES, type History, type Window } from './history.ts';
import { toInstrumentZone, toUsualDay } from './hours.ts';
import type { Quote } from './quote.ts';
import { toInstant, toLocal } from './zone.ts';

/**
 * What a price since publication is measured against: the last price of the regular session before the article came
 * out. In the quote's currency, adjusted for splits; dividends left out.
 */
export interface Base {
  readonly price: number;
  /** The instant that `price` is of, milliseconds since the epoch; absent where only the quote's previous close is known. */
  readonly time?: number;
  /** `price`: within the session, to five minutes; `close`: of the last trading day over by then. */
  readonly basis: 'price' | 'close';
  readonly source: string;
}

/** Regular hours in seconds since local midnight. */
interface Clock {
  readonly zone: string;
  readonly open: number;
  readonly close: number;
  /** Monday to Friday only, for sure. */
  readonly weekdays: boolean;
}

const DAY = 86_400_000;
const MIDNIGHT = 24 * 3600;
/** Five-minute bars are to be had for so long; the same limit for one instrument and for a batch. */
const REACH = 27 * DAY;
/** Longest closing or halt that is looked back over. */
const LOOK_BACK = 20 * DAY;

/**
 * The market's usual hours. Those of the quote's own day may be a half day's, so the exchange's usual ones go first.
 * A day whose end is not after its start trades around the clock.
 */
const toClock = ({ instrument, zone, hours, time }: Quote): Clock | undefined => {
  const place = zone ?? toInstrumentZone(instrument);
  if (!place) return undefined;
  const usual = toUsualDay(instrument, time)?.regular;
  const regular = usual ?? hours?.regular;
  const open = regular ? toLocal(regular.start, place).seconds : 0;
  const close = regular ? toLocal(regular.end, place).seconds : 0;
  const weekdays = usual !== undefined;
  return close > open ? { zone: place, open, close, weekdays } : { zone: place, open: 0, close: MIDNIGHT, weekdays };
};

const isWeekend = (weekday: number): boolean => weekday === 0 || weekday === 6;

const isIn = ({ zone, open, close, weekdays }: Clock, time: number): boolean => {
  const { seconds, weekday } = toLocal(time, zone);
  return seconds >= open && seconds < close && !(weekdays && isWeekend(weekday));
};

/** The last date before that may have had a session. */
const toDateBefore = (date: string, weekdays: boolean): string => {
  const before = new Date(Date.parse(date) - DAY);
  const text = before.toISOString().slice(0, 10);
  return weekdays && isWeekend(before.getUTCDay()) ? toDateBefore(text, weekdays) : text;
};

/** The last five-minute bar of the regular session that was over by then, on the same local date. */
const findBar = (bars: readonly Bar[], clock: Clock, published: number): Bar | undefined => {
  const { date } = toLocal(published, clock.zone);
  const bar = bars.findLast(({ time }) => time + FIVE_MINUTES <= published && isIn(clock, time));
  return bar && toLocal(bar.time, clock.zone).date === date ? bar : undefined;
};

const toIntraday = ({ time, close }: Bar, source: string): Base => ({
  price: close,
  time: time + FIVE_MINUTES,
  basis: 'price',
  source,
});

/** The instant at which the trading day of a daily bar is over. */
const toEnd = (bar: Bar, { zone, close }: Clock): number => toInstant(toLocal(bar.time, zone).date, close, zone);

/** The base where the quote itself has it: nothing traded since, published today, or since yesterday's close. */
export const findBaseInQuote = (quote: Quote, published: number): Base | undefined => {
  const { price, previousClose, time, source, line } = quote;
  const clock = toClock(quote);
  if (published >= time) {
    return { price, time, basis: clock && !isIn(clock, published) ? 'close' : 'price', source };
  }
  if (!clock) return undefined;
  const day = toLocal(time, clock.zone).date;
  const opening = toInstant(day, clock.open, clock.zone);
  if (published >= opening) {
    const bars = line?.times.map((start, index) => ({ time: start, close: line.closes[index] ?? 0 })) ?? [];
    const bar = findBar(bars, clock, published);
    if (bar) return toIntraday(bar, source);
    if (published >= opening + FIVE_MINUTES) return undefined;
  }
  // Whatever was the last trading day, it was over when the last date that may have been one was.
  const over = toInstant(toDateBefore(day, clock.weekdays), clock.close, clock.zone);
  const known = previousClose !== undefined && published >= over;
  return known ? { price: previousClose, basis: 'close', source } : undefined;
};

/** The prices to ask for: the day's in five-minute bars where they reach, else closes. */
export const toWindow = (quote: Quote, published: number, now: number): Window => {
  const clock = toClock(quote);
  if (clock && published > now - REACH && isIn(clock, published)) {
    const from = toInstant(toLocal(published, clock.zone).date, 0, clock.zone);
    return { step: '5m', from, to: published };
  }
  return toDailyWindow(published);
};

export const toDailyWindow = (published: number): Window => ({
  step: '1d',
  from: published - LOOK_BACK,
  to: published + DAY,
});

/** The base in a history, or undefined where it has no price from before the publication. */
export const findBase = (history: History, quote: Quote, published: number): Base | undefined => {
  const clock = toClock({ ...quote, zone: history.zone ?? quote.zone ?? 'UTC' });
  if (!clock) return undefined;
  const { bars, step, source } = history;
  if (step === '5m') {
    const bar = findBar(bars, clock, published);
    return bar && toIntraday(bar, source);
  }
  const bar = bars.findLast((one) => toEnd(one, clock) <= published);
  return bar && { price: bar.close, time: toEnd(bar, clock), basis: 'close', source };
};

/** Prices of the same share differ by less than this within a day, splits by more. */
const SAME_SHARE = Math.log(1.4);

/**
 * Whether history and quote speak of the same share in the same money: one currency, one trading day (splits come
 * between days), and latest prices that no split lies between.
 */
export const isComparable = ({ currency, latest, zone }: History, quote: Quote): boolean => {
  if (currency !== undefined && currency !== quote.currency) return false;
  const place = zone ?? quote.zone;
  if (!latest || !place) return true;
  const sameDay = toLocal(latest.time, place).date === toLocal(quote.time, place).date;
  return sameDay && Math.abs(Math.log(latest.price / quote.price)) < SAME_SHARE;
};

/** The trading day that a quote's price belongs to: what was adjusted for splits then holds until the next. */
export const toTradingDate = (quote: Quote): string =>
  toLocal(quote.time, quote.zone ?? toInstrumentZone(quote.instrument) ?? 'UTC').date;
