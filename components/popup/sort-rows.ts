import { toMove } from '../Move.tsx';
import type { PopupRow } from './PopupApp.tsx';

export type Column = 'symbol' | 'price' | 'move' | 'since';

/** Which column the table is sorted by, and which way; in the words of `aria-sort`. */
export interface Order {
  readonly column: Column;
  readonly direction: 'ascending' | 'descending';
}

/** What a click on a column's head makes of the order: figures fall first, names rise first; the third click ends it. */
export function turnOrder(order: Order | undefined, column: Column): Order | undefined {
  const [first, second] =
    column === 'symbol' ? (['ascending', 'descending'] as const) : (['descending', 'ascending'] as const);
  if (order?.column !== column) return { column, direction: first };
  return order.direction === first ? { column, direction: second } : undefined;
}

/** The figure by which a row is sorted; undefined where it is not known. */
function figureOf({ result, since }: PopupRow, column: Column): number | undefined {
  if (!result?.ok) return undefined;
  const { price, previousClose } = result.value;
  if (column === 'price') return price;
  return toMove(price, column === 'move' ? previousClose : since?.ok ? since.value.price : undefined)?.share;
}

/** Rows in order; those without the figure stay last, whichever way. */
export function sortRows(rows: readonly PopupRow[], order: Order | undefined): readonly PopupRow[] {
  if (!order) return rows;
  const sign = order.direction === 'ascending' ? 1 : -1;
  if (order.column === 'symbol')
    return [...rows].sort(
      (a, b) => sign * a.instrument.symbol.localeCompare(b.instrument.symbol, undefined, { numeric: true }),
    );
  return [...rows].sort((a, b) => {
    const [one, other] = [figureOf(a, order.column), figureOf(b, order.column)];
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
    return sign * (one - other);
  });
}
