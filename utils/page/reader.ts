import type { Detector } from '../detect/detect.ts';
import type { Mention } from '../detect/mention.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { blockOf, type Piece, readBlock } from './blocks.ts';
import type { Mark, Marks } from './marks.ts';

/** More mentions than a reader can use; beyond it a page is a listing or an attack, and marks would cost it. */
const MOST_MARKS = 5000;

type Root = Element | ShadowRoot;

/** Text nodes under a root that pass a test, outside what is not read. */
function findNodes(root: Node, test: (text: string) => boolean): Text[] {
  const found: Text[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = root.nodeType === Node.TEXT_NODE ? root : walker.nextNode(); node; node = walker.nextNode())
    if (test((node as Text).data)) found.push(node as Text);
  return found;
}

const isVisible = (node: Text): boolean =>
  node.parentElement?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? true;

const isRepeat = ({ mention }: Mark): boolean => mention.rule === 'repeat';

/** The first run of letters or digits of a symbol: what a text must have to say it again. */
const CODE = /[A-Z\d]+/g;
const stemOf = (symbol: string): string => symbol.match(CODE)?.[0] ?? symbol;

const isSame = (mark: Mark, mention: Mention, where: readonly Piece[]): boolean =>
  mark.pieces[0]?.node === where[0]?.node &&
  mark.pieces[0]?.start === where[0]?.start &&
  mark.mention.text === mention.text &&
  mark.mention.rule === mention.rule;

/**
 * Reads parts of a page and marks what they mention.
 * `breathe` gives the page its turn (slices.ts).
 */
export function createReader(detector: Detector, marks: Marks, breathe: () => Promise<void>) {
  /** What rungs 1–4 named in this document, by symbol: the bare symbol is a mention anywhere in it. */
  let named: ReadonlyMap<string, Instrument> = new Map();
  let stems: ReadonlySet<string> = new Set();

  const saysOneOf = (text: string, codes: ReadonlySet<string>) =>
    codes.size > 0 && (text.match(CODE)?.some((code) => codes.has(code)) ?? false);

  function name(instruments: Iterable<Instrument>): void {
    named = new Map([...instruments].map((one) => [one.symbol, one] as const));
    stems = new Set([...named.keys()].map(stemOf));
  }

  function find(text: string): readonly Mention[] {
    const first = detector.find(text);
    if (first.some(({ symbol }) => !named.has(symbol))) name([...first, ...named.values()]);
    const again = named.size > 0 ? detector.findAgain(text, named) : [];
    const isFree = (one: Mention) => first.every((other) => one.end <= other.start || one.start >= other.end);
    return [...first, ...again.filter(isFree)];
  }

  /** Reads one block anew: marks that still say the same stay as they are. */
  function markBlock(block: Root): void {
    const { text, pieces } = readBlock(block);
    const before = new Set(pieces(0, text.length).flatMap(({ node }) => [...(marks.of(node) ?? [])]));
    for (const mention of find(text)) {
      const where = pieces(mention.start, mention.end);
      const same = [...before].find((mark) => isSame(mark, mention, where));
      if (same) before.delete(same);
      else if (where[0] && isVisible(where[0].node) && marks.all.size < MOST_MARKS) marks.add(mention, where, block);
    }
    before.forEach(marks.remove);
  }

  async function markBlocksOf(nodes: readonly Text[]): Promise<void> {
    const blocks = new Set<Root>();
    for (const node of nodes) {
      await breathe();
      const block = node.isConnected ? blockOf(node) : null;
      if (!block || blocks.has(block)) continue;
      blocks.add(block);
      markBlock(block);
    }
  }

  /** Repeats of what nothing names any more lose their marks. */
  function forget(): void {
    name([...marks.all].filter((mark) => !isRepeat(mark)).map(({ mention }) => mention));
    for (const mark of marks.all) if (isRepeat(mark) && !named.has(mark.mention.symbol)) marks.remove(mark);
  }

  return {
    /** Reads these parts of the document; what a part names is then looked for again in the whole document. */
    async read(parts: readonly Node[], document: Node): Promise<void> {
      const before = stems;
      for (const part of parts) {
        await breathe();
        if (part.isConnected)
          await markBlocksOf(findNodes(part, (text) => detector.hasCandidate(text) || saysOneOf(text, stems)));
      }
      forget();
      const fresh = stems.difference(before);
      if (fresh.size > 0) await markBlocksOf(findNodes(document, (text) => saysOneOf(text, fresh)));
    },
  };
}
