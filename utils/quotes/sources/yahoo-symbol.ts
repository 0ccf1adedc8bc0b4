import { exchangeByMic } from '../../symbology/exchanges.ts';
import type { Instrument } from '../../symbology/instrument.ts';
import { isIdentifier, isUsShare } from './us.ts';

/** Preferred shares, warrants, units and rights have endings of their own: BAC.PRB is BAC-PB, ABC.WS is ABC-WT. */
const toUsEnding = (symbol: string): string =>
  symbol
    .replace(/-WS([A-Z]?)$/, '-WT$1')
    .replace(/-U$/, '-UN')
    .replace(/-RT$/, '-RI');

const toShare = (symbol: string): string =>
  symbol
    .replace(/\.$/, '')
    .replace(/[ ./]/g, '-')
    .replace(/-PR-?([A-Z])$/, '-P$1');

/** Four digits, with zeros before them: `700` and `00700` are `0700`. */
const toHongKong = (symbol: string): string => symbol.replace(/^0+/, '').padStart(4, '0');

/** Yahoo's symbol for an instrument, undefined where Yahoo has no such market. */
export const toYahoo = (instrument: Instrument): string | undefined => {
  const { symbol, exchange, kind } = instrument;
  if (isIdentifier(instrument)) return undefined;
  if (kind === 'index') return `^${symbol}`;
  if (kind === 'currency') return `${symbol}=X`;
  if (kind === 'crypto' || kind === 'future') return symbol;
  if (isUsShare(instrument)) return toUsEnding(toShare(symbol));
  const suffix = exchangeByMic(exchange ?? '')?.yahoo;
  if (suffix === undefined) return undefined;
  const plain = exchange === 'XHKG' ? toHongKong(symbol) : toShare(symbol);
  return suffix === '' ? plain : `${plain}.${suffix}`;
};
