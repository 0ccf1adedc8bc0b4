import { isCoin, isCurrency, meansCoin } from '../coins.ts';
import type { Span } from '../mention.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { entriesOf, settle } from '../settle.ts';
import { readSuffix } from '../suffix.ts';
import { endsWord, isWordy, lineAround } from '../text.ts';
import { isCodeAt, MARKET } from '../words.ts';

const TAG = /\$([A-Z]{1,6}(?:[.\-/][A-Z]{1,3}|_[A-Z])?|[a-z]{3,5})/y;
const AMOUNT = /^(?:B|M|K|T|BN|MM|TN|MN|BB|MIL|BIL|US|AU|CA|HK|NZ|SG)$/;
const SHELL =
  /^(?:PATH|HOME|USER|PWD|SHELL|LANG|TERM|TMP|TEMP|ENV|IFS|UID|PS|EDITOR|HOST|PORT|ARGV?|NAME|DIR|FILE|ID|PID|URL)$/;
const UNITED_STATES = /^(?:X(?:NYS|NAS|ASE)|ARCX|BATS)$/;

/** `$BABA`, `$BRK.B`, `$SHOP.TO`, `$BTC`. */
export const cashtag: Rule = {
  name: 'cashtag',
  places: ['cashtag'],
  find(reading, { at: start }) {
    const { text } = reading;
    TAG.lastIndex = start;
    const written = TAG.exec(text)?.[1];
    if (written === undefined || !stands(text, start, start + 1 + written.length)) return [];
    const span = { start, end: start + 1 + written.length };
    if (/[a-z]/.test(written)) return fromSmall(reading, written, span);
    return isSymbol(reading, written, start) ? [toFound(reading, written, span)] : [];
  },
};

/** No part of `WE$T`, `US$`, `$x$`, `$HOME/bin`, `$(…)`, `$D-LO$`. */
function stands(text: string, start: number, end: number): boolean {
  if (text.slice(start - 5, start) === 'echo ') return false;
  if (isWordy(text[start - 1]) || /[$\\`@/=\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/.test(text.charAt(start - 1))) return false;
  return (
    endsWord(text, end) &&
    !/^(?:[$({[\\=\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]|[-_./][A-Za-z0-9$]|:[A-Za-z:])/.test(text.slice(end, end + 2))
  );
}

function isSymbol(reading: Reading, written: string, start: number): boolean {
  const { text } = reading;
  if (isCurrency(written)) return false;
  if (AMOUNT.test(written) && /[\d(]\s?$|\b(?:in|en|of|to)\s$/.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  if (SHELL.test(written))
    return entriesOf(reading, written).length > 0 && MARKET.test(lineAround(text, start)) && !isCodeAt(text, start);
  return !isCodeAt(text, start) || /\$[A-Z]{2,5}\b.*\$[A-Z]{2,5}\b/.test(lineAround(text, start));
}

/** In small letters only what the directory knows, in a text about markets; `$node` and `$line` are variables. */
function fromSmall(reading: Reading, written: string, span: Span): readonly Found[] {
  const line = lineAround(reading.text, span.start);
  const symbol = written.toUpperCase();
  if (entriesOf(reading, symbol).length === 0 || !MARKET.test(line) || isCodeAt(reading.text, span.start)) return [];
  return [toFound(reading, symbol, span)];
}

function toFound(reading: Reading, written: string, span: Span): Found {
  const suffixed = readSuffix(written);
  if (suffixed?.exchanges[0] !== undefined) return settle(reading, suffixed.base, suffixed.exchanges.slice(0, 1), span);
  // Stocktwits marks coins by .X.
  const coin = written.endsWith('.X') ? written.slice(0, -2) : '';
  if (isCoin(coin)) return { symbol: coin, exchange: null, kind: 'crypto', ...span };
  if (meansCoin(written, reading.text)) return { symbol: written, exchange: null, kind: 'crypto', ...span };
  // A cashtag is American by custom: of several listings with this symbol the one in the United States is meant.
  const american = entriesOf(reading, written).filter(({ exchange }) => UNITED_STATES.test(exchange));
  return settle(
    reading,
    written.replace('_', '.'),
    american.slice(0, 1).map(({ exchange }) => exchange),
    span,
  );
}
