import type { Instrument } from '../instrument.ts';
import { isAmerican, isPlainShare } from './kinds.ts';

/** Finnhub's symbol, `BRK.B`; null abroad, which its free plan refuses. */
export const toFinnhub = (instrument: Instrument): string | null =>
  isAmerican(instrument) && isPlainShare(instrument.symbol) ? instrument.symbol : null;

/** What Finnhub's symbol names, its exchange unknown. */
export const fromFinnhub = (written: string): Instrument | null =>
  isPlainShare(written) ? { symbol: written, exchange: null, kind: 'equity' } : null;
