/**
 * Names of all sources, the same in every language, in their own order (quotes/sources.ts, which weighs too much for a
 * page that only names them).
 */
const names = new Map([
  ['yahoo', 'Yahoo Finance'],
  ['cnbc', 'CNBC'],
  ['nasdaq', 'Nasdaq'],
  ['tencent', 'Tencent'],
  ['coingecko', 'CoinGecko'],
  ['frankfurter', 'Frankfurter'],
  ['finnhub', 'Finnhub'],
  ['twelvedata', 'Twelve Data'],
]);
const keyedOnes = ['finnhub', 'twelvedata'];

/** A source as the options show it. */
export interface SourceInfo {
  readonly id: string;
  readonly name: string;
  /** It is asked only with the reader's own key. */
  readonly keyed: boolean;
}

/** All sources in their own order. */
export const listSources = (): SourceInfo[] =>
  [...names].map(([id, name]) => ({ id, name, keyed: keyedOnes.includes(id) }));

export const sourceName = (id: string): string => names.get(id) ?? id;
