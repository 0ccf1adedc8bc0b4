import type { PopupRow } from '../../components/popup/PopupApp.tsx';
import type { Told } from '../../utils/messages.ts';

/** A quote with what a test cares about. */
export const told = (symbol: string, price: number, change: Partial<Told> = {}): Told => ({
  instrument: { symbol, exchange: 'XNYS', kind: 'equity' },
  price,
  currency: 'USD',
  session: 'regular',
  time: Date.UTC(2026, 2, 2, 15),
  source: 'yahoo',
  ...change,
});

/** A popup's row; without a price, one that has not been answered. */
export const rowOf = (symbol: string, price?: number, previousClose?: number, base?: number): PopupRow => ({
  instrument: { symbol, exchange: 'XNYS', kind: 'equity' },
  mentions: 1,
  result:
    price === undefined
      ? undefined
      : { ok: true, value: told(symbol, price, previousClose === undefined ? {} : { previousClose }) },
  since: base === undefined ? undefined : { ok: true, value: { price: base, basis: 'close', source: 'yahoo' } },
});
