/** What sort of thing is quoted. `equity` where nothing says otherwise. */
export type Kind = 'equity' | 'fund' | 'index' | 'currency' | 'crypto' | 'future';

/** What a mention names and a source quotes. */
export interface Instrument {
  /** As the exchange writes it: `BRK.B`, `VOLV B`, `BP.`, `0700`, `7203`, `600519`; index, pair, coin and future without decoration: `GSPC`, `EURUSD`, `BTC-USD`, `GC=F`. */
  readonly symbol: string;
  /** The ISO 10383 MIC of the list that a quote needs; null when none is known. */
  readonly exchange: string | null;
  readonly kind: Kind;
}

/** One string for one instrument: the key of caches, flights and counts. */
export const instrumentKey = ({ symbol, exchange, kind }: Instrument): string => `${exchange ?? ''}:${symbol}:${kind}`;
