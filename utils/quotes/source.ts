import type { Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { FailureCode, Quote } from './quote.ts';

/** Why a source gives nothing of one instrument, though it answered. */
export interface Refusal {
  /** `missing`: a reply came without it, which some sources do for an unknown symbol and others by accident. */
  readonly code: Extract<FailureCode, 'unknown-symbol' | 'bad-reply' | 'rate-limited' | 'source-down'> | 'missing';
  /** For people who read logs, in English; never with a key in it. */
  readonly detail: string;
}

export type Answer = Result<Quote, Refusal>;

/** How often a host may be asked. */
export interface Pace {
  /** Requests under way at once; the service allows two at most. */
  readonly together: number;
  /** Milliseconds between the starts of two requests. */
  readonly spacing: number;
}

/** Who is asked. */
export interface Provider {
  /** Stands in quotes and failures: `yahoo`. */
  readonly id: string;
  /** The hosts it is called by; an answer from another is not its answer. */
  readonly hosts: readonly string[];
  readonly pace: Pace;
  /** `gbk`: text in that encoding; `parse` is then given a string. */
  readonly format: 'json' | 'gbk';
  /** It is asked only with the reader's own key. */
  readonly keyed?: true;
}

/** The circumstances of a reply. */
export interface ReplyContext {
  /** 200, or 4xx when the body may say which symbol is unknown. */
  readonly status: number;
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** A provider of quotes: how to ask it, and what its answers mean. Pure; the service does the asking. */
export interface Source extends Provider {
  /** Instruments in one request, at most. */
  readonly batch: number;
  /** Whether its figures of this instrument are delayed by its terms; undefined where nothing is said. */
  delays(instrument: Instrument): boolean | undefined;
  covers(instrument: Instrument): boolean;
  /** The address that asks for these, each of them covered, `batch` at most; `key` is the reader's, for `keyed`. */
  toUrl(instruments: readonly Instrument[], key: string): string;
  /** The answers to `asked`, in its order. */
  parse(body: unknown, asked: readonly Instrument[], context: ReplyContext): readonly Answer[];
}
