import { type Announcement, findAnnouncement } from '../announce.ts';
import { type Code, readCode, skipOpening } from '../code.ts';
import { labelNear } from '../label.ts';
import { readList } from '../list.ts';
import { fitsExchange } from '../memo.ts';
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
    const { text } = reading;
    const isColon = kind === 'colon';
    const announcement = findAnnouncement(text.slice(Math.max(0, place - 48), place));
    if (announcement === undefined) return [];
    const at = skipOpening(text, isColon ? place + 1 : place);
    const fits = (written: string): boolean => announcement.code.test(written);
    const first = readCode(text, at, fits);
    if (
      first === undefined ||
      /^["'”`]?\s?:/.test(text.slice(first.end, first.end + 3)) ||
      !isPlain(reading, first, isColon)
    )
      return [];
    return readList(text, first, (written, isNewListing) => !isNewListing && fits(written)).map((code) =>
      toFound(reading, announcement, code),
    );
  },
};

function isPlain({ text }: Reading, { written, start, end }: Code, colon: boolean): boolean {
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
