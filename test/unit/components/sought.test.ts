import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords, toPlain, toWords } from '../../../components/options/sought.ts';

const found = (text: string, query: string) =>
  findWords(text, toWords(query)).map(([start, end]) => text.slice(start, end));

test.each([
  ['Wavy underline', 'wavy', ['Wavy']],
  ['Soulignement ondulé, ondulée', 'ONDULE', ['ondulé', 'ondulé']],
  ['Taste für „nächste“', 'nachste taste', ['nächste', 'Taste']],
  ['키보드 단축키', '단축', ['단축']],
  ['e\u0301te\u0301', 'ete', ['e\u0301te']],
  ['İstanbul', 'istanbul', ['İstanbul']],
  ['𝐀 then b', 'b', ['b']],
  ['nothing', 'else', []],
  ['anything', '  ', []],
])('in “%s” the words of “%s” stand at %j', (text, query, all) => expect(found(text, query)).toEqual(all));

test('what is found says the word, wherever it stands', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
      for (const [start, end] of findWords(text, toWords(query))) {
        expect(end).toBeGreaterThan(start);
        expect(toWords(query).some((word) => toPlain(text.slice(start, end)).includes(word))).toBe(true);
      }
    }),
  ));
