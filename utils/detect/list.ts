import { type Code, readCode, skipOpening } from './code.ts';
import { GAP, INVISIBLE } from './text.ts';

/** What stands between the items of a list. A semicolon begins another listing, with its own label. */
const JOIN = new RegExp(
  `["'“”»」*_\`]{0,3}${GAP}(?:,|、|/|\\||&|·|•|\\+|and/or|and|und|et|och|og|ja|en|em|e|y|i|ve|и|和|及|与|與|および|또는|및|,${GAP}and)${GAP}["'“”«「*_\`]{0,3}`,
  'y',
);

/** After a later item of a list, this shows that it was a word or another key. */
const NOT_AN_ITEM = new RegExp(`^["'”»*_\`]{0,3}[ ${INVISIBLE}]*(?::|\\(|=|%)|^ \\d`);

/** Longer lists are index compositions: their items are found by the first of them and read on from there. */
const MOST = 400;

/**
 * The codes after `first`, as far as each fits: `FOXA, FOX` · `ABC.U and ABC.WS` · `NPN & PRX` · `BRK.A/BRK.B`.
 */
export function readList(text: string, first: Code, fits: (written: string) => boolean): Code[] {
  const items = [first];
  let at = first.end;
  while (items.length < MOST) {
    JOIN.lastIndex = at;
    const join = JOIN.exec(text)?.[0];
    if (join === undefined) break;
    const next = readCode(text, skipOpening(text, at + join.length), fits);
    if (next === undefined || NOT_AN_ITEM.test(text.slice(next.end, next.end + 12))) break;
    items.push(next);
    at = next.end;
  }
  return items;
}
