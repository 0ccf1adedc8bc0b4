import { type Recorded, type Reply, recordedQuote, symbolOf } from './stand-in.ts';

/** What a market may be doing while its quote is asked for. */
export type MarketState = 'open' | 'pre' | 'post' | 'closed' | 'halted';

const DAY = 86_400;
const HALT = 12;

/** Trades outside the regular session: a bar some minutes after it, or before the next. */
function tradeLater({ timestamp, indicators, meta }: Recorded, at: number, price: number): void {
  timestamp.push(at);
  indicators.quote[0]?.close.push(Math.round(meta.regularMarketPrice * price * 100) / 100);
}

/** The day that the quote speaks of is over; the next is to come. */
function turnDay({ meta }: Recorded): void {
  for (const period of Object.values(meta.currentTradingPeriod))
    Object.assign(period, { start: period.start + DAY, end: period.end + DAY });
}

/** Recordings are of twenty past two in New York, an hour and forty minutes before the close; their times are not shifted yet. */
const states: Readonly<Record<MarketState, { readonly hoursAgo: number; readonly change: (of: Recorded) => void }>> = {
  open: { hoursAgo: 0, change: () => {} },
  pre: {
    hoursAgo: 16,
    change(of) {
      turnDay(of);
      tradeLater(of, of.meta.currentTradingPeriod.pre.start + 1800, 1.012);
    },
  },
  post: {
    hoursAgo: 3,
    change: (of) => tradeLater(of, of.meta.currentTradingPeriod.regular.end + 1800, 0.991),
  },
  closed: { hoursAgo: 9, change: () => {} },
  halted: {
    hoursAgo: 0,
    change({ meta, timestamp, indicators }) {
      timestamp.splice(-HALT);
      for (const series of Object.values(indicators.quote[0] ?? {})) series.splice(-HALT);
      meta.regularMarketTime -= HALT * 300;
    },
  },
};

/** What the market answers in a state: every recorded quote as it would be then. */
export const marketIn =
  (state: MarketState) =>
  (url: string): Reply | undefined =>
    recordedQuote(symbolOf(url), (_, recorded) => states[state].change(recorded), states[state].hoursAgo);
