import { exchanges } from '../../symbology/exchanges.ts';
import { isLabel, labelAfter } from '../label.ts';
import { fitsExchange } from '../memo.ts';
import type { Span } from '../mention.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { entriesOf, exchangesFor, settle } from '../settle.ts';
import { isShoutedAt, openBracket } from '../text.ts';
import { isAcronym, isCodeAt } from '../words.ts';

const BEFORE = /(?:^|[^A-Za-z0-9.&/#@:$-])(\$?[A-Z0-9][A-Z0-9&]{0,9}(?:[.\-/][A-Z0-9]{1,3})?) ?$/;
const COUNTRY = /^[A-Z]{2}(?![A-Za-z0-9])/;

/** What stands before a colon in tables and settings, capitals though it is. */
const KEYS = /^(?:EXCH|EXCHANGE|INDEX|STOCK|MIC|CODE|TYPE|FROM|VIA|LIST|SITE|NOTE|TO|ON|AT|RE|CC|ID)$/;

/** `CURLF:OTCQX`, `TSCO:Nasdaq`, `BABA:US`, `SHOP:CA`. */
export const symbolExchange: Rule = {
  name: 'symbol-exchange',
  places: ['colon'],
  find(reading, { at: colon }) {
    const { text } = reading;
    const before = BEFORE.exec(text.slice(Math.max(0, colon - 16), colon))?.[1];
    const written = before?.replace('$', '');
    if (before === undefined || written === undefined || KEYS.test(written) || isLabel(written)) return [];
    const from = text.slice(0, colon).endsWith(' ') ? colon - 1 : colon;
    const found = readLabel(reading, written, { start: from - before.length, end: colon + 1 });
    return found && isPlain(reading, found, written) ? [found] : [];
  },
};

function readLabel(reading: Reading, written: string, { start, end }: Span): Found | undefined {
  const { text } = reading;
  const at = text[end] === ' ' ? end + 1 : end;
  const label = labelAfter(text, at);
  if (label && !/^\s?:/.test(text.slice(label.end, label.end + 2))) {
    const mics = exchangesFor(reading, label, written).filter((mic) => fitsExchange(mic, written));
    return mics.length > 0 ? settle(reading, written, mics, { start, end: label.end }) : undefined;
  }
  const country = COUNTRY.exec(text.slice(end, end + 3))?.[0];
  return country === undefined ? undefined : readCountry(reading, written, country, { start, end: end + 2 });
}

/** `SHOP:CA`: a country says a list only where it has one that matters, the first of the table. */
function readCountry(reading: Reading, written: string, country: string, span: Span): Found | undefined {
  const there = exchanges.filter((each) => each.country === country || each.bloomberg?.includes(country));
  const mics = there.filter(({ mic }) => fitsExchange(mic, written)).map(({ mic }) => mic);
  if (mics.length === 0) return undefined;
  const known = entriesOf(reading, written, mics).filter(({ exchange }) => mics.includes(exchange));
  return settle(
    reading,
    written,
    country === 'US' || known.length > 0 ? known.map(({ exchange }) => exchange) : mics.slice(0, 1),
    span,
  );
}

/** Colons between capitals are common: only within brackets, or where the directory knows the listing. */
function isPlain(reading: Reading, { start, end }: Found, written: string): boolean {
  const { text } = reading;
  if (/^[:(\w]/.test(text.slice(end, end + 1)) || isCodeAt(text, start)) return false;
  if (openBracket(text, start, 24) >= 0) return true;
  return !isAcronym(written) && entriesOf(reading, written).length > 0 && !isShoutedAt(text, start);
}
