import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createDetector, detect } from '../../../utils/detect/detect.ts';
import { hasPlace } from '../../../utils/detect/places.ts';

/** Pieces of mentions and of what looks like them, in any order, with anything between. */
const piece = fc.constantFrom(
  ...[
    'NYSE',
    'NASDAQ',
    'TSX',
    '港交所',
    'Euronext Paris',
    ':',
    '：',
    ' : ',
    'KO',
    'BRK.B',
    'VOLV B',
    '0700',
    '7203',
    '(',
    ')',
  ],
  ...[
    '（',
    '）',
    ',',
    '、',
    ' and ',
    '$',
    '$AAPL',
    '.N',
    '.HK',
    ' US',
    ' Equity',
    '^',
    '/',
    '=F',
    'EUR/USD',
    'ticker symbol “',
  ],
  ...[
    '股票代码：',
    '\u200b',
    '\u00a0',
    '\n',
    'Apple',
    '<7974>',
    'DE0007164600',
    '\ud800',
    '\udc00',
    '\0',
    '\u202e',
    'é',
    '％',
  ],
);
const mixed = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 40 })
  .map((parts) => parts.join(''));
const anyText = fc.oneof(mixed, fc.string({ unit: 'binary', maxLength: 400 }));

test('spans are inside the text, ordered, disjoint, and hold the mention’s text', () => {
  fc.assert(
    fc.property(mixed, (text) => {
      let last = 0;
      for (const mention of detect(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(last);
        expect(mention.end).toBeGreaterThan(mention.start);
        expect(mention.end).toBeLessThanOrEqual(text.length);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.symbol).not.toBe('');
        last = mention.end;
      }
    }),
    { numRuns: 1500 },
  );
});

test('never throws, lone surrogates and control characters included', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      detect(text);
    }),
    { numRuns: 1500 },
  );
});

test('the same text gives the same answer, and what is found the prefilter sees', () => {
  fc.assert(
    fc.property(mixed, fc.constantFrom('', 'en', 'en-GB', 'de', 'zh'), (text, language) => {
      const detector = createDetector({ language });
      const found = detector.find(text);
      expect(detector.find(text)).toEqual(found);
      if (found.length > 0) expect(hasPlace(text, language)).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('a mention survives being put into other sentences', () => {
  const mention = fc.constantFrom(
    '(NYSE: KO)',
    '(NASDAQ:BIDU)',
    '（港交所：9988）',
    '(TSX: TECK.B)',
    '(Euronext Paris : OR)',
    '(7203.T)',
  );
  const sentence = fc.constantFrom(
    'The group said',
    '公司今日宣布',
    'Le groupe a annoncé',
    'Die Firma, so heißt es,',
    '',
    'Er sagte:',
  );
  fc.assert(
    fc.property(sentence, mention, sentence, (before, within, after) => {
      const [alone] = detect(within);
      const found = detect(`${before} ${within} ${after}.`);
      expect(found.map(({ symbol, exchange }) => [symbol, exchange])).toEqual([[alone?.symbol, alone?.exchange]]);
    }),
  );
});
