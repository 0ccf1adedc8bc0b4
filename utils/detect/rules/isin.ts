import type { Rule } from '../rule.ts';
import { startsWord } from '../text.ts';

/** Countries whose companies' shares are widely quoted; XS and the like number bonds. */
const COUNTRIES =
  'US CA GB DE FR NL BE LU CH AT IT ES PT IE DK SE NO FI IS PL CZ HU GR TR RU UA IL ZA EG MA NG KE SA AE QA KW BH OM JO IN PK BD LK JP KR CN HK TW SG MY TH ID PH VN AU NZ BR MX AR CL CO PE KY BM VG JE GG IM CY MT EE LV LT HR SI RO BG RS KZ PA LR MH CW';

/** Government bonds have ISINs of their own ranges: German, United States. */
const BOND = /^(?:DE0001|US912)/;

/** ISO 6166: letters become two digits, then the sum of Luhn. */
function isIsin(code: string): boolean {
  const digits = [...code].map((char) => Number.parseInt(char, 36)).join('');
  let sum = 0;
  for (let i = digits.length - 1, double = false; i >= 0; i--, double = !double) {
    const value = Number(digits[i]) * (double ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** `DE0007164600`, labelled or not, with a right check digit. */
export const isin: Rule = {
  name: 'isin',
  places: ['isin'],
  find({ text }, { at: start }) {
    const end = start + 12;
    const symbol = text.slice(start, end);
    if (!startsWord(text, start)) return [];
    if (!COUNTRIES.includes(symbol.slice(0, 2)) || BOND.test(symbol) || !isIsin(symbol)) return [];
    return [{ symbol, exchange: null, kind: 'equity', start, end }];
  },
};
