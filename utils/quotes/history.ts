import type { Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Provider, Refusal, ReplyContext } from './source.ts';

/** A stretch of trading that has a close: its start in milliseconds since the epoch. */
export interface Bar {
  readonly time: number;
  readonly close: number;
}

export type Step = '5m' | '1d';

/** Prices asked for: from, to in milliseconds since the epoch. A source may give more than was asked. */
export interface Window {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

/** Past prices, adjusted for splits up to the latest price, not for dividends. */
export interface History {
  readonly instrument: Instrument;
  readonly source: string;
  readonly step: Step;
  /** Oldest first; gaps left out. */
  readonly bars: readonly Bar[];
  readonly currency?: string;
  readonly zone?: string;
  /** When it was first traded, milliseconds since the epoch. */
  readonly listed?: number;
  /** The latest price that the source knows, in the same adjusted terms. */
  readonly latest?: { readonly price: number; readonly time: number };
}

export interface Stretch {
  readonly instrument: Instrument;
  readonly window: Window;
}

export type HistoryAnswer = Result<History, Refusal>;

/** A provider of past prices. Pure, like `Source`. */
export interface HistorySource extends Provider {
  readonly batch: number;
  covers(stretch: Stretch, now: number): boolean;
  /** The address that asks for these, all of one step; `batch` at most. */
  toUrl(stretches: readonly Stretch[], now: number): string;
  parse(body: unknown, asked: readonly Stretch[], context: ReplyContext): readonly HistoryAnswer[];
}

/** A bar of this step is over so much after its start; days are over at their close instead. Milliseconds. */
export const FIVE_MINUTES = 5 * 60_000;
