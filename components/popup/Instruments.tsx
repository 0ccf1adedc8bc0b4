import { useState } from 'preact/hooks';
import type { Format } from '../../utils/format.ts';
import { joinParts, t } from '../../utils/i18n.ts';
import { sourceName } from '../../utils/source-names.ts';
import { instrumentKey } from '../../utils/symbology/instrument.ts';
import type { PopupActions, PopupRow } from './PopupApp.tsx';
import { Row } from './Row.tsx';
import { type Column, type Order, sortRows, turnOrder } from './sort-rows.ts';

export interface InstrumentsProps {
  readonly rows: readonly PopupRow[];
  /** What was looked up: above the page's own, unsorted. */
  readonly found: readonly PopupRow[];
  /** Milliseconds since the epoch; without it, and without dates of rows' own, there is no column for the move since then. */
  readonly published: number | undefined;
  readonly format: Format;
  /** Milliseconds since the epoch: what "today" is. */
  readonly now: number;
  readonly act: PopupActions;
}

/** In a narrow head a line ends before a date, not within it. */
const unbroken = (date: string): string => date.replaceAll(' ', '\u00a0');

/** A column, its name, and what its moves are measured against. */
type Head = readonly [column: Column, label: string, basis?: string];

/** All instruments of the page; in the order in which it names them until a column is chosen. */
export function Instruments({ rows, found, published, format, now, act }: InstrumentsProps) {
  const [order, setOrder] = useState<Order | undefined>();
  const hasOwnDates = rows.some((row) => row.published != null);
  const withSince = published !== undefined || hasOwnDates;
  const sinceLabel =
    hasOwnDates || published === undefined ? t('since') : t('sinceDate', unbroken(format.day(published)));
  const columns: readonly Head[] = [
    ['price', t('columnPrice')],
    ['move', t('columnMove'), t('basisMove', t('columnMove'))],
    ...(withSince ? [['since', sinceLabel, t('basisSince', sinceLabel)] as const] : []),
  ];
  const head = ([column, label]: Head) => (
    <th key={column} scope="col" aria-sort={order?.column === column ? order.direction : 'none'}>
      <button type="button" class="sort" onClick={() => setOrder(turnOrder(order, column))}>
        {label}
        <span aria-hidden="true">{order?.column !== column ? '' : order.direction === 'ascending' ? ' ↑' : ' ↓'}</span>
      </button>
    </th>
  );
  return (
    <>
      <table>
        <thead>
          <tr>
            {head(['symbol', t('columnSymbol')])}
            <td />
            {columns.map(head)}
          </tr>
        </thead>
        <tbody>
          {[...found, ...sortRows(rows, order)].map((row) => (
            <Row
              key={`${row.mentions === 0}${instrumentKey(row.instrument)}`}
              row={row.published === undefined ? { ...row, published } : row}
              withSince={withSince}
              format={format}
              act={act}
            />
          ))}
        </tbody>
      </table>
      <p class="basis muted">
        {columns.map(([column, , basis]) => basis && <span key={column}>{basis}</span>)}
        <span>{sourcesOf([...found, ...rows], format, now)}</span>
      </p>
    </>
  );
}

/** From whom the figures are, and when the newest of them is from. */
function sourcesOf(rows: readonly PopupRow[], format: Format, now: number): string {
  const quotes = rows.flatMap(({ result }) => (result?.ok ? [result.value] : []));
  if (quotes.length === 0) return '';
  const names = new Set(quotes.map(({ source }) => sourceName(source)));
  return joinParts([...names, format.time(Math.max(...quotes.map(({ time }) => time)), now)]);
}
