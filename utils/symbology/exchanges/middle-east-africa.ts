import type { Exchange } from '../exchange.ts';

// MICs: ISO 10383 (iso20022.org). Prefixes: Google Finance, TradingView, S&P Capital IQ. Suffixes: Yahoo, Reuters.
export const middleEastAfrica: readonly Exchange[] = [];
