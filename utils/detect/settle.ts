import { decideExchange } from '../symbology/ambiguous.ts';
import type { DirectoryEntry } from '../symbology/directory.ts';
import { exchangeOfPage } from '../symbology/evidence.ts';
import type { Kind } from '../symbology/instrument.ts';
import type { Label } from './label.ts';
import { symbolOn } from './memo.ts';
import type { Span } from './mention.ts';
import type { Found, Reading } from './rule.ts';
import { lineAround } from './text.ts';

/** Entries for a symbol as written: `BRK-B` is in the directory as BRK.B, `00700` as 0700. */
export function entriesOf(
  { directory }: Reading,
  written: string,
  mics: readonly string[] = [],
): readonly DirectoryEntry[] {
  const direct = directory(written);
  const forms = new Set([null, ...mics].map((mic) => symbolOn(mic, written)));
  forms.delete(written);
  return forms.size === 0 ? direct : [...direct, ...[...forms].flatMap((form) => directory(form))];
}

/** Lists of one country that share suffix, terminal's code and form, with other companies on each. */
const SISTERS = ['XKRX XKOS', 'XTAI ROCO', 'XDFM XADS', 'XSTC HSTC', 'XKOS XKRX'];

/** Of a symbol's several listings the one in the page's country, if there is one. */
function atHome({ language, country }: Reading, mics: readonly string[]): readonly string[] {
  const home = mics.length > 1 ? exchangeOfPage(mics, { language, country }) : undefined;
  return home === undefined || SISTERS.includes(mics.slice(0, 2).join(' ')) ? mics : [home];
}

const kindOf = (entries: readonly DirectoryEntry[], exchange: string | null): Kind =>
  exchange === 'XCME' ? 'future' : (entries.find((entry) => entry.exchange === exchange)?.kind ?? 'equity');

/**
 * A mention of `written` on one of `mics` (likeliest first). Several are narrowed by the directory; where still
 * nothing decides, the exchange is null and they are its candidates. With none, the directory's are taken.
 */
export function settle(reading: Reading, written: string, mics: readonly string[], { start, end }: Span): Found {
  const [only = null] = mics;
  if (mics.length === 1) {
    const symbol = symbolOn(only, written);
    return { symbol, exchange: only, kind: kindOf(reading.directory(symbol), only), start, end };
  }
  const entries = entriesOf(reading, written, mics);
  const listed = entries.map(({ exchange }) => exchange).filter((mic) => mics.length === 0 || mics.includes(mic));
  const choices = atHome(reading, [...new Set(listed.length > 0 ? listed : mics)]);
  const exchange = choices.length === 1 ? (choices[0] ?? null) : null;
  return {
    symbol: symbolOn(exchange, written),
    exchange,
    kind: kindOf(entries, exchange),
    start,
    end,
    ...(choices.length > 1 && { candidates: choices }),
  };
}

/**
 * Of the exchanges of a suffix or a terminal's code, those that stay in question: where the same companies are on
 * all of them (`IN` is both of Mumbai's), the first.
 */
export const narrow = (mics: readonly string[]): readonly string[] =>
  mics.slice(0, SISTERS.includes(mics.slice(0, 2).join(' ')) ? 2 : 1);

/** The MIC that a label means beside this symbol; several, likeliest first, where nothing in the text decides. */
export function exchangesFor(reading: Reading, label: Label, written: string): readonly string[] {
  if (label.exchanges.length === 1) return label.exchanges;
  const { text, language, country } = reading;
  const near = lineAround(text, label.start);
  const { exchange, candidates } = decideExchange(label.written, written, { near, language, country });
  return exchange === null ? (candidates ?? []) : [exchange];
}
