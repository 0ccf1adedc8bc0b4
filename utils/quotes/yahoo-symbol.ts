import type { Instrument } from '../symbology/instrument.ts';

const SUFFIXES: Readonly<Record<string, string>> = {
  XTSE: 'TO',
  XTSX: 'V',
  XCNQ: 'CN',
  NEOE: 'NE',
  XLON: 'L',
  AIMX: 'L',
  XDUB: 'IR',
  XETR: 'DE',
  XFRA: 'F',
  XPAR: 'PA',
  ALXP: 'PA',
  XAMS: 'AS',
  XBRU: 'BR',
  XLIS: 'LS',
  XMIL: 'MI',
  XMAD: 'MC',
  XSWX: 'SW',
  XWBO: 'VI',
  XOSL: 'OL',
  XSTO: 'ST',
  XCSE: 'CO',
  XHEL: 'HE',
  XTKS: 'T',
  XKRX: 'KS',
  XKOS: 'KQ',
  XSHG: 'SS',
  XSHE: 'SZ',
  XHKG: 'HK',
  XTAI: 'TW',
  ROCO: 'TWO',
  XNSE: 'NS',
  XBOM: 'BO',
  XSES: 'SI',
  XASX: 'AX',
  XNZE: 'NZ',
  XJSE: 'JO',
  XTAE: 'TA',
  BVMF: 'SA',
  XMEX: 'MX',
};

const US = new Set(['XNYS', 'XNAS', 'XASE', 'ARCX', 'BATS', 'OTCM', 'IEXG', 'XCHI', 'LTSE']);

const toShare = (symbol: string): string => symbol.replace(/\.$/, '').replace(/[ ./]/g, '-');

/** Yahoo's symbol for an instrument, undefined where Yahoo has no such market. */
export const toYahoo = ({ symbol, exchange, kind }: Instrument): string | undefined => {
  if (kind === 'index') return `^${symbol}`;
  if (kind === 'currency') return `${symbol}=X`;
  if (kind === 'crypto' || kind === 'future') return symbol;
  if (exchange === null || US.has(exchange)) return toShare(symbol);
  const suffix = SUFFIXES[exchange];
  if (suffix === undefined) return undefined;
  return `${suffix === 'HK' ? symbol.replace(/^0+/, '').padStart(4, '0') : toShare(symbol)}.${suffix}`;
};
