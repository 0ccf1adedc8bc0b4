import { type Code, readCode, skipOpening } from './code.ts';
import { GAP, INVISIBLE } from './text.ts';

const QUOTES = `["'“”»«「」*_\`]{0,3}`;

/** An item's move: `MSFT +1.2%, AAPL -0.4%`. */
const MOVE = `(?: ?[+\\-−–▲▼↑↓]?\\d[\\d.,]{0,8} ?%)?`;

/** What stands between the items of a list: marks with or without spaces, words with them. */
const JOIN = new RegExp(
  `${QUOTES}${MOVE}(?:${GAP}(?:,|;|、|/|\\||&|·|•|\\+|和|及|与|與|および|또는|및)(?: ?(?:and|und|et|y|e)(?= ))?|[ ]{1,2}(?:and/or|and|und|et|och|og|ja|en|e|y|i|ve|и|και|dan|và))${GAP}${QUOTES}`,
  'y',
);

/** After a later item of a list, this shows that it was a word or another key. */
const NOT_AN_ITEM = new RegExp(
  `^${QUOTES}[ ${INVISIBLE}]*(?::|\\(|=)|^ \\d+(?![\\d.,]* ?%)|^ [A-Z]{2,}(?![A-Z]* ?[:(])`,
);

/** Longer lists are compositions of indices: whoever writes them means a table. */
const MOST = 400;

/**
 * The codes after `first`, as far as each fits: `FOXA, FOX` · `ABC.U and ABC.WS` · `NPN & PRX` · `BRK.A/BRK.B`.
 */
export function readList(text: string, first: Code, fits: (written: string, isNewListing: boolean) => boolean): Code[] {
  const items = [first];
  let at = first.end;
  while (items.length < MOST && text[at] !== ')') {
    JOIN.lastIndex = at;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    const next = readCode(text, skipOpening(text, at + join.length), (written) => fits(written, join.includes(';')));
    if (next === undefined || NOT_AN_ITEM.test(text.slice(next.end, next.end + 14))) break;
    items.push(next);
    at = next.end;
  }
  return items;
}
