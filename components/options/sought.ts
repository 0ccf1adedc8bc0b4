/** As a reader may type it: without accents, in small letters. */
export const toPlain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** What was typed, word by word. */
export const toWords = (query: string): string[] => toPlain(query).split(/\s+/).filter(Boolean);

/** From the first character of it to the one behind the last, in UTF-16 units. */
type Stretch = readonly [start: number, end: number];

/** Where these words stand in a text, whatever its accents and capitals. */
export function findWords(text: string, words: readonly string[]): Stretch[] {
  let plain = '';
  /** By unit of the plain text: where its character begins, and where it ends. */
  const stretches: Stretch[] = [];
  let at = 0;
  for (const char of text) {
    const letters = toPlain(char);
    plain += letters;
    for (let nth = 0; nth < letters.length; nth++) stretches.push([at, at + char.length]);
    at += char.length;
  }
  const found: Stretch[] = [];
  for (const word of words)
    for (let from = plain.indexOf(word); from >= 0; from = plain.indexOf(word, from + word.length)) {
      const [first, last] = [stretches[from], stretches[from + word.length - 1]];
      if (first && last) found.push([first[0], last[1]]);
    }
  return found;
}

const NAME = 'sought';

/** Shows where the words stand in these elements; takes that back when called. */
export function markSought(within: Iterable<Element>, words: readonly string[]): () => void {
  if (typeof Highlight !== 'function' || words.length === 0) return () => {};
  const highlight = new Highlight();
  for (const element of within) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const [start, end] of findWords(node.nodeValue ?? '', words))
        highlight.add(
          new StaticRange({ startContainer: node, startOffset: start, endContainer: node, endOffset: end }),
        );
  }
  CSS.highlights.set(NAME, highlight);
  return () => CSS.highlights.delete(NAME);
}
