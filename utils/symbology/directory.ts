import type { Kind } from './instrument.ts';

/** A listing that the directory knows. */
export interface DirectoryEntry {
  readonly symbol: string;
  readonly exchange: string;
  readonly kind: Kind;
  /** The registered name. */
  readonly name: string;
  /** Folded names by which a text may call it. */
  readonly names: readonly string[];
}
