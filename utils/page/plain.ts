import { type Block, INLINE, LONGEST, type Root, readThrough } from './blocks.ts';

/**
 * Most blocks are plain: nothing but lines, all of it shown. Whether one is, the browser itself tells: the text that it
 * lays out is then the text that the document has. Such a block is read in one go, and walked through only when
 * something was found in it (measured, cold: 10 µs a block of fourteen texts, 100 µs when walked through).
 */
const NOT_PLAIN = `:not(a,span,${INLINE},u,s,mark,font),[hidden],[aria-hidden],[role],[contenteditable]`;
const ODD_SPACE = /[\t\n\f\r]|^ | {2}/;
const SPACES = /[\t\n\f\r ]+/g;

/** White space as lines show it: one space, and none to begin with. */
export const collapsed = (text: string): string =>
  ODD_SPACE.test(text) ? text.replace(SPACES, ' ').replace(/^ /, '') : text;

/** A plain block, whose text the document has as `source`; null for any other. */
export function readPlain(block: Root, source: string): Block | null {
  if (!(block instanceof HTMLElement) || source.length > LONGEST) return null;
  const hasElements = block.firstElementChild !== null;
  if (hasElements && block.querySelector(NOT_PLAIN)) return null;
  const text = collapsed(source);
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out is what is asked for
  if (hasElements && block.innerText !== text.replace(/ $/, '')) return null;

  let walked: Block | undefined;
  /** The same block with the nodes of its text; null once the page has changed it. */
  function walk(): Block | null {
    walked ??= readThrough(block as HTMLElement, text === source);
    return walked.text === text ? walked : null;
  }
  return {
    text,
    get nodes() {
      return walk()?.nodes ?? new Set<Text>();
    },
    pieces: (start, end) => walk()?.pieces(start, end) ?? [],
    at: (node) => walk()?.at(node) ?? -1,
  };
}
