/** A source as the options show it. */
export interface SourceInfo {
  readonly id: string;
  /** A proper name, the same in every language. */
  readonly name: string;
  /** It is asked only with the reader's own key. */
  readonly keyed: boolean;
}

/** All sources in their own order (quotes/sources.ts, which weighs too much for a page that only names them). */
export const sourceInfos: readonly SourceInfo[] = [
  { id: 'yahoo', name: 'Yahoo Finance', keyed: false },
  { id: 'cnbc', name: 'CNBC', keyed: false },
  { id: 'nasdaq', name: 'Nasdaq', keyed: false },
  { id: 'tencent', name: 'Tencent', keyed: false },
  { id: 'coingecko', name: 'CoinGecko', keyed: false },
  { id: 'frankfurter', name: 'Frankfurter', keyed: false },
  { id: 'finnhub', name: 'Finnhub', keyed: true },
  { id: 'twelvedata', name: 'Twelve Data', keyed: true },
];

export const sourceName = (id: string): string => sourceInfos.find((one) => one.id === id)?.name ?? id;
