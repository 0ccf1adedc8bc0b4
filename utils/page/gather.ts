import { blockAround, hasNoBox, INLINE, isBlock, isPassedOver, LONGEST, NO_BOX, OTHERS, type Root } from './blocks.ts';

/**
 * What the blocks of a page say, gathered the cheap way: by asking the browser for whole texts.
 *
 * A walk over all text nodes makes an object of each, which costs a page more than all that is done with it (measured,
 * cold, on 500,000 characters: 9 ms for the bare walk, 5 ms for everything here). So blocks are found by a selector,
 * and one that holds nothing but lines gives its text in one piece. It is a rough text: hidden parts are in it, and
 * parts that stand apart run together. It only tells whether the block is worth reading exactly.
 */
export interface Gathered {
  readonly block: Root;
  readonly text: string;
  /** Whether that is all the text that the document has in it. */
  readonly isAll: boolean;
}

/**
 * Asked for by what is not a block, the most frequent first: of most elements the first name answers, while a list of
 * the forty-three blocks takes five times as long.
 */
const NO_LINE = `:not(a,span,${INLINE},${OTHERS}),span:empty,[aria-hidden]`;
/** What needs a closer look in a block of lines: it is not read, and its text is not the line's. */
const ODD = `${NO_BOX},[aria-hidden]`;

/** A block's text without that of the blocks in it. What is passed over parts it, or leaves no trace if it has no box. */
function ownText(block: Root): string {
  let text = '';
  let next: Node | null = block.firstChild;
  while (next) {
    const node: Node = next;
    const { nodeType } = node;
    if (nodeType === Node.TEXT_NODE) text += (node as Text).data;
    const way = nodeType === Node.ELEMENT_NODE ? wayOf(node as Element) : 'leave';
    if (way === 'part') text += '\n';
    next = (way === 'enter' && node.firstChild) || node.nextSibling;
    for (let up = node.parentNode; !next && up && up !== block; up = up.parentNode) next = up.nextSibling;
    if (text.length > LONGEST) break;
  }
  return text;
}

function wayOf(element: Element): 'enter' | 'part' | 'leave' {
  if (isBlock(element)) return 'part';
  if (hasNoBox(element)) return 'leave';
  return element.localName === 'br' || isPassedOver(element) ? 'part' : 'enter';
}

/** What a part of a page consists of. */
interface Parts {
  /** In the order of the document; the first is the part itself or the block around it. */
  readonly blocks: readonly Root[];
  /** Those of them that need a closer look. */
  readonly odd: ReadonlySet<Root>;
  /** Open shadow roots, but for those within others. */
  readonly roots: readonly ShadowRoot[];
}

/** The blocks of a part of a page and the shadow roots in it. */
export function partsOf(part: Node): Parts {
  const within = part instanceof Document ? part.documentElement : part;
  const isWhole = within instanceof ShadowRoot || (within instanceof Element && isBlock(within));
  const first = isWhole ? within : blockAround(within);
  const blocks: Root[] = first ? [first] : [];
  const odd = new Set<Root>();
  const roots: ShadowRoot[] = within instanceof Element && within.shadowRoot ? [within.shadowRoot] : [];
  if (!isWhole && first?.querySelector(ODD)) odd.add(first);
  if (within instanceof Element || within instanceof ShadowRoot)
    for (const element of within.querySelectorAll(NO_LINE)) {
      if (isBlock(element)) blocks.push(element);
      else if (element.matches(ODD)) odd.add(blockAround(element) ?? within);
      if (element.shadowRoot) roots.push(element.shadowRoot);
    }
  return { blocks, odd, roots };
}

/** What the nth block of a part says. */
export function toGathered({ blocks, odd }: Parts, nth: number): Gathered {
  const block = blocks[nth] as Root;
  const next = blocks[nth + 1];
  const isMixed = block instanceof ShadowRoot || odd.has(block) || (next !== undefined && block.contains(next));
  return { block, text: isMixed ? ownText(block) : (block.textContent ?? ''), isAll: !isMixed };
}
