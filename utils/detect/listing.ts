import type { DirectoryEntry } from '../symbology/directory.ts';
import { type Code, readCode, readFootnoted, skipOpening } from './code.ts';
import { isLabel, type Label, labelBefore } from './label.ts';
import { readList } from './list.ts';
import { fitsExchange } from './memo.ts';
import type { Found, Reading } from './rule.ts';
import { entriesOf, exchangesFor, settle } from './settle.ts';
import { readSuffix } from './suffix.ts';
import { isShoutedAt, openBracket } from './text.ts';
import { isAcronym } from './words.ts';

/** A code of digits and letters that is a time, a quarter or nothing: `ASX: 10AM`, `SGX: Q3`, `NYSE: N/A`. */
const NO_CODE =
  /^(?:\d{1,2}(?:AM|PM|H|UHR)|[QH][1-4]|[1-4][QH]|[1-4]?FY\d{0,4}|Q[1-4]FY\d\d|N\/?A|TB[AD]|EST|EDT|GMT|UTC|CET|USD|EUR|GBP|CAD|ETF|IPO|CEO|CFO)$/;

/** After a code of digits alone, a word that says what is counted. */
const COUNTED =
  /^["'”*_]{0,2} ?(?:points?|pts|shares?|companies|firms|stocks|listings|issuers|billion|million|bn|mn|billones|millones|Mio|Mrd|days|years|点|點|家|只|支|社|銘柄|개|종목|億|亿|万)(?![a-z])/;

interface Labelled {
  readonly labels: readonly Label[];
  /** Whether nothing stands between separator and code, or brackets around both. */
  readonly isTight: boolean;
  readonly isBracketed: boolean;
}

const OPENERS = '([{（【';

/** Further labels in front of one, joined to it: `NYSE-A/TSX: BTG`; with a comma only where a bracket begins with them. */
function labelsInFront(text: string, label: Label, most = 4): readonly Label[] {
  if (most === 1 || OPENERS.includes(text.charAt(label.start - 1))) return [label];
  const joint = /(\/|&|\+|\||,| and| und| et| y| e|、)\s?$/.exec(text.slice(Math.max(0, label.start - 6), label.start));
  const other = joint && labelBefore(text, label.start - joint[0].length);
  if (!joint || !other || other.end < label.start - joint[0].length) return [label];
  const all = [...labelsInFront(text, other, most - 1), label];
  const start = all[0]?.start ?? 0;
  return joint[1] === '/' || /[([{（【]\s?$/.test(text.slice(Math.max(0, start - 2), start)) ? all : [label];
}

/** Reads what stands after a label and its separator: one code or a list of them. */
export function readListing(reading: Reading, label: Label, separatorEnd: number): readonly Found[] {
  const { text } = reading;
  const at =
    text[separatorEnd] === ' ' && /[A-Z0-9]/.test(text.charAt(separatorEnd + 1))
      ? separatorEnd + 1
      : skipOpening(text, separatorEnd);
  const labels = labelsInFront(text, label);
  const fits = (written: string): boolean =>
    labels.some((each) => each.exchanges.some((mic) => fitsExchange(mic, written)));
  const first = readCode(text, at, fits) ?? readFootnoted(text, at, fits);
  if (first === undefined) return [];
  const isBracketed = openBracket(text, label.start) >= 0;
  const isTight = isBracketed || at === separatorEnd;
  if (!isSymbol(reading, first, { labels, isTight, isBracketed })) return [];
  const start = labels[0]?.start ?? label.start;
  if (text[first.end] === ')') return [toFound(reading, labels, first, start)];
  // After a semicolon stands another listing with its own label, or something else; acronyms are it seldom.
  const isItem = (written: string, isNewListing: boolean): boolean =>
    fits(written) &&
    !NO_CODE.test(written) &&
    (isBracketed || !isNewListing) &&
    (!isAcronym(written) || isKnown(reading, labels, written));
  return readList(text, first, isItem).map((code) =>
    toFound(reading, labels, code, code === first ? start : code.start),
  );
}

function isKnown(reading: Reading, labels: readonly Label[], written: string): boolean {
  const mics = labels.flatMap(({ exchanges }) => exchanges);
  return entriesOf(reading, written, mics).some(({ exchange }) => mics.includes(exchange));
}

function isSymbol(
  reading: Reading,
  { written, start, end }: Code,
  { labels, isTight, isBracketed }: Labelled,
): boolean {
  const { text } = reading;
  const rest = text.slice(end, end + 16);
  if (NO_CODE.test(written) || (/^\d+$/.test(written) && COUNTED.test(rest))) return false;
  const known = (): boolean => isKnown(reading, labels, written);
  if (
    isLabel(written) &&
    (/^["'”*_`]?\s{0,2}:/.test(rest) ||
      (!known() && (written.length > 3 || labels.some((label) => label.written === written))))
  )
    return false;
  // Outside brackets a city begins a report: `Berlin: CDU`, `LONDON: BP said`.
  const isCity = labels.some(({ isPlace, written: place }) => isPlace && /^[\x20-\x7e]*$/.test(place));
  if (isCity && !isBracketed && (/^ [a-z]/.test(rest) || !known())) return false;
  if (isTight) return true;
  return !(/^[AI]$/.test(written) && /^ [a-z]/.test(rest)) && (!isShoutedAt(text, start) || known());
}

/** Reuters marks NYSE American and Arca by .A and .P: a class, unless the directory knows only what stands before. */
function consolidated(reading: Reading, written: string): readonly DirectoryEntry[] {
  const base = written.at(-2) === '.' ? /^([A-Z]{2,5})\.[AP]$/.exec(written)?.[1] : undefined;
  return base === undefined || reading.directory(written).length > 0
    ? []
    : reading.directory(base).filter(({ exchange }) => CONSOLIDATED.has(exchange));
}

const CONSOLIDATED = new Set(['XASE', 'ARCX']);

function toFound(reading: Reading, labels: readonly Label[], { written, end }: Code, start: number): Found {
  const span = { start, end };
  const [listed] = consolidated(reading, written);
  if (listed) return settle(reading, listed.symbol, [listed.exchange], span);
  const suffixed = readSuffix(written);
  const choices = labels.map((label) => exchangesFor(reading, label, suffixed?.base ?? written));
  const own = choices.find((mics) => mics.length > 0) ?? [];
  const repeated = suffixed?.exchanges.find((mic) => own.includes(mic));
  const found =
    suffixed && repeated ? settle(reading, suffixed.base, [repeated], span) : settle(reading, written, own, span);
  if (labels.length === 1 || found.exchange === null) return found;
  const further = new Set(choices.flat().filter((mic) => mic !== found.exchange));
  return further.size === 0 ? found : { ...found, candidates: [...further] };
}
