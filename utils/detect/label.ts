import { exchangesOfLabel, exchangesOfPlace } from '../symbology/ambiguous.ts';
import { endsWord, INVISIBLE, isWordy, startsWord } from './text.ts';

/** An exchange's label where it stands in the text. */
export interface Label {
  readonly written: string;
  readonly start: number;
  readonly end: number;
  /** MICs that it may mean, likeliest first. */
  readonly exchanges: readonly string[];
  /** A city, or a code that is more often something else. */
  readonly isPlace: boolean;
}

/** The longest label of the table has about 40 characters and nine words. */
const REACH = 44;
const WORDS = 9;

const SKIPPED = new RegExp(`[\\s${INVISIBLE}"'“”‘’„»«」』*_\`®™]`);
const LETTER = /[\p{L}\p{N}]/u;
const isLetter = (char: string): boolean => isWordy(char) || LETTER.test(char);

/** Short labels that are words too: only in capitals are they exchanges. `Hose: M` is a pair of trousers. */
const ALSO_WORDS = /^(?:hose|set|six|neo|aim|pure|bit|mai|case|bet|gem|plus|ham|mad|lit|tal|ist|om|sem|other|otc)$/i;

/** Labels are printed in capitals or as a name; all in small letters they are a variable or a key. */
function isPrinted(written: string): boolean {
  if (/[^\x20-\x7e]/.test(written)) return true;
  if (!/[A-Z]/.test(written)) return /^(?:nasdaq|nyse)$/.test(written);
  return written.toUpperCase() === written || !ALSO_WORDS.test(written);
}

interface Meaning {
  readonly exchanges: readonly string[];
  readonly isPlace: boolean;
}

const NOTHING: Meaning = { exchanges: [], isPlace: false };

/** Texts repeat few labels many times; folding is slow. */
const known = new Map<string, Meaning>();

function read(written: string): Meaning {
  if (!isPrinted(written)) return NOTHING;
  const exchanges = exchangesOfLabel(written);
  return exchanges.length > 0 ? { exchanges, isPlace: false } : { exchanges: exchangesOfPlace(written), isPlace: true };
}

function meaningOf(written: string): Meaning {
  let meaning = known.get(written);
  if (meaning === undefined) {
    if (known.size > 4000) known.clear();
    meaning = read(written);
    known.set(written, meaning);
  }
  return meaning;
}

/** Whether a text is, as a whole, a label of exchanges. */
export const isLabel = (written: string): boolean => {
  const { exchanges, isPlace } = meaningOf(written);
  return exchanges.length > 0 && !isPlace;
};

function labelAt(text: string, start: number, end: number): Label | undefined {
  const written = text.slice(start, end);
  const meaning = meaningOf(written);
  return meaning.exchanges.length === 0 ? undefined : { ...meaning, written, start, end };
}

/** No label contains these; but for a colon before one letter, as in `TSX:V`. */
const STOPS = new Set('()[]{}<>;:,!?=|*\n。、');

const isStop = (text: string, at: number, end: number): boolean =>
  STOPS.has(text.charAt(at)) && !(text[at] === ':' && end - at < 4 && text[at + 1] !== ' ');

/** The longest label that ends at `at`, but for spaces, quotation marks and the like. */
export function labelBefore(text: string, at: number): Label | undefined {
  let end = at;
  while (end > 0 && at - end < 6 && !isWordy(text[end - 1]) && SKIPPED.test(text.charAt(end - 1))) end--;
  let best: Label | undefined;
  for (let start = end - 1, words = 0; start >= 0 && end - start <= REACH && words < WORDS; start--) {
    if (isStop(text, start, end)) break;
    if (!startsWord(text, start) || !isLetter(text.charAt(start))) continue;
    if (text.charCodeAt(start) < 0x2e80) words++;
    best = labelAt(text, start, end) ?? best;
  }
  return best;
}

/** The longest label that begins at `at`. */
export function labelAfter(text: string, at: number): Label | undefined {
  let best: Label | undefined;
  for (let end = at + 1, words = 0; end <= text.length && end - at <= REACH && words < WORDS; end++) {
    if (STOPS.has(text.charAt(end - 1))) break;
    if (!endsWord(text, end) || !isLetter(text.charAt(end - 1))) continue;
    if (text.charCodeAt(end - 1) < 0x2e80) words++;
    best = labelAt(text, at, end) ?? best;
  }
  return best;
}

/** The nearest label in the `reach` characters before `at`, within its line. */
export function labelNear(text: string, at: number, reach = 100): Label | undefined {
  for (let end = at; end > 0 && at - end < reach && text[end - 1] !== '\n'; end--) {
    if (!endsWord(text, end) || !isLetter(text.charAt(end - 1))) continue;
    const label = labelBefore(text, end);
    if (label && !label.isPlace) return label;
  }
  return undefined;
}
