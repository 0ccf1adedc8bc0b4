import type { DirectoryEntry } from '../symbology/directory.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Span } from './mention.ts';
import type { Place, PlaceKind } from './places.ts';

/** One text being read. */
export interface Reading {
  /** The flattened text; offsets are those of the source. */
  readonly text: string;
  readonly language: string;
  readonly country: string;
  readonly directory: (symbol: string) => readonly DirectoryEntry[];
}

/** A mention that a rule proposes; `detect` adds its text and the rule's name. */
export interface Found extends Instrument, Span {
  readonly candidates?: readonly string[];
}

/** One form of mention: where it may stand, and how it is read there. Its name is its file's. */
export interface Rule {
  readonly name: string;
  readonly places: readonly PlaceKind[];
  readonly find: (reading: Reading, place: Place) => readonly Found[];
}
