import type { Rule } from '../rule.ts';
import { endsWord, isWordy } from '../text.ts';

const NAME = /\^([A-Z][A-Z0-9]{2,9})/y;

/** `^GSPC`. A caret at the beginning of a line is a footnote's. */
export const indexSymbol: Rule = {
  name: 'index-symbol',
  places: ['caret'],
  find({ text }, { at: start }) {
    NAME.lastIndex = start;
    const symbol = NAME.exec(text)?.[1];
    if (symbol === undefined || !endsWord(text, start + 1 + symbol.length)) return [];
    const before = text[start - 1];
    if (isWordy(before) || (before === '\n' && /[a-z]/.test(text.slice(start, start + 40)))) return [];
    return [{ symbol, exchange: null, kind: 'index', start, end: start + 1 + symbol.length }];
  },
};
