import { describe, expect, test } from 'vitest';
import { linksOf, type TemplateProblem, templateProblem } from '../../utils/links.ts';
import type { Instrument } from '../../utils/symbology/instrument.ts';

const baba: Instrument = { symbol: 'BABA', exchange: 'XNYS', kind: 'equity' };
const tencent: Instrument = { symbol: '0700', exchange: 'XHKG', kind: 'equity' };

describe('a template of one’s own', () => {
  test.each<[string, string, TemplateProblem | undefined]>([
    ['is https with a place', 'https://a.test/q/{symbol}', undefined],
    ['may have several', 'https://a.test/{exchange}?s={yahoo}', undefined],
    ['may have it in the fragment', 'https://a.test/#{tradingview}', undefined],
    ['is not http', 'http://a.test/{symbol}', 'not-https'],
    ['is no script', 'javascript:alert("{symbol}")', 'not-https'],
    ['holds no password', 'https://me:you@a.test/{symbol}', 'not-https'],
    ['is an address', 'a.test/{symbol}', 'no-address'],
    ['is one address', 'https://a.test/{symbol} b', 'no-address'],
    ['is not nothing', '', 'no-address'],
    ['has a place', 'https://a.test/', 'no-place'],
    ['does not let the symbol choose the host', 'https://{symbol}.test/', 'no-place'],
    ['has no place that does not exist', 'https://a.test/{isin}', 'unknown-place'],
    ['nor one of every object', 'https://a.test/{constructor}', 'unknown-place'],
  ])('%s', (_, template, problem) => {
    expect(templateProblem(template)).toBe(problem);
  });
});

test('the reader’s own pages come first, by their host', () => {
  expect(linksOf(baba, ['https://www.a.test/{symbol}'])[0]).toEqual({ name: 'a.test', url: 'https://www.a.test/BABA' });
});

test('each page is given the symbol as it writes it', () => {
  const urls = linksOf(tencent, []).map(({ url }) => url);
  expect(urls).toContain('https://finance.yahoo.com/quote/0700.HK');
  expect(urls).toContain('https://www.tradingview.com/chart/?symbol=HKEX%3A700');
});

test('a page of American shares is not offered for others, nor a broken template from a file', () => {
  const names = (instrument: Instrument, own: string[] = []) => linksOf(instrument, own).map(({ name }) => name);
  expect(names(baba)).toContain('Stocktwits');
  expect(names(tencent)).not.toContain('Stocktwits');
  expect(names(baba, ['http://a.test/{symbol}'])).toEqual(names(baba));
});

test('what a place cannot be filled with is left out', () => {
  expect(linksOf({ ...baba, exchange: null }, ['https://a.test/{exchange}']).map(({ name }) => name)).not.toContain(
    'a.test',
  );
});
