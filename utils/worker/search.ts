import { createDetector } from '../detect/detect.ts';
import { present } from '../quotes/present.ts';
import type { Option } from '../quotes/resolution.ts';
import { ok, type Result } from '../result.ts';
import type { Directory } from '../symbology/directory.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { foldName } from '../symbology/names.ts';
import { isIsin } from '../symbology/sources/kinds.ts';

type Found<E> = Result<readonly Option[], E>;

/** As many as fit under a box. */
const MOST = 8;
/** Ranks of this and less are what was typed, whole. */
const OUTRIGHT = 1;

const toOption = ({ symbol, exchange, kind }: Instrument, name: string | undefined): Option =>
  present<Option>({ instrument: { symbol, exchange, kind }, name, venue: exchangeByMic(exchange ?? '')?.name });

/** What is written as a page would write it: `NYSE: BABA`, `0700.HK`, `$BTC`, an ISIN. */
const findWritten = (text: string, { lookup }: Directory): Option[] =>
  createDetector({ directory: lookup })
    .find(text)
    .map((mention) => {
      const entry = lookup(mention.symbol).find(({ exchange }) => exchange === mention.exchange);
      return toOption(mention, entry?.name);
    });

type Listing = Instrument & { readonly names: readonly string[] };

/** How well a listing answers what was typed: the less the better, undefined for not at all. */
const rank = ({ symbol, names }: Listing, typed: string, folded: string): number | undefined => {
  if (symbol === typed) return 0;
  if (names.includes(folded)) return 1;
  if (folded.length > 1 && names.some((name) => name.startsWith(folded))) return 2;
  if (symbol.startsWith(typed)) return 3;
  return folded.length > 2 && names.some((name) => name.includes(` ${folded}`)) ? 4 : undefined;
};

interface Ranked {
  readonly option: Option;
  readonly place: number;
}

const findListed = (text: string, directory: Directory): Ranked[] => {
  const typed = text.normalize('NFKC').toUpperCase();
  const folded = foldName(text);
  const all = [...directory.listings()].flatMap((listing) => {
    const place = rank(listing, typed, folded);
    return place === undefined ? [] : [{ option: toOption(listing, listing.name), place }];
  });
  return all.sort((one, other) => one.place - other.place);
};

const toDistinct = (options: readonly Option[]): readonly Option[] => {
  const keys = options.map(({ instrument }) => instrumentKey(instrument));
  return options.filter((_, index) => keys.indexOf(keys[index] ?? '') === index).slice(0, MOST);
};

/** Instruments by what a person typed: the directory's first; others, asked for only where it has none outright. */
export const createSearch =
  <E>(findFar: (text: string, isPrivate?: boolean) => Promise<Found<E>>, loadDirectory: () => Promise<Directory>) =>
  async (typed: string, ask = true, isPrivate = false): Promise<Found<E>> => {
    const text = typed.trim();
    if (text === '') return ok([]);
    const directory = await loadDirectory();
    const written = findWritten(text, directory);
    // An identifier names an instrument without being its symbol: that has to be searched for.
    const isNamed = written.length > 0 && !(ask && written.some(({ instrument }) => isIsin(instrument.symbol)));
    if (isNamed) return ok(toDistinct(written));
    const listed = findListed(text, directory);
    const near = listed.map(({ option }) => option);
    if (!ask || (listed[0] && listed[0].place <= OUTRIGHT)) return ok(toDistinct(near));
    const far = await findFar(text, isPrivate);
    if (!far.ok) return near.length > 0 ? ok(toDistinct(near)) : far;
    return ok(toDistinct([...near, ...far.value]));
  };
