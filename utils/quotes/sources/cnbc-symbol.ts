import type { Instrument } from '../../symbology/instrument.ts';
import { isIdentifier, isUsShare } from './us.ts';

/** Endings seen to work (recordings and public code, 2026): no Korean, Mexican, Turkish shares. */
const ENDINGS: Readonly<Record<string, string>> = {
  XHKG: '-HK',
  XTKS: '.T-JP',
  XSHG: '-CN',
  XSHE: '-CN',
  XTAI: '-TW',
  XTSE: '-CA',
  XETR: '-DE',
  XPAR: '-FR',
  XLON: '-GB',
  XSWX: '-CH',
  XSTO: '-SE',
  XASX: '-AU',
  XNSE: '-IN',
};
const INDICES: Readonly<Record<string, string>> = {
  GSPC: '.SPX',
  DJI: '.DJI',
  IXIC: '.IXIC',
  VIX: '.VIX',
  HSI: '.HSI',
  N225: '.N225',
};
const OTHERS: Readonly<Record<string, string>> = { 'BTC-USD': 'BTC.CM=', 'CL=F': '@CL.1', 'GC=F': '@GC.1' };
/** Pairs with the dollar are named by the other currency alone; these are quoted in dollars, the rest per dollar. */
const IN_DOLLARS = /^(EUR|GBP|AUD|NZD)USD$/;

const toPair = (symbol: string): string | undefined => {
  if (IN_DOLLARS.test(symbol)) return `${symbol.slice(0, 3)}=`;
  return /^USD(?!EUR|GBP|AUD|NZD)[A-Z]{3}$/.test(symbol) ? `${symbol.slice(3)}=` : undefined;
};

/** CNBC's symbol for an instrument, undefined where none is known to work. */
export const toCnbc = (instrument: Instrument): string | undefined => {
  const { symbol, exchange, kind } = instrument;
  if (isIdentifier(instrument)) return undefined;
  if (kind === 'index') return INDICES[symbol];
  if (kind === 'currency') return toPair(symbol);
  if (kind === 'crypto' || kind === 'future') return OTHERS[symbol];
  if (isUsShare(instrument)) return symbol.replace(/[ /-]/g, '.');
  const ending = ENDINGS[exchange ?? ''];
  if (ending === undefined) return undefined;
  return `${exchange === 'XHKG' ? symbol.replace(/^0+/, '') : symbol.replace(/ /g, '.')}${ending}`;
};
