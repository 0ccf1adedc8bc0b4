import { endsWord, GAP, isCloser } from './text.ts';

/** What may be a symbol, as written. */
export interface Code {
  readonly written: string;
  readonly start: number;
  readonly end: number;
}

const OPENING = new RegExp(`${GAP}[["'“”‘’„«»「『*_\`(<${'\\\\'}]{0,4}[ ]?`, 'y');
const TOKEN = /\$?(?:\*ST ?)?[A-Z0-9]{1,14}(?:p[A-Z](?![A-Za-z])|[.\-/&_^'][A-Z0-9]{1,8}){0,4}/y;
const CLASS = / (?:PR [A-Z]|[A-Z]{1,4})(?![A-Za-z0-9:&-])/y;
const CLASS_END = /^["'”’»*_`]{0,3}(?:$|[)\]}>】」』,;/.、。]|\s+[a-z]|[^\x20-\x7e])/;

const match = (expression: RegExp, text: string, at: number): string | undefined => {
  expression.lastIndex = at;
  return expression.exec(text)?.[0];
};

/** Skips what may stand between a separator and a code: spaces, one line break, quotation marks, Markdown. */
export const skipOpening = (text: string, at: number): number => at + (match(OPENING, text, at)?.length ?? 0);

/** Whether a code may end here: no longer word, no time, no percentage, no decimal, no key of the next value. */
function endsCode(text: string, end: number, written: string): boolean {
  if (!endsWord(text, end)) return false;
  const rest = text.slice(end, end + 12);
  if (/^ ?[%‰]|^:\d|^[(${]|^=(?![FX]\b)/.test(rest)) return false;
  if (/^[-&_^][A-Z0-9]|^\.[A-Z0-9]\b/.test(rest)) return false;
  if (/^\d+$/.test(written)) return !/^[.,]\d|^ ?(?::|h\b|am\b|pm\b|uhr\b|%)|^-\d/i.test(rest);
  return true;
}

/** The extents that may be the symbol, longest first: with its class after a space, whole, cut at a slash, without a footnote. */
function extents(text: string, start: number, token: string): string[] {
  const spaced = match(CLASS, text, start + token.length);
  const all: string[] = [];
  if (
    spaced &&
    CLASS_END.test(text.slice(start + token.length + spaced.length, start + token.length + spaced.length + 6))
  )
    all.push(token + spaced);
  if (text[start + token.length] === '.' && isCloser(text[start + token.length + 1])) all.push(`${token}.`);
  all.push(token);
  for (let cut = token.lastIndexOf('/'); cut > 0; cut = token.lastIndexOf('/', cut - 1)) all.push(token.slice(0, cut));
  return all;
}

const isCapitalOrDigit = (code: number): boolean => (code > 64 && code < 91) || (code > 47 && code < 58);

/** A footnote's digit that copying glued on: `AMZN7`. */
const FOOTNOTE = /^([A-Z]{2,5})\d{1,2}$/;

/**
 * Reads at `at` a symbol whose form `fits` accepts. A dollar sign belongs to it; a `*ST` mark does not.
 */
export function readCode(text: string, at: number, fits: (written: string) => boolean): Code | undefined {
  // Most often a bracket closes right behind it, and nothing needs to be weighed.
  let close = at;
  while (isCapitalOrDigit(text.charCodeAt(close))) close++;
  const simple = close > at && text[close] === ')' ? text.slice(at, close) : '';
  if (simple !== '' && fits(simple)) return { written: simple, start: at, end: close };
  const token = match(TOKEN, text, at);
  if (token === undefined) return undefined;
  const mark = token.startsWith('$') ? 1 : 0;
  for (const extent of extents(text, at, token)) {
    const written = extent.slice(mark);
    const end = at + extent.length;
    if (endsCode(text, end, written) && fits(written)) return { written, start: at, end };
  }
  return undefined;
}

/** Reads a symbol with a footnote's digit behind it: behind a label no other reading is left. */
export function readFootnoted(text: string, at: number, fits: (written: string) => boolean): Code | undefined {
  const token = match(TOKEN, text, at);
  const bare = FOOTNOTE.exec(token ?? '')?.[1];
  if (token === undefined || bare === undefined || !endsWord(text, at + token.length) || !fits(bare)) return undefined;
  return { written: bare, start: at, end: at + bare.length };
}
