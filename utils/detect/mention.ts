import type { Instrument } from '../symbology/instrument.ts';

/** A place in the text that names an instrument. */
export interface Mention extends Instrument {
  /** `source.slice(start, end)`: from the exchange's label through the symbol (or the reverse), without brackets or announcing words. */
  readonly text: string;
  /** Offsets in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Name of the rule that found it: its file in rules/. */
  readonly rule: string;
  /** MICs that it may also mean, likeliest first; set where the exchange is unsure, or where several labels share one symbol. */
  readonly candidates?: readonly string[];
}
