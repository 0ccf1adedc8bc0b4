import { describe, expect, test } from 'vitest';
import { createDetector } from '../../../utils/detect/detect.ts';
import { mayHold } from '../../../utils/detect/rough.ts';

const { find } = createDetector({ language: 'en' });
const finds = (text: string): boolean => find(text).length > 0;
/** What the page does about a text: read the block exactly, or leave it. */
const isWorth = (text: string): boolean => finds(text) || mayHold(text, finds);

const written = [
  'NYSE: BABA',
  'NASDAQ:GOOGL',
  'BABA:NYSE',
  'LSE: VOD',
  'Euronext Paris: MC',
  'TSE: 7203',
  '0700.HK',
  'THYAO.IS',
  'US0378331005',
  '$TSLA',
  'ticker symbol “SNOW”',
];
/** What may stand right beside it, in another element of the page. */
const before = ['Apple', 'Price', '12.5%', '(5)', 'stock', '3,14', 'Ltd.', 'é'];
const after = ['Price', '(5)', ' %', 'up 3', '.'];

describe('a rough text is worth reading exactly', () => {
  test('where a mention runs into its neighbours', () => {
    const texts = written.flatMap((mention) =>
      ['', ...before].flatMap((left) => ['', ...after].map((right) => ({ mention, left, right }))),
    );
    // Digits before digits are one number to anybody.
    const apart = texts.filter(({ mention, left }) => !/\d$/.test(left) || !/^\d/.test(mention));
    expect(apart.filter(({ mention, left, right }) => !isWorth(left + mention + right))).toEqual([]);
  });

  test.each([
    'Alibaba (NYSE*:xBABA) rose.',
    'Alibaba (NYSEx:BABA) rose.',
    'Alibaba (NYSE:symbol BABA) rose.',
    'Alibaba (BABA:hiddenNYSE) rose.',
    'Alibaba（纽交所代码：BABA）',
  ])('where something hidden may stand in it: %s', (text) => expect(isWorth(text)).toBe(true));

  test.each([
    'The alliance (NATO) met at 12:30, and left.',
    'It said: The harbour, founded in 1850, is (see also) a river.',
    'Read more: The bridge (1850) and Its River.',
    'Costs: $5 and up (VAT included).',
  ])('and not where nothing can be: %s', (text) => expect(isWorth(text)).toBe(false));
});
