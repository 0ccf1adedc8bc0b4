import '../jitless.ts';
import * as z from 'zod/mini';
import type { TradingDay } from '../session.ts';

import { figure, flag, part, words } from './lenient.ts';

/** No clock shows a time further off; seconds. */
export const LAST_SECOND = 8.64e12;
const second = z.number().check(z.minimum(-LAST_SECOND), z.maximum(LAST_SECOND));
const period = z.object({ start: second, end: second });

/** `meta` of Yahoo's chart and spark (v7) replies; times in seconds since the epoch. */
export const metaSchema = z.object({
  symbol: z.string(),
  currency: z.nullish(z.string()),
  exchangeName: words,
  fullExchangeName: words,
  instrumentType: words,
  longName: words,
  shortName: words,
  regularMarketPrice: z.nullish(z.number()),
  regularMarketTime: z.nullish(z.number()),
  regularMarketChangePercent: figure,
  previousClose: figure,
  chartPreviousClose: figure,
  regularMarketDayHigh: figure,
  regularMarketDayLow: figure,
  fiftyTwoWeekHigh: figure,
  fiftyTwoWeekLow: figure,
  regularMarketVolume: figure,
  priceHint: figure,
  firstTradeDate: figure,
  range: words,
  dataGranularity: words,
  exchangeTimezoneName: words,
  hasPrePostMarketData: flag,
  currentTradingPeriod: part({ pre: z.optional(period), regular: period, post: z.optional(period) }),
});

export type Meta = z.infer<typeof metaSchema>;

const toMilliseconds = ({ start, end }: z.infer<typeof period>) => ({ start: start * 1000, end: end * 1000 });

/** The trading day that the source's calendar names: the current one, the last or the next. */
export const toTradingDay = ({ currentTradingPeriod: day, hasPrePostMarketData }: Meta): TradingDay | undefined => {
  if (!day || day.regular.end <= day.regular.start) return undefined;
  // Yahoo lists pre and post hours of venues that have none (London, Toronto); this flag tells (recordings 2026-09).
  const extended = hasPrePostMarketData === true;
  return {
    regular: toMilliseconds(day.regular),
    ...(extended && day.pre && { pre: toMilliseconds(day.pre) }),
    ...(extended && day.post && { post: toMilliseconds(day.post) }),
  };
};

const INTRADAY = /^\d+[mh]$/;

/**
 * The close before the day that the price belongs to. `chartPreviousClose` is the close before the *range*: it is
 * that close only when the range is this one day and the price is of this day.
 */
export const toPreviousClose = (meta: Meta): number | undefined => {
  const { previousClose, chartPreviousClose, regularMarketPrice: price, regularMarketChangePercent: percent } = meta;
  const opened = (meta.currentTradingPeriod?.regular.start ?? 0) <= (meta.regularMarketTime ?? 0);
  // Before the open the price is the previous close itself, unless the day before ended unchanged.
  const isItself = !opened && previousClose === price && percent !== 0;
  if (previousClose && !isItself) return previousClose;
  const oneDay = meta.range === '1d' && INTRADAY.test(meta.dataGranularity ?? '');
  if (chartPreviousClose && oneDay && opened) return chartPreviousClose;
  if (!price || typeof percent !== 'number' || percent <= -100) return undefined;
  const decimals = Math.min(Math.max(meta.priceHint ?? 2, 2), 8);
  return Number((price / (1 + percent / 100)).toFixed(decimals));
};
