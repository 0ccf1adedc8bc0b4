import type { Detector } from '../detect/detect.ts';
import type { Mention } from '../detect/mention.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type Block, blockOf, LONGEST, type Piece, type Root, readBlock } from './blocks.ts';
import type { Listings } from './listings.ts';
import type { Mark, Marks } from './marks.ts';
import type { Slices } from './slices.ts';
import { isVisible } from './visible.ts';

/** More mentions than a reader can use; beyond it a page is a listing or an attack, and marks would cost it. */
export const MOST_MARKS = 5000;

const isRepeat = ({ mention }: Mark): boolean => mention.rule === 'repeat';

/** The first run of letters or digits of a symbol: what a text must have to say it again. */
const CODE = /[A-Z\d]+/g;
const stemOf = (symbol: string): string => symbol.match(CODE)?.[0] ?? symbol;

/** A text that may be half of a mention whose other half stands in another element. */
const FRAGMENT = /^\s*[.\-/=]?[A-Z\d]{1,7}\s*$/;
const isFragment = (node: Text): boolean =>
  node.length < 20 && FRAGMENT.test(node.data) && (node.parentNode?.parentNode?.childNodes.length ?? 0) > 1;

const isSame = (mark: Mark, mention: Mention, where: readonly Piece[]): boolean =>
  mark.pieces[0]?.node === where[0]?.node &&
  mark.pieces[0]?.start === where[0]?.start &&
  mark.mention.text === mention.text &&
  mark.mention.rule === mention.rule &&
  mark.mention.exchange === mention.exchange;

export interface ReaderOptions {
  readonly detector: Detector;
  /** What the detector asks of the directory. */
  readonly listings: Listings;
  readonly marks: Marks;
  readonly slices: Slices;
  /** A mention stands in a block, but out of sight. */
  readonly onHidden: (block: Root, node: Text) => void;
}

/** Reads parts of a page and marks what they mention. */
export function createReader({ detector, listings, marks, slices, onHidden }: ReaderOptions) {
  /** What rungs 1–4 named in this document, by symbol: the bare symbol is a mention anywhere in it. */
  let named: ReadonlyMap<string, Instrument> = new Map();
  let stems: ReadonlySet<string> = new Set();

  const saysOneOf = (text: string, codes: ReadonlySet<string>) =>
    codes.size > 0 && (text.match(CODE)?.some((code) => codes.has(code)) ?? false);

  /** Text nodes of a part that pass a test. The page has its turn in between, and may then have taken the place away. */
  async function findNodes(part: Node, test: (node: Text) => boolean): Promise<Set<Text>> {
    const found = new Set<Text>();
    if (part.nodeType === Node.TEXT_NODE) return test(part as Text) ? found.add(part as Text) : found;
    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    let passed = 0;
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (test(node)) found.add(node);
      passed += node.length + 20;
      if (passed < LONGEST) continue;
      passed = 0;
      if (!slices.isOver()) continue;
      await slices.breathe();
      if (!part.contains(node)) walker.currentNode = part;
    }
    return found;
  }

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

  /** Marks a part of a block anew: marks that still say the same stay as they are. */
  function mark({ text, pieces }: Block, block: Root): void {
    const before = new Set(pieces(0, text.length).flatMap(({ node }) => [...(marks.of(node) ?? [])]));
    for (const mention of marks.all.size < MOST_MARKS || before.size > 0 ? find(text) : []) {
      const where = pieces(mention.start, mention.end);
      const same = [...before].find((mark) => isSame(mark, mention, where));
      const hidden = same ? undefined : where.find((piece) => !isVisible(piece));
      if (same) before.delete(same);
      else if (hidden) onHidden(block, hidden.node);
      else if (marks.all.size < MOST_MARKS) marks.add(mention, where, block);
    }
    before.forEach(marks.remove);
  }

  /** Marks blocks; those that the directory has to be asked about first are handed back. */
  async function markBlocks(blocks: Iterable<Root>): Promise<Set<Root>> {
    const waiting = new Set<Root>();
    for (const block of blocks) {
      for (const part of readBlock(block)) {
        const misses = listings.misses();
        mark(part, block);
        if (listings.misses() > misses) waiting.add(block);
        if (slices.isOver()) await slices.breathe();
      }
    }
    return waiting;
  }

  async function markBlocksOf(nodes: Iterable<Text>): Promise<void> {
    const blocks = new Set<Root>();
    for (const node of nodes) {
      const block = node.isConnected ? blockOf(node) : null;
      if (block) blocks.add(block);
      if (slices.isOver()) await slices.breathe();
    }
    const waiting = await markBlocks(blocks);
    if (waiting.size === 0) return;
    await listings.fetch();
    await markBlocks(waiting);
  }

  /** Repeats of what nothing names any more lose their marks. */
  function forget(): void {
    name([...marks.all].filter((mark) => !isRepeat(mark)).map(({ mention }) => mention));
    for (const mark of marks.all) if (isRepeat(mark) && !named.has(mark.mention.symbol)) marks.remove(mark);
  }

  const isPromising = (node: Text): boolean =>
    node.length > LONGEST || detector.hasCandidate(node.data) || saysOneOf(node.data, stems) || isFragment(node);

  return {
    /** Reads these parts of the page; what a part names is then looked for again in the whole of it. */
    async read(parts: readonly Node[], whole: () => readonly Node[]): Promise<void> {
      const before = stems;
      for (const part of parts) {
        await slices.breathe();
        if (part.isConnected) await markBlocksOf(await findNodes(part, isPromising));
      }
      forget();
      const fresh = stems.difference(before);
      if (fresh.size === 0) return;
      for (const part of whole()) await markBlocksOf(await findNodes(part, (node) => saysOneOf(node.data, fresh)));
    },
  };
}
