import type { Mention } from '../detect/mention.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { PageEvidence } from './evidence.ts';
import type { Mark, Marks } from './marks.ts';

/** Instruments by the symbols that a document names them with. */
export type Named = ReadonlyMap<string, Instrument>;

const isRepeat = ({ mention }: Mark): boolean => mention.rule === 'repeat';

/** The first run of letters or digits of a symbol: what a text must have to say it again. */
const CODE = /[A-Z\d]+/g;
function stemOf(symbol: string): string {
  const stem = symbol.match(CODE)?.[0] ?? RegExp.escape(symbol);
  return stem.length > 2 ? stem : `(?<![A-Za-z])${stem}(?![A-Za-z])`;
}

/** Finds what may be one of these symbols, in a rough text. */
export const toStems = (symbols: readonly string[]): RegExp => new RegExp([...new Set(symbols.map(stemOf))].join('|'));

/** Whether the same symbols stand for the same. */
const isEqual = (one: Named, other: Named): boolean =>
  one.size === other.size &&
  [...one].every(([symbol, { exchange, kind }]) => {
    const same = other.get(symbol);
    return same?.exchange === exchange && same?.kind === kind;
  });

/** What a document names, by its marks and by what it says of itself: the bare symbol is a mention anywhere in it. */
export function createNaming(marks: Marks, evidence: PageEvidence) {
  let named: Named = new Map();
  let again: RegExp | null = null;

  /** A mention whose exchange the text leaves open has the one that the page itself says. */
  function resolved(mention: Mention): Mention {
    const said = mention.exchange === null ? evidence.of(mention.symbol) : undefined;
    return said ? { ...mention, ...said } : mention;
  }

  return {
    resolved,

    /** As long as it is the same, what is named is. */
    named: (): Named => named,

    /** Whether a symbol that was named may stand in a rough text. */
    isSaidIn: (text: string): boolean => again?.test(text) ?? false,

    /** Names what these name, whether it can be seen or not: `renew` sees to that once it is marked. */
    add(mentions: readonly Mention[]): void {
      const fresh = mentions.map(resolved).filter(({ symbol }) => !named.has(symbol));
      if (fresh.length > 0) named = new Map([...named, ...fresh.reverse().map((one) => [one.symbol, one] as const)]);
    },

    /** Names what the marks name now; repeats of what nothing names any more go. */
    renew(): void {
      const standing = [...marks.all].filter((one) => !isRepeat(one)).map(({ mention }) => mention);
      const now = new Map([...evidence.said(), ...standing.reverse()].map((one) => [one.symbol, one] as const));
      if (!isEqual(named, now)) named = now;
      again = named.size > 0 ? toStems([...named.keys()]) : null;
      for (const one of marks.all) if (isRepeat(one) && !named.has(one.mention.symbol)) marks.remove(one);
    },
  };
}
