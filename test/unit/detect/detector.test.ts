import { describe, expect, test } from 'vitest';
import { createDetector, detect, instrumentsOf } from '../../../utils/detect/detect.ts';
import { hasPlace } from '../../../utils/detect/places.ts';
import { findRepeats } from '../../../utils/detect/repeat.ts';
import { isWord } from '../../../utils/detect/words.ts';

const detector = createDetector();

describe('the bare symbol again', () => {
  const cases: readonly (readonly [string, number])[] = [
    ['Alibaba (NYSE:BABA) rose; BABA is up a third this year.', 2],
    ['BABA was named here before it was introduced (NYSE:BABA).', 2],
    ['Alibaba (NYSE:BABA), and in Hong Kong BABA-W, not the NASDAQ-100 nor BABA.X or @BABA', 1],
    ['Sealed Air (NYSE: SEE) makes film. SEE below for details.', 1],
    ['Sealed Air (NYSE: SEE) makes film. Holders of shares of SEE voted; SEE’s stock rose.', 3],
    ['Home Depot (NYSE:HD) sells tools. An HD screen is no tool.', 1],
    ['Amazon (NASDAQ: AMZN) SAID TODAY THAT AMZN AND THE OTHERS FILED A LAWSUIT AGAINST THE DEFENDANTS', 1],
    ['阿里巴巴（纽交所：BABA）今日上涨，BABA股价创新高', 2],
    ['Volvo (STO: VOLV B) steg, VOLV-B stängde högre', 2],
    ['Tencent (HKEX: 700) added 700 jobs', 1],
  ];
  test.each(cases)('%s', (sentence, count) => {
    expect(detect(sentence)).toHaveLength(count);
  });

  test('has the exchange of the mention that named it', () => {
    const [, again] = detect('Volvo (STO: VOLV B) steg, VOLV-B stängde högre');
    expect(again).toMatchObject({ symbol: 'VOLV B', exchange: 'XSTO', rule: 'repeat', text: 'VOLV-B' });
  });

  test('is found in other blocks than the one that named it', () => {
    const named = instrumentsOf(detector.find('Alibaba (NYSE:BABA)'));
    expect(findRepeats('Analysts like BABA.', named, isWord)).toMatchObject([{ exchange: 'XNYS', start: 14, end: 18 }]);
    expect(findRepeats('BABA', named, isWord)).toHaveLength(1);
    expect(findRepeats('Analysts like it.', named, isWord)).toEqual([]);
  });
});

describe('the prefilter', () => {
  test.each([
    'Cisco (NASDAQ: CSCO)',
    'NYSE:',
    ' : KO)',
    '$BABA',
    'THYAO.IS',
    '700 HK',
    'DE0007164600',
    'the ticker symbol SNOW',
    '현대차(005380)',
    'EUR/USD',
    '（纽交所：NIO）',
    'NYSE*: hidden BABA',
    'Volume 3NYSE:BABAMore',
    'THYAO.ISMore',
  ])('looks at %s', (text) => {
    expect(hasPlace(text, '')).toBe(true);
  });
  test.each([
    'Nothing to see here, in 1999 or later.',
    'He (or she) paid $5.',
    'The NASDAQ rose by 2.5%.',
    'It left at 12:30 on 2:1 odds.',
    'One thing is sure: The river rises.',
    '',
  ])('passes over %s', (text) => {
    expect(hasPlace(text, '')).toBe(false);
  });
  test('sees whatever is found', () => {
    for (const text of ['a WKN 716460 b', '$aapl', '^GSPC', 'GC=F', '任天堂<7974>', '종목코드 005380'])
      for (const language of ['', 'en-US']) expect([text, hasPlace(text, language)]).toEqual([text, true]);
  });
  test('looks for words of other languages where the page is not English', () => {
    expect(['sv', '', 'en'].map((language) => hasPlace('kortnamn VOLVB', language))).toEqual([true, true, false]);
  });
});
