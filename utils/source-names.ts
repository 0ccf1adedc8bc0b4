/** Sources as readers know them, by identifier. Proper names, the same in every language. */
const names: Readonly<Record<string, string>> = {
  yahoo: 'Yahoo Finance',
  cnbc: 'CNBC',
  nasdaq: 'Nasdaq',
  tencent: 'Tencent',
  coingecko: 'CoinGecko',
  frankfurter: 'Frankfurter',
  finnhub: 'Finnhub',
  twelvedata: 'Twelve Data',
};

export const sourceName = (id: string): string => names[id] ?? id;
