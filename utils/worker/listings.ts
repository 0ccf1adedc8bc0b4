import type { Option } from '../quotes/resolution.ts';
import { bundledDirectory } from '../symbology/bundled-directory.ts';
import type { DirectoryEntry } from '../symbology/directory.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { foldName } from '../symbology/names.ts';

const MOST = 8;

type Listing = DirectoryEntry & { readonly further: readonly string[] };

let all: readonly Listing[] | undefined;
const listings = (): readonly Listing[] => {
  all ??= [...bundledDirectory.listings()];
  return all;
};

/** A name of an exchange as the card shows it; undefined for one that the table lacks. */
export const venueName = (mic: string | null): string | undefined => (mic ? exchangeByMic(mic)?.name : undefined);

const toOption = ({ symbol, exchange, kind, name }: Instrument & { name: string }): Option => {
  const venue = venueName(exchange);
  return { instrument: { symbol, exchange, kind }, name, ...(venue !== undefined && { venue }) };
};

/** The directory's name of an instrument. */
export const knownName = ({ symbol, exchange }: Instrument): string | undefined =>
  bundledDirectory.lookup(symbol).find((one) => exchange === null || one.exchange === exchange)?.name;

/** Other listings of the same company, in the directory's order. */
export function otherListings(instrument: Instrument): Option[] {
  const name = knownName(instrument);
  if (name === undefined) return [];
  const folded = foldName(name);
  return listings()
    .filter((one) => one.names[0] === folded && instrumentKey(one) !== instrumentKey(instrument))
    .filter(({ symbol, exchange }) => symbol !== instrument.symbol || exchange !== instrument.exchange)
    .slice(0, MOST)
    .map(toOption);
}
