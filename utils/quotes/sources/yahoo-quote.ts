import type { Instrument } from '../../symbology/instrument.ts';
import { toYahoo } from '../../symbology/sources/yahoo.ts';
import type { Bar } from '../history.ts';
import type { Line, Quote } from '../quote.ts';
import { refuse, toAnswer, toPositive, toRange } from '../sensible.ts';
import { type TradingDay, toExtendedSession, toSession } from '../session.ts';
import type { Answer } from '../source.ts';
import { toZone } from '../zone.ts';
import { type Series, toBars } from './yahoo-chart.ts';
import { isElsewhere } from './yahoo-exchange.ts';
import { toPreviousClose, toTradingDay } from './yahoo-meta.ts';

/** A price this young is of a session under way, where the source says nothing of sessions. */
const STILL_TRADING = 20 * 60_000;

const toLine = (bars: readonly Bar[], day: TradingDay | undefined): Line | undefined => {
  const regular = day ? bars.filter(({ time }) => time >= day.regular.start && time <= day.regular.end) : bars;
  const shown = regular.length > 1 ? regular : bars;
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
  const today = Object.values(events?.splits ?? {}).find(({ date }) => date >= opening);
  if (!previous || !price || !today || (meta.regularMarketTime ?? 0) < opening) return previous;
  const ratio = today.numerator / today.denominator;
  if (!Number.isFinite(ratio) || ratio <= 0) return previous;
  return distance(price, previous / ratio) < distance(price, previous) ? previous / ratio : previous;
};

/** What Yahoo's chart or spark says of `asked`; a refusal where it makes no sense or is of something else. */
export const toYahooAnswer = (series: Series, asked: Instrument, now: number): Answer => {
  const { meta } = series;
  if (meta.symbol !== toYahoo(asked)) return refuse(`another symbol: ${meta.symbol}`);
  if (isElsewhere(asked, meta.exchangeName))
    return refuse(`another exchange: ${meta.fullExchangeName ?? meta.exchangeName}`);
  const day = toTradingDay(meta);
  const bars = toBars(series);
  const time = (meta.regularMarketTime ?? 0) * 1000;
  const guess = now - time < STILL_TRADING ? 'regular' : 'closed';
  return toAnswer(
    {
      instrument: asked,
      source: 'yahoo',
      name: meta.longName || meta.shortName,
      price: meta.regularMarketPrice,
      previousClose: toUnsplit(toPositive(toPreviousClose(meta)), series),
      currency: meta.currency,
      priceHint: meta.priceHint,
      session: day ? toSession(day, now) : guess,
      extended: toExtended(bars, day, time),
      day: toRange(meta.regularMarketDayLow, meta.regularMarketDayHigh),
      year: toRange(meta.fiftyTwoWeekLow, meta.fiftyTwoWeekHigh),
      volume: toPositive(meta.regularMarketVolume),
      time,
      line: toLine(bars, day),
      zone: toZone(meta.exchangeTimezoneName),
      hours: day,
    },
    now,
  );
};
