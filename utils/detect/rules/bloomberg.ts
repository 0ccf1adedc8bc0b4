import { exchanges } from '../../symbology/exchanges.ts';
import { fitsExchange } from '../../symbology/forms.ts';
import { mainlandExchange } from '../announce.ts';
import type { Rule } from '../rule.ts';
import { entriesOf, narrow, settle } from '../settle.ts';
import { isCloser, isShouted, isWordy, lineAround, openBracket } from '../text.ts';
import { isWord } from '../words.ts';

const BASE = /(?:^|[^A-Za-z0-9.&/#@-])([A-Z0-9][A-Z0-9&]{0,9}(?:\/[A-Z]{1,2}|-[A-Z]{1,3})?)$/;

function venuesOf(country: string, base: string): readonly string[] {
  return exchanges
    .filter(({ bloomberg, mic }) => bloomberg?.includes(country) && fitsExchange(mic, base))
    .map(({ mic }) => mic);
}

/** `BRK/B US Equity`, `VALE3 BZ Equity`, `700 HK`, `(INFO IN)`; `BABA US` where the directory knows it. */
export const bloomberg: Rule = {
  name: 'bloomberg',
  places: ['bloomberg'],
  find(reading, { start: space, end }) {
    const { text } = reading;
    const base = BASE.exec(text.slice(Math.max(0, space - 14), space))?.[1];
    if (base === undefined) return [];
    const start = space - base.length;
    const country = text.slice(space + 1, space + 3);
    const fitting = venuesOf(country, base);
    const equity = / equity$/i.test(text.slice(space, end));
    const enclosed = isCloser(text[end]) && openBracket(text, start, 4) >= 0;
    const known = entriesOf(reading, base).some(({ exchange }) => fitting.includes(exchange));
    if (fitting.length === 0 || isWordy(text[start - 1])) return [];
    if (!equity && !isPlain(text, start, end, { base, enclosed, known })) return [];
    const codes = /^\d{6}$/.test(base) && country === 'CH' ? mainlandExchange(base) : narrow(fitting);
    return [settle(reading, base.replace('/', '.'), country === 'US' ? [] : codes, { start, end })];
  },
};

interface Seen {
  readonly base: string;
  readonly enclosed: boolean;
  readonly known: boolean;
}

/** Without the word Equity: numbers are codes, letters need a bracket or the directory, for `THE US` is everywhere. */
function isPlain(text: string, start: number, end: number, { base, enclosed, known }: Seen): boolean {
  if (/^[$.,]\S/.test(text.slice(end, end + 2))) return false;
  if (/^\d{3,6}$/.test(base))
    return known || enclosed || !/^ (?:dollars?|residents|cents)/.test(text.slice(end, end + 10));
  if (isWord(base) || base.length < 2) return false;
  return enclosed || (known && base.length > 2 && !isShouted(lineAround(text, start)));
}
