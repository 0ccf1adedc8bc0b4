import { labelBefore } from '../label.ts';
import { readListing } from '../listing.ts';
import type { Rule } from '../rule.ts';

/** `NYSE: BABA`, `（纽交所：NIO）`, `Nasdaq/TSX: OTEX`, `NASDAQ: FOXA, FOX`. */
export const exchangeSymbol: Rule = {
  name: 'exchange-symbol',
  places: ['colon'],
  find(reading, { at }) {
    const label = labelBefore(reading.text, at);
    return label ? readListing(reading, label, at + 1) : [];
  },
};
