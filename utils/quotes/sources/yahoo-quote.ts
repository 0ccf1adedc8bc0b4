import type { Instrument } from '../../symbology/instrument.ts';
import { toYahoo } from '../../symbology/sources/yahoo.ts';
import type { Bar } from '../history.ts';
import { toClockSession } from '../hours.ts';
import type { Line, Quote } from '../quote.ts';
import { refuse, toAnswer, toPositive, toRange, toTime } from '../sensible.ts';
import { type TradingDay, toExtendedSession, toSession } from '../session.ts';
import type { Answer } from '../source.ts';
import { toZone } from '../zone.ts';
import { type Series, splitSchema, toBars } from './yahoo-chart.ts';
import { isElsewhere } from './yahoo-exchange.ts';
import { toPreviousClose, toTradingDay } from './yahoo-meta.ts';

const HALF_A_DAY = 12 * 3_600_000;
/** Steps of a day's line: the base of a move since publication is read off it, to five minutes. */
const FINE = /^[125]m$/;

/** The bars of the regular session; where it has none yet, those of the day up to the price. */
const toLine = (bars: readonly Bar[], day: TradingDay | undefined, price: number): Line | undefined => {
  const recent = bars.filter(({ time }) => time > price - 2 * HALF_A_DAY);
  const regular = day ? recent.filter(({ time }) => time >= day.regular.start && time <= day.regular.end) : recent;
  const shown = regular.length > 1 ? regular : recent;
  if (shown.length < 2) return undefined;
  return { times: shown.map(({ time }) => time), closes: shown.map(({ close }) => close) };
};

/** The last trade outside the regular session, if it is younger than the regular price. */
const toExtended = (bars: readonly Bar[], day: TradingDay | undefined, since: number): Quote['extended'] => {
  const last = bars.at(-1);
  if (!day || !last || last.time <= since) return undefined;
  const session = toExtendedSession(day, last.time);
  return session && { session, price: last.close, time: last.time };
};

const distance = (one: number, other: number): number => Math.abs(Math.log(one / other));

/**
 * On the morning of a split the previous close may still be of the old shares. The reply names the split; of the two
 * readings the one nearer to the price is right, splits being larger than days' moves.
 */
const toUnsplit = (previous: number | undefined, { meta, events }: Series): number | undefined => {
  const price = meta.regularMarketPrice;
  const opening = meta.currentTradingPeriod?.regular.start ?? Number.POSITIVE_INFINITY;
  const splits = Object.values(events?.splits ?? {}).flatMap((one) => splitSchema.safeParse(one).data ?? []);
  const today = splits.find(({ date }) => date >= opening);
  if (!previous || !price || !today || (meta.regularMarketTime ?? 0) < opening) return previous;
  const ratio = today.numerator / today.denominator;
  if (!Number.isFinite(ratio) || ratio <= 0) return previous;
  return distance(price, previous / ratio) < distance(price, previous) ? previous / ratio : previous;
};

/** In a reply of daily bars, the close before the day that the price is of. */
const findCloseBefore = (bars: readonly Bar[], time: number): number | undefined => {
  const [before, last] = bars.slice(-2);
  const daily = before && last && last.time - before.time > HALF_A_DAY;
  return daily && time >= last.time && time < last.time + 2 * HALF_A_DAY ? before.close : undefined;
};

/** What Yahoo's chart or spark says of `asked`; a refusal where it makes no sense or is of something else. */
export const toYahooAnswer = (series: Series, asked: Instrument, now: number): Answer => {
  const { meta } = series;
  if (meta.symbol !== toYahoo(asked)) return refuse(`another symbol: ${meta.symbol}`);
  if (isElsewhere(asked, meta.exchangeName))
    return refuse(`another exchange: ${meta.fullExchangeName ?? meta.exchangeName}`);
  const day = toTradingDay(meta);
  const bars = toBars(series);
  const time = toTime((meta.regularMarketTime ?? 0) * 1000) ?? 0;
  return toAnswer(
    {
      instrument: asked,
      source: 'yahoo',
      name: meta.longName || meta.shortName,
      price: meta.regularMarketPrice,
      previousClose: toUnsplit(toPositive(toPreviousClose(meta)) ?? findCloseBefore(bars, time), series),
      currency: meta.currency,
      priceHint: meta.priceHint,
      session: day ? toSession(day, now) : toClockSession(asked, now, time),
      extended: toExtended(bars, day, time),
      day: toRange(meta.regularMarketDayLow, meta.regularMarketDayHigh),
      year: toRange(meta.fiftyTwoWeekLow, meta.fiftyTwoWeekHigh),
      volume: toPositive(meta.regularMarketVolume),
      time,
      line: FINE.test(meta.dataGranularity ?? '5m') ? toLine(bars, day, time) : undefined,
      zone: toZone(meta.exchangeTimezoneName),
      hours: day,
    },
    now,
  );
};
