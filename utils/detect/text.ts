/**
 * The text as the rules see it: the same length, so that offsets hold, but with full-width forms, odd spaces and
 * invisible characters replaced by one plain relative each. Rules then know one colon, one bracket, one space.
 */
const ODD =
  /[\u00a0\u2000-\u200f\u2024\u2028-\u202f\u205f-\u2069\u2215\u2236\u3000\ua789\ufe13\ufe14\ufe50\ufe52\ufe54\ufe55\ufe59\ufe5a\ufeff\uff01-\uff5e]/g;

/** Texts of Latin letters alone, which engines keep in one byte a character, answer this at once. */
const BEYOND_LATIN = /[\u2000-\uffff]/;

/** Between what a page shows apart: something that is neither a space nor a part of a word, on a line of its own. */
export const BOUNDARY = '\n\ufffc\n';

/** Zero-width and directional marks: not a space, not a letter. */
export const INVISIBLE = '\u2060';

const PLAIN: Readonly<Record<string, string>> = {
  '\u2024': '.',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u2215': '/',
  '\u2236': ':',
  '\ua789': ':',
  '\ufe13': ':',
  '\ufe14': ';',
  '\ufe50': ',',
  '\ufe52': '.',
  '\ufe54': ';',
  '\ufe55': ':',
  '\ufe59': '(',
  '\ufe5a': ')',
};

function plain(char: string): string {
  const code = char.charCodeAt(0);
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  const known = PLAIN[char];
  if (known !== undefined) return known;
  return /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(char) ? INVISIBLE : ' ';
}

/** `text` in plain characters, each at its own offset. */
export function flatten(text: string): string {
  return text.includes('\u00a0') || BEYOND_LATIN.test(text) ? text.replace(ODD, plain) : text;
}

/** Spaces and invisible characters between two parts of a mention; at most one line break, for wrapped mail and wires. */
export const GAP = `[ \\t${INVISIBLE}]{0,4}(?:\\r?\\n[ \\t]{0,8})?`;

/**
 * A letter of an alphabet that has words (Latin, Greek, Cyrillic), or a digit: next to one of these a code is part of a
 * longer word. Compared by number, since it is asked of every letter around a place.
 */
export function isWordy(char: string | undefined): boolean {
  const code = char?.charCodeAt(0) ?? 0;
  if (code < 0xc0)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58) || code === 95;
  return code < 0x250 || (code > 0x36f && code < 0x530) || (code > 0x1dff && code < 0x1f00);
}

/** Whether a word may end at `end`: nothing wordy follows, not even behind an invisible character. */
export function endsWord(text: string, end: number): boolean {
  const next = text[end];
  return next === INVISIBLE ? !isWordy(text[end + 1]) : !isWordy(next);
}

export const startsWord = (text: string, start: number): boolean => !isWordy(text[start - 1]);

const OPEN = '([{<【「『〔〈《〖“';
const CLOSE = ')]}>】」』〕〉》〗”';

/** Offset of the bracket that is open at `at`, or -1; brackets further than `reach` away do not count. */
export function openBracket(text: string, at: number, reach = 160): number {
  let depth = 0;
  for (let i = at - 1; i >= 0 && i >= at - reach; i--) {
    const char = text.charAt(i);
    if (char === '\n') return -1;
    if (CLOSE.includes(char)) depth++;
    else if (OPEN.includes(char) && depth-- === 0) return i;
  }
  return -1;
}

export const isCloser = (char: string | undefined): boolean => char !== undefined && CLOSE.includes(char);

/** The line around `at`, cut to `reach` on both sides: what "the sentence says". */
export function lineAround(text: string, at: number, reach = 160): string {
  const from = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - reach);
  const next = text.indexOf('\n', at);
  return text.slice(from, Math.min(next < 0 ? text.length : next, at + reach));
}

/** Not behind a dot: `SHOP.TO`, `SAP.DE` and `THYAO.IS` are no words of a headline. */
const FUNCTION_WORD =
  /(?<![\w.])(?:THE|OF|TO|AND|IN|FOR|WITH|FROM|BY|IS|DE|DES|LES|LA|EL|LOS|UN|UNE|POUR|PARA|QUE|DER|DIE|DAS|UND|VON|MIT|IL|DEL|DELLA|PER|OS|DO|DA|VAN|EN|OG|OCH)\b/;

/**
 * Expressions of all alphabets' letters. No literals: a browser that compiles the script would look up their letters'
 * tables at once, in pages that never ask (half a millisecond of each).
 */
const LETTERS = { capital: '\\p{Lu}', small: '\\p{Ll}', longWords: '\\p{Lu}{7}.*\\P{Lu}\\p{Lu}{7}' } as const;
const toLetters = (kind: keyof typeof LETTERS): RegExp => new RegExp(LETTERS[kind], 'gsu');

/** Small letters close by show at once that a place is not in a headline in capitals. */
const SMALL = /[a-zà-ÿа-я]{3}/;

/** Whether the line around `at` carries no case information. */
export const isShoutedAt = (text: string, at: number): boolean =>
  !SMALL.test(text.slice(Math.max(0, at - 24), at + 28)) && isShouted(lineAround(text, at));

/** Whether a line carries no case information: a headline in capitals, not a row of symbols. */
function isShouted(line: string): boolean {
  if (!FUNCTION_WORD.test(line) && !toLetters('longWords').test(line)) return false;
  const count = (kind: 'capital' | 'small'): number => line.match(toLetters(kind))?.length ?? 0;
  return count('capital') > 1.5 * count('small');
}
