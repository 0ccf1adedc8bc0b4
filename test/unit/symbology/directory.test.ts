import { describe, expect, test } from 'vitest';
import { createDirectory } from '../../../utils/symbology/directory.ts';
import { exchangeByMic } from '../../../utils/symbology/exchanges.ts';
import { fitsExchange, normaliseSymbol } from '../../../utils/symbology/forms.ts';
import { foldName } from '../../../utils/symbology/names.ts';
import { bundledDirectory } from '../../tools/bundled-directory.ts';

describe('a directory', () => {
  const { lookup } = createDirectory(`
# XNYS
SAN|Banco Santander, S.A.|Santander;桑坦德
# XMAD
SAN|Banco Santander, S.A.|Santander
# XPAR
MC|LVMH Moët Hennessy Louis Vuitton SE|LVMH
# ARCX fund
SPY|SPDR S&P 500 ETF Trust
`);

  test('answers with all listings of a symbol, in the text’s order', () => {
    expect(lookup('SAN').map(({ exchange }) => exchange)).toEqual(['XNYS', 'XMAD']);
    expect(lookup('nothing')).toEqual([]);
  });
  test('folds the names that a text may use', () => {
    expect(lookup('SAN')[0]?.names).toEqual(['banco santander', 'santander', '桑坦德']);
    expect(lookup('MC')[0]?.names).toContain('lvmh');
  });
  test('reads headings, those of funds too', () => {
    expect(lookup('MC')[0]).toMatchObject({ exchange: 'XPAR', kind: 'equity' });
    expect(lookup('SPY')[0]).toMatchObject({ exchange: 'ARCX', kind: 'fund' });
  });
});

test.each([
  ['McDonald’s Corporation', 'mcdonalds'],
  ['L’Oréal S.A.', 'loreal'],
  ['The Coca-Cola Company', 'coca cola'],
  ['贵州茅台', '贵州茅台'],
  ['AT&T Inc.', 'at and t'],
])('%s is compared as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test('the bundled directory writes each symbol once a list, as that list writes it', () => {
  const seen = new Set<string>();
  const wrong: string[] = [];
  for (const { symbol, exchange } of bundledDirectory.listings()) {
    const key = `${exchange}:${symbol}`;
    const isWritten = fitsExchange(exchange, symbol) && normaliseSymbol(exchange, symbol) === symbol;
    if (seen.has(key) || !exchangeByMic(exchange) || !isWritten) wrong.push(key);
    seen.add(key);
  }
  expect(wrong).toEqual([]);
  expect(seen.size).toBeGreaterThan(1500);
});
