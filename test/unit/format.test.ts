import { describe, expect, test } from 'vitest';
import { createFormat } from '../../utils/format.ts';

const en = createFormat('en');

describe('a price has', () => {
  test.each<[string, number, string, number | undefined, string]>([
    ['its source’s decimals', 0.1246, 'USD', 4, '0.1246'],
    ['else two', 181.9, 'USD', undefined, '181.90'],
    ['none in yen', 2848, 'JPY', undefined, '2,848'],
    ['three in dinars', 1.2, 'KWD', undefined, '1.200'],
    ['two in pence', 88.42, 'GBp', undefined, '88.42'],
    ['two in a currency nobody knows', 5, '???', undefined, '5.00'],
  ])('%s', (_, value, currency, hint, expected) => {
    expect(en.price(value, currency, hint)).toBe(expected);
  });

  test('the marks of the reader’s language', () => {
    expect(createFormat('fr').price(1234.5, 'EUR')).toBe('1\u202f234,50');
    expect(createFormat('de').price(1234.5, 'EUR')).toBe('1.234,50');
  });
});

describe('a move', () => {
  test.each<[number, string]>([
    [0.0116, '+1.16%'],
    [-0.005, '-0.50%'],
    [0, '0.00%'],
    [0.00001, '0.00%'],
    [1.5, '+150.00%'],
  ])('of %d is written %s', (share, expected) => {
    expect(en.percent(share)).toBe(expected);
  });

  test('in money has its sign', () => {
    expect(en.change(2.09, 'USD', 2)).toBe('+2.09');
    expect(en.change(-91, 'JPY')).toBe('-91');
  });
});

describe('a time', () => {
  const now = new Date(2026, 10, 23, 15, 0).getTime();
  test.each<[string, Date, RegExp]>([
    ['of today is the hour', new Date(2026, 10, 23, 9, 5), /^9:05\sAM$/],
    ['of another day has the day', new Date(2026, 10, 20, 16, 0), /^Nov 20, 4:00\sPM$/],
    ['of another year has the year', new Date(2025, 8, 30, 16, 0), /^Sep 30, 2025, 4:00\sPM$/],
  ])('%s', (_, time, expected) => {
    expect(en.time(time.getTime(), now)).toMatch(expected);
  });
});
