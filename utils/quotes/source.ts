import type { Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { FailureCode, Quote } from './quote.ts';

/** Why a source gives no quote of one instrument, though it answered. */
export interface Refusal {
  /** `missing`: a batch came without it, which some sources do for an unknown symbol and others by accident. */
  readonly code: Extract<FailureCode, 'unknown-symbol' | 'bad-reply' | 'rate-limited' | 'source-down'> | 'missing';
  /** For people who read logs, in English; never with a key in it. */
  readonly detail: string;
}

export type Answer = Result<Quote, Refusal>;

/** How often a host may be asked. */
export interface Pace {
  /** Requests under way at once. */
  readonly together: number;
  /** Milliseconds between the starts of two requests. */
  readonly spacing: number;
}

/** A provider of quotes: how to ask it, and what its answers mean. Pure; the service does the asking. */
export interface Source {
  /** Stands in quotes and failures: `yahoo`. */
  readonly id: string;
  /** The hosts it is called by; an answer from another is not its answer. */
  readonly hosts: readonly string[];
  /** Instruments in one request, at most. */
  readonly batch: number;
  readonly pace: Pace;
  /** `gbk`: text in that encoding; `parse` is then given a string. */
  readonly format: 'json' | 'gbk';
  covers(instrument: Instrument): boolean;
  /** The address that asks for these, each of them covered, `batch` at most. */
  toUrl(instruments: readonly Instrument[]): string;
  /** The answers to `asked`, in its order. `status` is 200, or 4xx when the body may say which symbol is unknown. */
  parse(body: unknown, asked: readonly Instrument[], reply: { status: number; now: number }): readonly Answer[];
}
