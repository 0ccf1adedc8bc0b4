import { expect, test } from 'vitest';
import { toCopy } from '../../utils/copy-rows.ts';
import { createFormat } from '../../utils/format.ts';
import { rowOf } from './rows.ts';

const format = createFormat('en');
const rows = [rowOf('BABA', 181.99, 179.9, 200), rowOf('NOBODY')];

test('as text for people', () => {
  expect(toCopy(rows, 'text', format)).toBe('BABA 181.99 USD (+1.16%)\nNOBODY');
});

test('as CSV for programs: a point for decimals, shares as fractions, nothing made up', () => {
  const [head, baba, nobody] = toCopy(rows, 'csv', format).split('\n');
  expect(head).toBe('symbol,exchange,name,price,currency,change,time,source,since');
  expect(baba).toBe('BABA,XNYS,,181.99,USD,0.011618,2026-03-02T15:00:00.000Z,yahoo,-0.09005');
  expect(nobody).toBe('NOBODY,XNYS,,,,,,,');
});

test('a name with a comma, a quote or a formula stays one field of text', () => {
  const evil = rowOf('X', 1);
  const named = (name: string) =>
    toCopy(
      [{ ...evil, result: evil.result?.ok ? { ok: true, value: { ...evil.result.value, name } } : undefined }],
      'csv',
      format,
    );
  expect(named('Meta, "Inc."')).toContain(',"Meta, ""Inc.""",');
  expect(named('=1+1')).toContain(",'=1+1,");
});

test('as lists that other sites import, each symbol once, without what they cannot name', () => {
  const hongkong = { ...rowOf('0700'), instrument: { symbol: '0700', exchange: 'XHKG', kind: 'equity' } as const };
  const all = [...rows.slice(0, 1), ...rows.slice(0, 1), hongkong];
  expect(toCopy(all, 'tradingview', format)).toBe('NYSE:BABA,HKEX:700');
  expect(toCopy(all, 'yahoo', format)).toBe('BABA,0700.HK');
});
