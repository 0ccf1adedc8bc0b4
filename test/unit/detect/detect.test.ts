import { expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';

const cases: readonly (readonly [string, readonly string[]])[] = [
  ['Shares of Cisco (NASDAQ: CSCO) and Coca-Cola (NYSE:KO) closed higher.', ['XNAS:CSCO', 'XNYS:KO']],
  ['蔚来（纽交所：NIO；港交所：9866）今日公布财报。', ['XNYS:NIO', 'XHKG:9866']],
  ['Fox keeps two classes (NASDAQ: FOXA, FOX).', ['XNAS:FOXA', 'XNAS:FOX']],
  ['Alibaba (NYSE:BABA) rose; BABA is up a third this year.', ['XNYS:BABA', 'XNYS:BABA']],
  ["L'indice Composite de NYSE a progressé.", []],
];

test.each(cases)('%s', (sentence, expected) => {
  expect(detect(sentence).map(({ exchange, symbol }) => `${exchange}:${symbol}`)).toEqual(expected);
});
