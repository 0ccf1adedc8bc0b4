import type { Instrument } from '../symbology/instrument.ts';
import type { Span } from './mention.ts';
import type { Found } from './rule.ts';
import { endsWord, isShoutedAt, startsWord } from './text.ts';
import { STOCK_AFTER, STOCK_BEFORE } from './words.ts';

/** Symbols of a document as it may write them again, and an expression that finds them. */
interface Spellings {
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly expression: RegExp;
}

/** An alternation of this many is searched for as fast as one word; beyond, any capitals are looked up. */
const MOST = 300;
const CAPITALS = '[A-Z0-9][A-Z0-9&]+(?:[-. /][A-Z]{1,3}(?![A-Za-z0-9]))?';

const escaped = (symbol: string): string => symbol.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');

function toSpellings(named: ReadonlyMap<string, Instrument>): Spellings {
  const instruments = new Map<string, Instrument>();
  for (const [symbol, instrument] of named) {
    instruments.set(symbol, instrument);
    // `VOLV B` is also written `VOLV-B`.
    for (const joint of /[. -]/.test(symbol) ? ['.', '-', ' ', '/'] : [])
      instruments.set(symbol.replace(/[. -]/, joint), instrument);
  }
  const all = [...instruments.keys()].sort((a, b) => b.length - a.length);
  return { instruments, expression: new RegExp(all.length > MOST ? CAPITALS : all.map(escaped).join('|'), 'g') };
}

let last:
  | { readonly named: ReadonlyMap<string, Instrument>; readonly size: number; readonly spellings: Spellings }
  | undefined;

/** A page asks block after block with the same instruments. */
function spellingsOf(named: ReadonlyMap<string, Instrument>): Spellings {
  if (last?.named !== named || last.size !== named.size)
    last = { named, size: named.size, spellings: toSpellings(named) };
  return last.spellings;
}

/**
 * Bare symbols of instruments that the document names elsewhere. `isWord`: whether a symbol is a common word (words.ts);
 * `isFree`: whether nothing else is mentioned there.
 */
export function findRepeats(
  text: string,
  named: ReadonlyMap<string, Instrument>,
  isWord: (symbol: string) => boolean,
  isFree: (span: Span) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  if (named.size === 0) return found;
  const { instruments, expression } = spellingsOf(named);
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    const { 0: token, index: start } = match;
    const written = instruments.has(token) ? token : (token.split(/[-. /]/, 1)[0] ?? '');
    const instrument = instruments.get(written);
    const span = { start, end: start + written.length };
    if (instrument && isFree(span) && isPlain(text, span, isWord)) found.push({ ...instrument, ...span });
  }
  return found;
}

/** Part of a longer word, code or address: `BABA-W`, `NASDAQ-100`, `@BABA`, `/BABA/`. */
function isLonger(text: string, start: number, end: number): boolean {
  if (!startsWord(text, start) || !endsWord(text, end)) return true;
  return /[-.&@#$^/_]/.test(text.charAt(start - 1)) || /^[-.&_/^=\\][A-Za-z0-9_]/.test(text.slice(end, end + 2));
}

function isPlain(text: string, { start, end }: Span, isWord: (symbol: string) => boolean): boolean {
  if (isLonger(text, start, end)) return false;
  const written = text.slice(start, end);
  if (/^\d/.test(written)) return written.length === 6 && !/^[.,]\d| ?%/.test(text.slice(end, end + 2));
  if (written.length < 3 || isWord(written)) return isSymbolHere(text, start, end);
  return !isShoutedAt(text, start) || text.trim().length === written.length;
}

/** The words around speak of the share: `shares of SEE`, `SEE’s stock`, `SEE stock`. */
function isSymbolHere(text: string, start: number, end: number): boolean {
  return (
    STOCK_AFTER.test(text.slice(end, end + 16).replace(/^ /, '')) ||
    STOCK_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}
