import type { Rule } from '../rule.ts';
import { narrow, settle } from '../settle.ts';
import { readSuffix } from '../suffix.ts';
import { isCloser, isShoutedAt } from '../text.ts';

const BASE = /(?:^|[^A-Za-z0-9.$&#@_~^-])([A-Z0-9][A-Z0-9&]{0,11}(?:[-.][A-Z]{1,4})?[a-d]?)$/;

/** `THYAO.IS`, `0700.HK`, `<6758.T>`, `BRK.B.N`, `VOLV-B.ST`. */
export const suffix: Rule = {
  name: 'suffix',
  places: ['suffix', 'pair'],
  find(reading, { at: dot }) {
    const { text } = reading;
    const sign = text[dot];
    if (sign !== '.' && sign !== '-') return [];
    const end = dot + 1 + (/^[A-Z]+/.exec(text.slice(dot + 1, dot + 4))?.[0].length ?? 0);
    const base = BASE.exec(text.slice(Math.max(0, dot - 16), dot))?.[1];
    if (base === undefined || /^[A-Z]\.[A-Z]$/.test(base) || isLonger(text, dot - base.length, end)) return [];
    const read = readSuffix(`${base}.${text.slice(dot + 1, end)}`);
    if (read === undefined || !isPlain(text, dot - base.length, end, read.base)) return [];
    return [settle(reading, read.base, narrow(read.exchanges), { start: dot - base.length, end })];
  },
};

/** Part of a path, a domain or a call: `WWW.X.DE`, `/BABA.N`, `A.CO.UK`. */
function isLonger(text: string, start: number, end: number): boolean {
  return (
    /[a-z:/\\]\/$/.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:\.[A-Za-z0-9]|[-_(=/@][a-z0-9])/.test(text.slice(end, end + 2))
  );
}

/** Initials and shouted sentences have dots too: one letter counts only within brackets or quotation marks. */
function isPlain(text: string, start: number, end: number, base: string): boolean {
  const enclosed = isCloser(text[end]) || /["'`]/.test(text.charAt(end));
  const short = end - start - base.length <= 2;
  if (/^[A-Z]$/.test(base) || (short && /^[A-Z]{2}$/.test(base))) return enclosed;
  return enclosed || /\d/.test(base) || !isShoutedAt(text, start);
}
