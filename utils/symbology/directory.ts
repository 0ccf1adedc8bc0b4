import type { Kind } from './instrument.ts';
import { foldName } from './names.ts';

/** A listing that the directory knows. */
export interface DirectoryEntry {
  readonly symbol: string;
  readonly exchange: string;
  readonly kind: Kind;
  /** The registered name. */
  readonly name: string;
  /** Folded names by which a text may call it, the registered one first. */
  readonly names: readonly string[];
}

/**
 * Lines of listings: `SYMBOL|Registered Name|further;names`, under `# MIC` headings or all of one `exchange`;
 * with neither, each line begins with its own: `MIC|SYMBOL|Name|further;names`.
 */
export interface DirectoryText {
  readonly lines: string;
  readonly exchange?: string;
  readonly kind?: Kind;
}

/** What the directory is asked. */
export interface Directory {
  /** The listings with this symbol, in the texts' order. */
  readonly lookup: (symbol: string) => readonly DirectoryEntry[];
  readonly listings: () => Generator<DirectoryEntry & { readonly further: readonly string[] }>;
}

interface Line {
  readonly exchange: string;
  readonly kind: Kind;
  readonly symbol: string;
  readonly name: string;
  readonly further: readonly string[];
}

function* parseLines({ lines, exchange = '', kind = 'equity' }: DirectoryText): Generator<Line> {
  let current = exchange;
  for (const line of lines.split('\n')) {
    if (line.startsWith('#')) current = line.slice(1).trim();
    const fields = line.split('|').map((field) => field.trim());
    const own = current === '' ? fields.shift() : current;
    const [symbol = '', name = '', further = ''] = fields;
    if (name === '') continue;
    const names = further.split(';').map((each) => each.trim());
    yield { exchange: own ?? '', kind, symbol, name, further: names.filter((each) => each !== '') };
  }
}

const toEntry = ({ symbol, exchange, kind, name, further }: Line): DirectoryEntry => ({
  symbol,
  exchange,
  kind,
  name,
  names: [...new Set([name, ...further].map(foldName))],
});

/** Reads the texts at the first question, and folds names only of what is asked for. */
export function createDirectory(texts: readonly DirectoryText[]): Directory {
  let bySymbol: Map<string, Line[]> | undefined;
  const answers = new Map<string, readonly DirectoryEntry[]>();
  const read = (): Map<string, Line[]> => {
    const all = new Map<string, Line[]>();
    for (const line of texts.flatMap((text) => [...parseLines(text)])) {
      const same = all.get(line.symbol);
      if (same) same.push(line);
      else all.set(line.symbol, [line]);
    }
    return all;
  };
  return {
    lookup(symbol) {
      bySymbol ??= read();
      const lines = bySymbol.get(symbol);
      if (lines === undefined) return [];
      const answer = answers.get(symbol) ?? lines.map(toEntry);
      answers.set(symbol, answer);
      return answer;
    },
    *listings() {
      for (const line of texts.flatMap((text) => [...parseLines(text)]))
        yield { ...toEntry(line), further: line.further };
    },
  };
}
