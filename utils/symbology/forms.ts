import type { SymbolForm } from './exchange.ts';
import { exchangeByMic } from './exchanges.ts';
import { normalisers } from './normalisers.ts';

// A letter is wanted wherever the exchange's codes have one: `OSL: 2020` is more often a year than 2020 Bulkers.
const WITH_LETTER = '(?=[\\d&-]*[A-Z])';
const LOOSE = `${WITH_LETTER}[A-Z0-9][A-Z0-9&-]{0,19}`;

const SOURCES: Readonly<Record<SymbolForm, string>> = {
  us: '[A-Z]{1,5}(?:[ ./-][A-Z]|[./-](?:UN?|WS|WT|RT|RI|WI)(?:[.-]?[A-Z])?|\\^[A-Z]?|[ ./-]P(?:R[ .-]?)?[A-Z]?|p[A-Z])?',
  toronto: '[A-Z]{1,5}(?:[.-](?:UN|(?:PR|PF|DB|WT|WS|RT|NT|IR|P|PF)[.-]?[A-Z]?|[A-Z])){0,2}',
  mexico: '(?=\\d*[A-Z])[A-Z0-9&]{1,10}(?: ?\\*|[ ./-](?:[A-Z]{1,4}|\\d{1,2}))?',
  london: '[A-Z]{2}[./](?![A-Z])|[A-Z]{2}[./-][A-Z]|(?=\\d*[A-Z])[A-Z0-9]{2,5}',
  letters: '(?=\\d*[A-Z])[A-Z0-9]{1,6}(?:[.-][A-Z])?',
  nordic: '(?=\\d*[A-Z])[A-Z0-9]{1,12}(?:[ ._-](?:[A-DR]|PREF|SDB|DK|FI|SEK?|IS|TO\\d{0,2}|BT[AU]|[UT]R))?',
  baltic: '[A-Z0-9]{2,3}\\d[TRL]|[A-Z]{3,6}',
  german: '(?=\\d*[A-Z])[A-Z0-9]{2,5}',
  hongkong: '0{0,4}[1-9]\\d{0,4}',
  japan: '[1-9][\\dA-Y]\\d[\\dA-Y][05]?',
  mainland: '(?:S[HZ]|BJ)?[.:]?\\d{6}',
  korea: 'A?\\d{4}(?:\\d[\\dA-Z]|[A-Z]\\d)',
  taiwan: '\\d{4}(?:\\d{1,2}[A-Z]?|[A-Z])?',
  digits: '\\d{4}',
  brazil: '[A-Z][A-Z0-9]{3}\\d{1,2}F?',
  bombay: `[59]\\d{5}|${LOOSE}`,
  colombo: '[A-Z]{2,6}(?:[.-]?[NXPRV]0000)?',
  persian: '[\\u0600-\\u06ff\\u200c]{2,12}\\d?',
  future: '[A-Z][A-Z0-9]{0,2}(?:=F|[12]!|[FGHJKMNQUVXZ]\\d{1,4})?',
  coded: `\\d{3,8}[A-Z]{0,2}|${LOOSE}`,
  loose: LOOSE,
};

/** Expression source of the symbols of a form, for a sticky or an anchored test of text in plain characters. */
export const formSource = (form: SymbolForm): string => `(?:${SOURCES[form]})`;

const WHOLE = new Map<SymbolForm, RegExp>();

/** Whether a text as printed is, as a whole, a symbol of this form. Small letters are not, full-width ones are. */
export function fitsForm(form: SymbolForm, text: string): boolean {
  const whole = WHOLE.get(form) ?? new RegExp(`^${formSource(form)}$`);
  WHOLE.set(form, whole);
  return whole.test(text.normalize('NFKC'));
}

/** `1810.HK` under a Hong Kong label: the suffix repeats the label. A series of preferred shares is none. */
function withoutSuffix(mic: string, written: string): string {
  const { yahoo = '', ric = [] } = exchangeByMic(mic) ?? {};
  const [, own, suffix = ''] = /^(.+?(?<!\.(?:PR|PF|DB|WT)))\.([A-Za-z]+)$/.exec(written) ?? [];
  const code = suffix.toUpperCase();
  return own !== undefined && (code === yahoo || ric.includes(code)) ? own : written;
}

/**
 * A symbol as its exchange writes it: `BRK-B` → `BRK.B`, `VOLV-B` → `VOLV B`, `BP` → `BP.`, `00700.HK` → `0700`,
 * `A005930` → `005930`, `BAC^B` → `BAC.PRB`.
 * @param exchange MIC; null folds only what every exchange folds.
 * @returns null for what is no symbol there, and for exchanges that the table lacks.
 */
export function normaliseSymbol(exchange: string | null, written: string): string | null {
  const plain = written.normalize('NFKC').trim();
  if (exchange === null) return plain.toUpperCase().replace(/^([A-Z]{1,5})[/ -]([A-Z])$/, '$1.$2') || null;
  const row = exchangeByMic(exchange);
  if (row === undefined) return null;
  const symbol = withoutSuffix(exchange, /^[A-Z]+p[A-Z]$/.test(plain) ? plain : plain.toUpperCase());
  if (!fitsForm(row.form, symbol)) return null;
  const own = normalisers[row.form]?.(symbol) ?? symbol;
  // `NPN-J` is first `NPN.J`, and then Reuters' way of Johannesburg.
  return own === symbol ? own : normaliseSymbol(exchange, own);
}

/** Whether a text as printed is a symbol of this exchange, repeated suffix included. */
export function fitsExchange(mic: string, written: string): boolean {
  const form = exchangeByMic(mic)?.form;
  return form !== undefined && fitsForm(form, withoutSuffix(mic, written.normalize('NFKC').trim()));
}
