import type { Option } from '../quotes/resolution.ts';
import type { DirectoryEntry } from '../symbology/directory.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { foldName } from '../symbology/names.ts';
import { bundledDirectory } from './bundled-directory.ts';

const MOST = 8;

type Listing = DirectoryEntry & { readonly further: readonly string[] };

let all: readonly Listing[] | undefined;
const listings = async (): Promise<readonly Listing[]> => {
  all ??= [...(await bundledDirectory()).listings()];
  return all;
};

/** A name of an exchange as the card shows it; undefined for one that the table lacks. */
export const venueName = (mic: string | null): string | undefined => (mic ? exchangeByMic(mic)?.name : undefined);

const toOption = ({ symbol, exchange, kind, name }: Instrument & { name: string }): Option => {
  const venue = venueName(exchange);
  return { instrument: { symbol, exchange, kind }, name, ...(venue !== undefined && { venue }) };
};

/** The directory's name of an instrument. */
export const knownName = async ({ symbol, exchange }: Instrument): Promise<string | undefined> =>
  (await bundledDirectory()).lookup(symbol).find((one) => exchange === null || one.exchange === exchange)?.name;

/** Other listings of the same company, in the directory's order. */
export async function otherListings(instrument: Instrument): Promise<Option[]> {
  const name = await knownName(instrument);
  if (name === undefined) return [];
  const folded = foldName(name);
  return (await listings())
    .filter((one) => one.names[0] === folded && instrumentKey(one) !== instrumentKey(instrument))
    .filter(({ symbol, exchange }) => symbol !== instrument.symbol || exchange !== instrument.exchange)
    .slice(0, MOST)
    .map(toOption);
}
