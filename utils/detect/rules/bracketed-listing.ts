import { readCode, skipOpening } from '../code.ts';
import { isLabel, labelAfter } from '../label.ts';
import { readListing } from '../listing.ts';
import { fitsExchange } from '../memo.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { entriesOf, exchangesFor, settle } from '../settle.ts';
import { isCloser } from '../text.ts';
import { isWord } from '../words.ts';

/** One code alone, or the label of a colon: nothing to part. */
const SINGLE = /[A-Z0-9$.=*]{1,16}[)\]>:]/y;
const JOINT = /^ ?(?:[-–—/|,;・·]|(?= )) ?/;
const CODE = /^[A-Z0-9]{1,6}(?:[.-][A-Z]{1,2})?$/;

/** Words that stand beside an exchange's name in brackets and are no company: its indices and segments. */
const SEGMENT = /^(?:MKT|MAIN|GROWTH|COMPOSITE|INDEX|NIFTY|SENSEX|FANG|SMI|FTSE|MIB|BANK|SME|BOARD|PRIME|LISTED|SE)$/;

/** Exchange and symbol alone in brackets, without a colon: `(NYSE BABA)`, `[NYSE-BABA]`, `(BABA, NYSE)`. */
export const bracketedListing: Rule = {
  name: 'bracketed-listing',
  places: ['bracket'],
  find(reading, { at: bracket }) {
    const at = skipOpening(reading.text, bracket + 1);
    SINGLE.lastIndex = at;
    if (SINGLE.test(reading.text)) return [];
    return labelFirst(reading, at) ?? codeFirst(reading, at) ?? [];
  },
};

const isFree = (reading: Reading, written: string): boolean =>
  !SEGMENT.test(written) && (!isWord(written) || entriesOf(reading, written).length > 0);

function labelFirst(reading: Reading, at: number): readonly Found[] | undefined {
  const { text } = reading;
  const label = labelAfter(text, at);
  const joint = label && JOINT.exec(text.slice(label.end, label.end + 4))?.[0];
  if (!label || !joint || !isLabel(label.written)) return undefined;
  const found = readListing(reading, label, label.end + joint.length);
  const end = found.at(-1)?.end ?? 0;
  const codes = found.every(({ symbol }) => isFree(reading, symbol) && !isLabel(symbol));
  return codes && isCloser(text[end]) ? found : undefined;
}

function codeFirst(reading: Reading, at: number): readonly Found[] | undefined {
  const { text } = reading;
  const code = readCode(text, at, (written) => CODE.test(written));
  const joint = code && JOINT.exec(text.slice(code.end, code.end + 4))?.[0];
  const label = code && joint ? labelAfter(text, code.end + joint.length) : undefined;
  if (!code || !label || !isCloser(text[label.end]) || !isLabel(label.written)) return undefined;
  if (isLabel(code.written) || !isFree(reading, code.written)) return undefined;
  const mics = exchangesFor(reading, label, code.written).filter((mic) => fitsExchange(mic, code.written));
  return mics.length > 0 ? [settle(reading, code.written, mics, { start: code.start, end: label.end })] : undefined;
}
