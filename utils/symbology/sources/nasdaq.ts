import type { Instrument } from '../instrument.ts';
import { createPairs, isAmerican, isPlainShare } from './kinds.ts';

const indices = createPairs({ IXIC: 'COMP', NDX: 'NDX', GSPC: 'SPX', DJI: 'INDU', RUT: 'RUT', VIX: 'VIX' });

/** Nasdaq's symbol: `AAPL`, `BRK.B`, and `COMP` among indices; null for what it does not quote: anything abroad. */
export function toNasdaq(instrument: Instrument): string | null {
  const { symbol, kind } = instrument;
  if (kind === 'index') return indices.to(symbol) ?? null;
  return isAmerican(instrument) && isPlainShare(symbol) ? symbol : null;
}

/** What Nasdaq's symbol names within its asset class, its exchange unknown. */
export function fromNasdaq(written: string, assetClass: 'stocks' | 'etf' | 'index' = 'stocks'): Instrument | null {
  if (assetClass === 'index') {
    const symbol = indices.from(written);
    return symbol === undefined ? null : { symbol, exchange: null, kind: 'index' };
  }
  if (!isPlainShare(written)) return null;
  return { symbol: written, exchange: null, kind: assetClass === 'etf' ? 'fund' : 'equity' };
}
