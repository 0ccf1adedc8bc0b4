import { mainlandExchange } from '../announce.ts';
import { readCode, skipOpening } from '../code.ts';
import { isCoin } from '../coins.ts';
import { readList } from '../list.ts';
import type { Span } from '../mention.ts';
import { isAbbreviation, isCapitalised, isCompany, isDrawnFrom, isNamed, wordsBefore } from '../named.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { entriesOf, settle } from '../settle.ts';
import { lineAround } from '../text.ts';
import { isAcronym, MARKET, STOCK_AFTER, STOCK_BEFORE } from '../words.ts';

const LETTERS = /^[A-Z]{1,5}(?:[.\-/ ][A-Z]{1,2})?$|^[A-Z]{4}\d{1,2}$|^[A-Z]{6}$/;
/** Chinese terminals write the market in front: `SH600519`. */
const PREFIXED = /^(SH|SZ|BJ|HK)(\d{5,6})$/;
const DIGITS = /^\d{4,6}$|^\d{3}[A-Z]$|^\d{5}[A-Z]$/;

/** What may follow a code before the bracket closes: nothing, its move, or a terminal's links. */
const TAIL =
  /^[ ,;:-]{0,3}(?:[+\-−–▲▼△▽↑↓]?\s?[$€£]?\d[\d.,]*\s?%?[^)\]>】]{0,24}|news\b[^)\]]{0,16}|Get (?:Free )?(?:Report|Rating)|-?\s?(?:Free|Get) \w+)?[ ]*["'”»*_`]{0,3}[)\]>】」』〕〉》]/;

/** `Apple (AAPL)`, `(MSFT 1.20%)`, `현대차(005380)`, `任天堂<7974>`, `Alphabet (GOOG, GOOGL)`. */
export const namedSymbol: Rule = {
  name: 'named-symbol',
  places: ['bracket'],
  find(reading, { at: start }) {
    const { text } = reading;
    const fits = (written: string): boolean => LETTERS.test(written) || DIGITS.test(written) || PREFIXED.test(written);
    const first = readCode(text, skipOpening(text, start + 1), fits);
    if (first === undefined) return [];
    const codes = readList(text, first, fits);
    const last = codes.at(-1) ?? first;
    const tail = TAIL.exec(text.slice(last.end, last.end + 48))?.[0];
    if (tail === undefined) return [];
    const words = wordsBefore(text, start);
    const after = text.slice(last.end + tail.length, last.end + tail.length + 16);
    const found = codes.map((code) =>
      readOne(
        reading,
        code.written,
        { words, after, moved: /%/.test(tail), quoted: /["“”'«]/.test(text.charAt(first.start - 1)) },
        code,
      ),
    );
    return found.some((each) => each === undefined) ? [] : (found as Found[]);
  },
};

interface Around {
  readonly words: string;
  readonly after: string;
  readonly moved: boolean;
  /** In quotation marks it is more often a short name that the text agrees upon. */
  readonly quoted: boolean;
}

function readOne(reading: Reading, written: string, around: Around, span: Span): Found | undefined {
  const entries = entriesOf(reading, written);
  const named = entries.filter(
    (entry) => isNamed(around.words, entry) || isNamed(around.words.replace(/['’]s$/, ''), entry),
  );
  const place = { start: span.start, end: span.end };
  const [, market = '', digits = ''] = PREFIXED.exec(written) ?? [];
  if (market) return settle(reading, digits, market === 'HK' ? ['XHKG'] : mainlandExchange(digits), place);
  if (named.length > 0)
    return settle(
      reading,
      written,
      named.map(({ exchange }) => exchange),
      place,
    );
  if (/^\d/.test(written)) return readDigits(reading, written, around, place);
  if (!isPlain(reading, written, around, { known: entries.length > 0, at: span.start })) return undefined;
  // Beside another company's name the directory's listing of this symbol would be the wrong one.
  const isOther = isCapitalised(around.words) && !/\b(?:ETFs?|[Ff]unds?)$/.test(around.words);
  return settle(isOther ? { ...reading, directory: () => [] } : reading, written, [], place);
}

/** A code of digits after a name in a script where codes are digits; four digits may be a year. */
function readDigits(reading: Reading, written: string, { words }: Around, span: Span): Found | undefined {
  const market = MARKET.test(lineAround(reading.text, span.start));
  if (/[\uac00-\ud7a3]$/.test(words) && /^\d{5}[0-9A-Z]$/.test(written)) {
    const isDate = /^2\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$/.test(written);
    return isDate && !market ? undefined : settle(reading, written, ['XKRX', 'XKOS'], span);
  }
  if (!/[\u3040-\u30ff\u3400-\u9fffA-Za-z]$/.test(words)) return undefined;
  if (/^\d{6}$/.test(written) && mainlandExchange(written).length > 0)
    return settle(reading, written, mainlandExchange(written), span);
  if (/^0\d{4}$/.test(written)) return settle(reading, written, ['XHKG'], span);
  const angled = /[<>〈〉《》]/.test(reading.text.charAt(span.end));
  if (
    /^(?:1[3-9]|[2-9]\d)\d[0-9A-Z]$/.test(written) &&
    angled &&
    /[\u3040-\u30ff\u3400-\u9fff][A-Za-z・ー-]{0,4}$/.test(words)
  )
    return settle(reading, written, ['XTKS'], span);
  return undefined;
}

/** Without the directory's word for it: the name is plainly a company's, and the code no abbreviation of it. */
function isPlain(
  reading: Reading,
  written: string,
  { words, after, moved, quoted }: Around,
  { known, at }: { known: boolean; at: number },
): boolean {
  if (!isCapitalised(words) && !STOCK_BEFORE.test(words)) return false;
  if (isAcronym(written)) return false;
  if (STOCK_AFTER.test(after)) return true;
  if (isAbbreviation(words, written)) return false;
  if (isCompany(words)) return !quoted;
  if (STOCK_BEFORE.test(words)) return known || MARKET.test(lineAround(reading.text, at));
  if (isDrawnFrom(words, written) && !isCoin(written))
    return /^en/.test(reading.language) || MARKET.test(lineAround(reading.text, at));
  return moved && known;
}
