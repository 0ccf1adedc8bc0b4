import { endsWord, INVISIBLE, startsWord } from './text.ts';
import { exchangesOfLabel } from './venues.ts';

/** An exchange's label where it stands in the text. */
export interface Label {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

/** The longest label of the table has 40 characters and eight words. */
const REACH = 40;
const WORDS = 9;

const SKIPPED = new RegExp(`[\\s${INVISIBLE}"'“”‘’„»«」』*_\`)\\]]`);

/** Short labels that are words too: only in capitals are they exchanges. `Hose: M` is a pair of trousers. */
const ALSO_WORDS =
  /^(?:hose|set|six|neo|aim|pure|pink|grey|bit|mai|case|bet|gem|plus|ham|fra|mad|par|lit|tal|ist|war|sao|lis|bru|mil|sem|seat)$/i;

/** Labels are printed in capitals or as a name; all in small letters they are a variable or a key. */
function isPrinted(written: string): boolean {
  if (/[^\x20-\x7e]/.test(written)) return true;
  if (!/[A-Z]/.test(written)) return /^(?:nasdaq|nyse)$/.test(written);
  return written.toUpperCase() === written || !ALSO_WORDS.test(written);
}

const known = new Map<string, boolean>();

function isLabel(written: string): boolean {
  let answer = known.get(written);
  if (answer === undefined) {
    if (known.size > 4000) known.clear();
    answer = isPrinted(written) && exchangesOfLabel(written).length > 0;
    known.set(written, answer);
  }
  return answer;
}

const LETTER = /[\p{L}\p{N}]/u;

/** The longest label that ends at `at`, but for spaces, quotation marks and the like. */
export function labelBefore(text: string, at: number): Label | undefined {
  let end = at;
  while (end > 0 && at - end < 6 && SKIPPED.test(text.charAt(end - 1))) end--;
  let best: Label | undefined;
  for (let start = end - 1, words = 0; start >= 0 && end - start <= REACH && words < WORDS; start--) {
    if (!startsWord(text, start) || !LETTER.test(text.charAt(start))) continue;
    if (text.charCodeAt(start) < 0x2e80) words++;
    const written = text.slice(start, end);
    if (isLabel(written)) best = { written, start, end };
  }
  return best;
}

/** The longest label that begins at `at`. */
export function labelAfter(text: string, at: number): Label | undefined {
  let best: Label | undefined;
  for (let end = at + 1, words = 0; end <= text.length && end - at <= REACH && words < WORDS; end++) {
    if (!endsWord(text, end) || !LETTER.test(text.charAt(end - 1))) continue;
    if (text.charCodeAt(end - 1) < 0x2e80) words++;
    const written = text.slice(at, end);
    if (isLabel(written)) best = { written, start: at, end };
  }
  return best;
}
