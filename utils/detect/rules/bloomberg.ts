import { exchanges } from '../../symbology/exchanges.ts';
import { mainlandExchange } from '../announce.ts';
import { fitsExchange } from '../memo.ts';
import type { Reading, Rule } from '../rule.ts';
import { entriesOf, narrow, settle } from '../settle.ts';
import { isCloser, isShoutedAt, openBracket } from '../text.ts';
import { isWord } from '../words.ts';

const BASE = /(?:^|[^A-Za-z0-9.&/#@-])([A-Z0-9][A-Z0-9&]{0,9}(?:\/[A-Z]{1,2}|-[A-Z]{1,3})?)$/;
/** All that stands between brackets: `(INFO IN)`. */
const BRACKETED = /^\([A-Z0-9/&-]{1,12} [A-Z]{2}\)/;
const EQUITY = / E(?:quity|QUITY)\b/y;

/** Countries whose codes are numbers, so that the code alone is no word. */
const NUMBERED = /^(?:HK|J[PT]|K[SQP]|TT|CH|MK|AB)$/;

let byCountry: Map<string, string[]> | undefined;

function exchangesOf(country: string): readonly string[] {
  if (byCountry === undefined) {
    byCountry = new Map();
    for (const { bloomberg: codes = [], mic } of exchanges)
      for (const code of codes) byCountry.set(code, [...(byCountry.get(code) ?? []), mic]);
  }
  return byCountry.get(country) ?? [];
}

interface Code {
  readonly base: string;
  readonly country: string;
  readonly start: number;
  readonly end: number;
}

/** `BRK/B US Equity`, `VALE3 BZ Equity`, `700 HK`, `(INFO IN)`; `BABA US` where the directory knows it. */
export const bloomberg: Rule = {
  name: 'bloomberg',
  places: ['bloomberg', 'bracket'],
  find(reading, { kind, at }) {
    const { text } = reading;
    const space = kind === 'bracket' ? at + 1 + text.slice(at + 1, at + 16).indexOf(' ') : at;
    if (kind === 'bracket' && !BRACKETED.test(text.slice(at, at + 18))) return [];
    if (!/^ [A-Z]{2}/.test(text.slice(space, space + 3))) return [];
    const base = BASE.exec(text.slice(Math.max(0, space - 14), space))?.[1];
    if (base === undefined) return [];
    EQUITY.lastIndex = space + 3;
    const equity = EQUITY.exec(text)?.[0] ?? '';
    const code = {
      base,
      country: text.slice(space + 1, space + 3),
      start: space - base.length,
      end: space + 3 + equity.length,
    };
    if (equity === '' && !isPlain(reading, code)) return [];
    return settleCode(reading, code);
  },
};

function settleCode(reading: Reading, { base, country, start, end }: Code): ReturnType<Rule['find']> {
  const mics = exchangesOf(country).filter((mic) => fitsExchange(mic, base));
  if (mics.length === 0) return [];
  const codes = country === 'CH' ? mainlandExchange(base) : narrow(mics);
  return [settle(reading, base.replace('/', '.'), country === 'US' ? [] : codes, { start, end })];
}

/** Without the word Equity: numbers are codes, letters need a bracket or the directory, for `THE US` is everywhere. */
function isPlain(reading: Reading, { base, country, start, end }: Code): boolean {
  const { text } = reading;
  const rest = text.slice(end, end + 12);
  if (/^[$.,]\S/.test(rest)) return false;
  const isEnclosed = isCloser(rest[0]) && openBracket(text, start, 4) >= 0;
  if (/^\d+$/.test(base)) {
    if (!NUMBERED.test(country)) return false;
    return isEnclosed || (base.length > 2 && !/^ (?:dollars?|residents|cents|people)/.test(rest));
  }
  if (isWord(base) || base.length < 2) return false;
  if (isEnclosed) return true;
  return country === 'US' && base.length > 2 && entriesOf(reading, base).length > 0 && !isShoutedAt(text, start);
}
