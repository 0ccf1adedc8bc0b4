import { exchangeByMic } from '../exchanges.ts';
import type { Instrument } from '../instrument.ts';

/** Moneys in which coins are priced. */
export const CURRENCIES: ReadonlySet<string> = new Set(
  'USD EUR GBP JPY AUD CAD CHF CNY HKD INR KRW BRL TRY USDT'.split(' '),
);

/** Whether a symbol has the shape of an ISIN, check digit unchecked. */
export const isIsin = (symbol: string): boolean => /^[A-Z]{2}[A-Z0-9]{9}\d$/.test(symbol);

/** Whether a share or fund is quoted in America, as one without exchange is taken to be. */
export function isAmerican({ symbol, exchange, kind }: Instrument): boolean {
  if (kind !== 'equity' && kind !== 'fund') return false;
  if (exchange === null) return /^[A-Z]/.test(symbol) && !isIsin(symbol);
  return exchangeByMic(exchange)?.yahoo === '';
}

/** A class share or a plain one; no preferred, unit, right or warrant, whose writing differs by source. */
export const isPlainShare = (symbol: string): boolean => /^[A-Z]{1,5}(?:\.[A-TV-Z])?$/.test(symbol);

/** A two-way table: `from` finds what `to` gave. */
export function createPairs(pairs: Readonly<Record<string, string>>): {
  readonly to: (key: string) => string | undefined;
  readonly from: (value: string) => string | undefined;
} {
  const back = new Map<string, string>();
  for (const [key, value] of Object.entries(pairs)) if (!back.has(value)) back.set(value, key);
  return { to: (key) => (Object.hasOwn(pairs, key) ? pairs[key] : undefined), from: (value) => back.get(value) };
}
