import { normaliseSymbol } from '../forms.ts';
import type { Instrument } from '../instrument.ts';
import { createPairs, isAmerican, isPlainShare } from './kinds.ts';

const markets = createPairs({ XHKG: 'hk', XSHG: 'sh', XSHE: 'sz', BJSE: 'bj' });

const indices = createPairs({
  HSI: 'hkHSI',
  GSPC: 'us.INX',
  IXIC: 'us.IXIC',
  DJI: 'us.DJI',
  '000001.SS': 'sh000001',
  '000300.SS': 'sh000300',
  '000688.SS': 'sh000688',
  '399001.SZ': 'sz399001',
  '399006.SZ': 'sz399006',
});

/** Tencent's symbol: `hk00700`, `sh600519`, `usBRK.B`; null for markets that it lacks. */
export function toTencent(instrument: Instrument): string | null {
  const { symbol, exchange, kind } = instrument;
  if (kind === 'index') return indices.to(symbol) ?? null;
  if (isAmerican(instrument)) return isPlainShare(symbol) ? `us${symbol}` : null;
  const market = kind === 'equity' || kind === 'fund' ? markets.to(exchange ?? '') : undefined;
  if (market === undefined) return null;
  return `${market}${market === 'hk' ? symbol.padStart(5, '0') : symbol}`;
}

/** What Tencent's symbol names, `r_` of its live variants and the `.OQ` of its American answers left out. */
export function fromTencent(written: string): Instrument | null {
  const text = written.replace(/^r_/, '');
  const index = indices.from(text);
  if (index !== undefined) return { symbol: index, exchange: null, kind: 'index' };
  const [, market = '', code = ''] = /^([a-z]{2})(.+)$/.exec(text) ?? [];
  const share = code.replace(/\.(?:N|OQ|AM|PS)$/, '');
  if (market === 'us') return isPlainShare(share) ? { symbol: share, exchange: null, kind: 'equity' } : null;
  const exchange = markets.from(market);
  const symbol = exchange === undefined ? null : normaliseSymbol(exchange, code);
  return exchange === undefined || symbol === null ? null : { symbol, exchange, kind: 'equity' };
}
