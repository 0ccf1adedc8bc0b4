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

/** What the directory is asked. */
export interface Directory {
  /** The listings with this symbol, in the text's order. */
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

const isKind = (word: string | undefined): word is Kind => word === 'equity' || word === 'fund';

/** `# MIC` or `# MIC fund` heads listings, one a line: `SYMBOL|Registered Name|further;names`. */
function* parseLines(text: string): Generator<Line> {
  let [exchange, kind]: [string, Kind] = ['', 'equity'];
  for (const line of text.split('\n')) {
    const [, mic, word] = /^# (\w+)(?: (\w+))?$/.exec(line) ?? [];
    if (mic) [exchange, kind] = [mic, isKind(word) ? word : 'equity'];
    const [symbol = '', name = '', further = ''] = line.split('|');
    if (name === '') continue;
    yield { exchange, kind, symbol, name, further: further === '' ? [] : further.split(';') };
  }
}

const toEntry = ({ symbol, exchange, kind, name, further }: Line): DirectoryEntry => ({
  symbol,
  exchange,
  kind,
  name,
  names: [...new Set([name, ...further].map(foldName))],
});

/** A directory of what a text lists (parseLines); it is read at the first question, and names are folded when asked for. */
export function createDirectory(text: string): Directory {
  let bySymbol: Map<string, Line[]> | undefined;
  const answers = new Map<string, readonly DirectoryEntry[]>();
  const read = (): Map<string, Line[]> => {
    const all = new Map<string, Line[]>();
    for (const line of parseLines(text)) {
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
      for (const line of parseLines(text)) yield { ...toEntry(line), further: line.further };
    },
  };
}
