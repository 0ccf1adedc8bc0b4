import { describe, expect, test } from 'vitest';
import { type Column, type Order, sortRows, turnOrder } from '../../../components/popup/sort-rows.ts';
import { rowOf } from '../rows.ts';

const rows = [rowOf('B', 10, 9, 20), rowOf('A', 30, 33, 10), rowOf('C'), rowOf('D', 20, 20, 19)];
const symbols = (order: Order | undefined) =>
  sortRows(rows, order)
    .map(({ instrument }) => instrument.symbol)
    .join('');

describe('rows stand', () => {
  test.each<[string, Column, Order['direction'], string]>([
    ['by symbol', 'symbol', 'ascending', 'ABCD'],
    ['by price, the highest first', 'price', 'descending', 'ADBC'],
    ['by price, the lowest first, what is unknown still last', 'price', 'ascending', 'BDAC'],
    ['by today’s move', 'move', 'descending', 'BDAC'],
    ['by the move since the article', 'since', 'descending', 'ADBC'],
  ])('%s', (_, column, direction, expected) => {
    expect(symbols({ column, direction })).toBe(expected);
  });

  test('as the page names them without an order', () => {
    expect(symbols(undefined)).toBe('BACD');
  });
});

test('a column’s head turns the order, turns it round, and ends it', () => {
  const first = turnOrder(undefined, 'move');
  const second = turnOrder(first, 'move');
  expect([first?.direction, second?.direction, turnOrder(second, 'move')]).toEqual([
    'descending',
    'ascending',
    undefined,
  ]);
  expect(turnOrder(second, 'symbol')).toEqual({ column: 'symbol', direction: 'ascending' });
});
