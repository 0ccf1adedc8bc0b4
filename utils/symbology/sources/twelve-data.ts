import { normaliseSymbol } from '../forms.ts';
import type { Instrument } from '../instrument.ts';
import { createPairs, isAmerican, isPlainShare } from './kinds.ts';

// The names of its list of exchanges. Only those whose symbols are the exchange's own.
const venues = createPairs({
  XTSE: 'TSX',
  XTSX: 'TSXV',
  XLON: 'LSE',
  XETR: 'XETR',
  XSWX: 'SIX',
  XMAD: 'BME',
  XHKG: 'HKEX',
  XTKS: 'JPX',
  XKRX: 'KRX',
  XKOS: 'KOSDAQ',
  XSHG: 'SSE',
  XSHE: 'SZSE',
  XTAI: 'TWSE',
  XNSE: 'NSE',
  XBOM: 'BSE',
  XASX: 'ASX',
});

const split = (symbol: string): string | null => /^[A-Z]{6}$/.exec(symbol)?.[0].replace(/^.{3}/, '$&/') ?? null;

/** Twelve Data's symbol: `AAPL`, `SHOP:TSX`, `EUR/USD`, `BTC/USD`; null for what it may not have. */
export function toTwelveData(instrument: Instrument): string | null {
  const { symbol, exchange, kind } = instrument;
  if (kind === 'currency') return split(symbol);
  if (kind === 'crypto') return `${symbol.replace(/-.*$/, '')}/${/-(.+)$/.exec(symbol)?.[1] ?? 'USD'}`;
  if (isAmerican(instrument)) return isPlainShare(symbol) ? symbol : null;
  const venue = kind === 'equity' || kind === 'fund' ? venues.to(exchange ?? '') : undefined;
  return venue === undefined ? null : `${symbol}:${venue}`;
}

/** What Twelve Data's symbol names; a pair of three letters each counts as money. */
export function fromTwelveData(written: string): Instrument | null {
  const [, base, quote] = /^([A-Z0-9]+)\/([A-Z]{3})$/.exec(written) ?? [];
  if (base !== undefined && quote !== undefined) return fromPair(base, quote);
  const [code = '', venue] = written.split(':');
  if (venue === undefined) return isPlainShare(code) ? { symbol: code, exchange: null, kind: 'equity' } : null;
  const exchange = venues.from(venue);
  const symbol = exchange === undefined ? null : normaliseSymbol(exchange, code);
  return exchange === undefined || symbol === null ? null : { symbol, exchange, kind: 'equity' };
}

const MONEY =
  /^(?:USD|EUR|GBP|JPY|CHF|AUD|NZD|CAD|CN[YH]|HKD|SGD|INR|KRW|TWD|THB|IDR|PHP|MYR|VND|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|TRY|RUB|UAH|ILS|ZAR|BRL|MXN|ARS|CLP|COP|PEN|AED|SAR|QAR|KWD|EGP|NGN|KES|XAU|XAG)$/;

const fromPair = (base: string, quote: string): Instrument =>
  MONEY.test(base)
    ? { symbol: `${base}${quote}`, exchange: null, kind: 'currency' }
    : { symbol: `${base}-${quote}`, exchange: null, kind: 'crypto' };
