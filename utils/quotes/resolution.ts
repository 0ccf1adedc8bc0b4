import type { Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { QuoteFailure } from './quote.ts';
import type { Provider, Refusal } from './source.ts';

/** An instrument that a symbol may stand for. */
export interface Option {
  readonly instrument: Instrument;
  readonly name?: string;
  /** The exchange as the source writes it. */
  readonly venue?: string;
}

/** What a search found, with the source's own measure of how likely it is. */
export interface Found extends Option {
  readonly score: number;
}

export type Resolution =
  | { readonly kind: 'one'; readonly option: Option }
  | { readonly kind: 'choice'; readonly options: readonly Option[] };

export type ResolutionResult = Result<Resolution, QuoteFailure>;

/** Instruments that a name or ticker may mean, likeliest first. */
export type FoundResult = Result<readonly Option[], QuoteFailure>;

/** A provider that finds instruments by symbol, name or ISIN. */
export interface SearchSource extends Provider {
  toUrl(query: string): string;
  parse(body: unknown): Result<readonly Found[], Refusal>;
}
