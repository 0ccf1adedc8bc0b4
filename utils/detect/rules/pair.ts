import { isCoin, isCurrency } from '../coins.ts';
import type { Span } from '../mention.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { entriesOf, settle } from '../settle.ts';
import { isWordy } from '../text.ts';
import { isCodeAt } from '../words.ts';

const BEFORE = /[A-Z0-9]{1,10}$/;

/** `EUR/USD`, `BTC-USD`, `GC=F`, `USDJPY=X`. */
export const pair: Rule = {
  name: 'pair',
  places: ['pair'],
  find(reading, { at: sign }) {
    const { text } = reading;
    const end = sign + 1 + (/^[A-Z]+/.exec(text.slice(sign + 1, sign + 6))?.[0].length ?? 0);
    const base = BEFORE.exec(text.slice(Math.max(0, sign - 10), sign))?.[0] ?? '';
    const start = sign - base.length;
    const outside = /[/\-=.&$]/;
    if (
      isWordy(text[start - 1]) ||
      outside.test(text.charAt(start - 1)) ||
      /^[/\-=&$]\w/.test(text.slice(end, end + 2))
    )
      return [];
    const classes = text[sign] === '/' ? readClasses(reading, base, text.slice(sign + 1, end), { start, end }) : [];
    if (classes.length > 0) return classes;
    const found = read(base, text.slice(sign, end));
    return found === undefined || (text[sign] !== '=' && isCodeAt(text, start)) ? [] : [{ ...found, start, end }];
  },
};

function read(base: string, rest: string): Pick<Found, 'symbol' | 'exchange' | 'kind'> | undefined {
  const quote = rest.slice(1);
  if (rest === '=F')
    return /^[A-Z]{1,3}$/.test(base) ? { symbol: `${base}=F`, exchange: null, kind: 'future' } : undefined;
  if (rest === '=X') return /^[A-Z]{3,6}$/.test(base) ? { symbol: base, exchange: null, kind: 'currency' } : undefined;
  if (isCoin(base) && (isCurrency(quote) || isCoin(quote)))
    return { symbol: `${base}-${quote}`, exchange: null, kind: 'crypto' };
  const both = base !== quote && isCurrency(base) && isCurrency(quote);
  return both ? { symbol: base + quote, exchange: null, kind: 'currency' } : undefined;
}

/** Two classes of one company: `GOOG/GOOGL`. */
function readClasses(reading: Reading, first: string, second: string, { start, end }: Span): readonly Found[] {
  const [one] = entriesOf(reading, first);
  const [other] = entriesOf(reading, second);
  if (one === undefined || other === undefined || one.name.slice(0, 6) !== other.name.slice(0, 6)) return [];
  return [
    settle(reading, first, [one.exchange], { start, end: start + first.length }),
    settle(reading, second, [other.exchange], { start: end - second.length, end }),
  ];
}
