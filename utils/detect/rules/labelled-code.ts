import { type Announcement, findAnnouncements } from '../announce.ts';
import { type Code, readCode, skipOpening } from '../code.ts';
import { labelBefore, labelNear } from '../label.ts';
import { readList } from '../list.ts';
import { fitsExchange } from '../memo.ts';
import type { Place } from '../places.ts';
import type { Found, Reading, Rule } from '../rule.ts';
import { settle } from '../settle.ts';
import { readSuffix } from '../suffix.ts';
import { isShoutedAt } from '../text.ts';
import { isAcronym } from '../words.ts';

/** `under the ticker symbol “SNOW”`, `股票代码：300750`, `証券コード 6758`, `종목코드 005380`, `WKN 716460`. */
export const labelledCode: Rule = {
  name: 'labelled-code',
  places: ['colon', 'keyword'],
  find(reading, { kind, at: place }) {
    const before = reading.text.slice(Math.max(0, place - 48), place);
    for (const announcement of findAnnouncements(before)) {
      if (announcement.needsLabel && !labelBefore(reading.text, place - (CODE_WORD.exec(before)?.[0].length ?? 0)))
        continue;
      const found = readCodes(reading, announcement, { kind, at: place });
      if (found.length > 0) return found;
    }
    return [];
  },
};

const CODE_WORD = /\s*\bcodes?\s*$/i;

function readCodes(reading: Reading, announcement: Announcement, { kind, at: place }: Place): readonly Found[] {
  const { text } = reading;
  const isColon = kind === 'colon';
  const fits = (written: string): boolean => announcement.code.test(written);
  const first = readCode(text, skipOpening(text, isColon ? place + 1 : place), fits);
  if (first === undefined || !isPlain(reading, first, isColon)) return [];
  return readList(text, first, (written, isNewListing) => !isNewListing && fits(written)).map((code) =>
    toFound(reading, announcement, code),
  );
}

function isPlain({ text }: Reading, { written, start, end }: Code, colon: boolean): boolean {
  if (/^["'”`]?\s?:/.test(text.slice(end, end + 3))) return false;
  const quoted = /["'“”«»「`*]/.test(text.charAt(start - 1)) && /["'“”«»」`*]/.test(text.charAt(end));
  if (quoted) return !isAcronym(written) || written.length > 2;
  if (isAcronym(written) || (/^[A-Z]$/.test(written) && !colon)) return false;
  return colon || !isShoutedAt(text, start);
}

function toFound(reading: Reading, announcement: Announcement, { written, start, end }: Code): Found {
  if (announcement.isOwn) return { symbol: written, exchange: null, kind: 'equity', start, end };
  const suffixed = readSuffix(written);
  const mics = suffixed ? suffixed.exchanges.slice(0, 1) : announcement.exchanges(written);
  const symbol = suffixed?.base ?? written;
  if (mics.length > 0) return settle(reading, symbol, mics, { start, end });
  // "traded on the Nasdaq under the symbol …": the sentence may have named the exchange already.
  const label = labelNear(reading.text, start);
  const near = label ? label.exchanges.filter((mic) => fitsExchange(mic, symbol)) : [];
  return settle(reading, symbol, near, { start, end });
}
