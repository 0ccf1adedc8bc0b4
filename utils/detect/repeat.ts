import type { Instrument } from '../symbology/instrument.ts';
import type { Found } from './rule.ts';
import { endsWord, isShouted, lineAround, startsWord } from './text.ts';
import { isWord, STOCK_AFTER, STOCK_BEFORE } from './words.ts';

/** Two characters or more, with a class or the like behind. */
const TOKEN = /[A-Z0-9][A-Z0-9&]+(?:[-. /][A-Z]{1,3}(?![A-Za-z0-9]))?/g;

/** Instruments by each way to write their symbol: `VOLV B`, `VOLV-B`. */
const spellings = new WeakMap<ReadonlyMap<string, Instrument>, Map<string, Instrument>>();

function spellingsOf(named: ReadonlyMap<string, Instrument>): Map<string, Instrument> {
  const known = spellings.get(named);
  if (known?.size) return known;
  const all = new Map<string, Instrument>();
  for (const [symbol, instrument] of named) {
    all.set(symbol, instrument);
    for (const joint of /[. -]/.test(symbol) ? ['.', '-', ' ', '/'] : [])
      all.set(symbol.replace(/[. -]/, joint), instrument);
  }
  spellings.set(named, all);
  return all;
}

/** Bare symbols of instruments that the document names elsewhere. */
export function findRepeats(text: string, named: ReadonlyMap<string, Instrument>): Found[] {
  const found: Found[] = [];
  if (named.size === 0) return found;
  const known = spellingsOf(named);
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const { 0: token, index } = match;
    const written = known.has(token) ? token : (token.split(/[-. /]/, 1)[0] ?? '');
    const instrument = known.get(written);
    if (instrument !== undefined && isPlain(text, index, index + written.length))
      found.push({
        symbol: instrument.symbol,
        exchange: instrument.exchange,
        kind: instrument.kind,
        start: index,
        end: index + written.length,
      });
  }
  return found;
}

/** Part of a longer word, code or address: `BABA-W`, `NASDAQ-100`, `@BABA`, `/BABA/`. */
function isLonger(text: string, start: number, end: number): boolean {
  if (!startsWord(text, start) || !endsWord(text, end)) return true;
  return /[-.&@#$^/_]/.test(text.charAt(start - 1)) || /^[-.&_/^=][A-Za-z0-9]/.test(text.slice(end, end + 2));
}

function isPlain(text: string, start: number, end: number): boolean {
  if (isLonger(text, start, end)) return false;
  const written = text.slice(start, end);
  if (/^\d/.test(written)) return written.length === 6 && !/^[.,]\d| ?%/.test(text.slice(end, end + 2));
  if (written.length < 3 || isWord(written)) return isSymbolHere(text, start, end);
  return !isShouted(lineAround(text, start)) || text.trim().length === written.length;
}

/** The words around speak of the share: `shares of SEE`, `SEE’s stock`, `SEE stock`. */
function isSymbolHere(text: string, start: number, end: number): boolean {
  return (
    STOCK_AFTER.test(text.slice(end, end + 16).replace(/^ /, '')) ||
    STOCK_BEFORE.test(text.slice(Math.max(0, start - 24), start))
  );
}
