import type { Instrument } from '../../symbology/instrument.ts';

/** The lists of the United States' national market, whose symbols are one namespace, and the OTC market. */
export const LISTED_US: ReadonlySet<string> = new Set(['XNYS', 'XNAS', 'XASE', 'ARCX', 'BATS', 'IEXG', 'XCHI', 'LTSE']);

export const isShare = ({ kind }: Instrument): boolean => kind === 'equity' || kind === 'fund';

/** A share on a list of the United States; a symbol without an exchange counts as one. */
export const isUsShare = (instrument: Instrument): boolean =>
  isShare(instrument) &&
  (instrument.exchange === null || LISTED_US.has(instrument.exchange) || instrument.exchange === 'OTCM');

/** An international identifier instead of a symbol: no source but a search knows it. */
export const isIdentifier = ({ symbol }: Instrument): boolean => /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(symbol);
