import type { Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Session, TradingDay } from './session.ts';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Prices over time, oldest first, for a sparkline; gaps left out. */
export interface Line {
  /** Milliseconds since the epoch. */
  readonly times: readonly number[];
  readonly closes: readonly number[];
}

/** What a source says of an instrument now. Whatever the source did not say is absent, never zero. */
export interface Quote {
  readonly instrument: Instrument;
  readonly name?: string;
  /** Price of the regular session, in `currency`. */
  readonly price: number;
  /** Close of the trading day before the one that `price` belongs to: the base of today's move. */
  readonly previousClose?: number;
  /** ISO 4217, or a minor unit as the market quotes it: GBp, ZAc, ILA. */
  readonly currency: string;
  /** Decimals that the source advises for prices. */
  readonly priceHint?: number;
  readonly session: Session;
  /** The figure outside the regular session, beside the regular one. */
  readonly extended?: { readonly session: 'pre' | 'post'; readonly price: number; readonly time: number };
  readonly day?: Range;
  readonly year?: Range;
  readonly volume?: number;
  /** Time of `price`, milliseconds since the epoch. */
  readonly time: number;
  /** Identifier of the source that said so, e.g. `yahoo`. */
  readonly source: string;
  /** True or false where the source or its terms say so. */
  readonly delayed?: boolean;
  /** True when this is kept from earlier because no fresh figure could be had. */
  readonly stale?: boolean;
  /** The trading day's line. */
  readonly line?: Line;
  /** The zone of the exchange's calendar, where the source says it. */
  readonly zone?: string;
  /** The trading day that the source's own calendar names: the current, the last or the next one. */
  readonly hours?: TradingDay;
}

/** Why there is no quote. Each has its own words in the card. */
export type FailureCode =
  | 'unknown-symbol'
  | 'rate-limited'
  | 'offline'
  | 'timeout'
  | 'bad-reply'
  | 'source-down'
  | 'worker-gone'; // said by the asker: the extension's own worker did not answer

export interface QuoteFailure {
  readonly code: FailureCode;
  /** The source whose failure this is. */
  readonly source?: string;
  /** Milliseconds since the epoch before which asking again is pointless. */
  readonly retryAt?: number;
  /** For people who read logs; never shown as the only words, never with a key in it. */
  readonly detail?: string;
}

export type QuoteResult = Result<Quote, QuoteFailure>;
