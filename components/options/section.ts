import type { Examples } from '../../utils/examples.ts';
import type { Format } from '../../utils/format.ts';
import type { QuoteResult } from '../../utils/quotes/quote.ts';
import type { Settings } from '../../utils/settings.ts';
import type { FileProblem } from '../../utils/transfer.ts';

/** A command of the extension's and its key, as the browser says: empty where it has none. */
export interface Command {
  readonly name: string;
  readonly description: string;
  readonly shortcut: string;
}

/** What every section of the options is given. */
export interface SectionProps {
  readonly settings: Settings;
  /** Saves; true when saved. */
  readonly change: (settings: Settings) => Promise<boolean>;
  readonly format: Format;
  /** The reader's own keys, by source. */
  readonly keys: Readonly<Record<string, string>>;
  readonly saveKey: (source: string, key: string) => void;
  /** Whether keys may go to their sources; where not, `allowKeys` has the browser ask the reader. */
  readonly keysAllowed: boolean;
  readonly allowKeys: () => Promise<boolean>;
  readonly testKey: (source: string, key: string) => Promise<QuoteResult>;
  /** Whether the browser lets the extension ask its sources. */
  readonly allowed: boolean;
  readonly allow: () => void;
  readonly commands: readonly Command[];
  /** What calls the extension in the address bar; absent where the browser has no such words. */
  readonly keyword: string | undefined;
  /** Opens the browser's own page for keys; absent where it has none. */
  readonly changeKeys: (() => void) | undefined;
  /** What is found in the example of each rule; undefined until known. */
  readonly examples: Examples | undefined;
  readonly exportFile: () => void;
  /** Reads a file; what was wrong with it, or null when its settings were saved. */
  readonly importFile: (file: File) => Promise<FileProblem | null>;
  readonly reset: () => void;
  readonly version: string;
}
