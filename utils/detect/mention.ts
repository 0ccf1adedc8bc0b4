import type { Instrument } from '../symbology/instrument.ts';

/** Where something stands in a text: offsets in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place in the text that names an instrument. */
export interface Mention extends Instrument, Span {
  /** `source.slice(start, end)`: from the exchange's label through the symbol (or the reverse), without brackets or announcing words. */
  readonly text: string;
  /** Name of the rule that found it: its file in rules/. */
  readonly rule: string;
  /** MICs that it may also mean, likeliest first; set where the exchange is unsure, or where several labels share one symbol. */
  readonly candidates?: readonly string[];
}

/** A mention of what a rule found in a text. */
export const toMention = (text: string, found: Omit<Mention, 'text' | 'rule'>, rule: string): Mention => ({
  ...found,
  text: text.slice(found.start, found.end),
  rule,
});
