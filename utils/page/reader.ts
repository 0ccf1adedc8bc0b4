import { type Mention, type Span, toMention } from '../detect/mention.ts';
import { hasPlace } from '../detect/places.ts';
import { findRepeats } from '../detect/repeat.ts';
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

/** What is known of a block: the text that was asked about, and what it mentions by itself. */
interface Reading {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Asks what blocks of text mention; answers in their order. */
export type Detect = (texts: string[]) => Promise<readonly (readonly Mention[])[]>;

/**
 * Reads parts of a page and marks what they mention. Blocks in which something may be are asked about all at once,
 * bare repeats are found here. `breathe` gives the page its turn (slices.ts).
 */
export function createReader(detect: Detect, marks: Marks, breathe: () => Promise<void>) {
  const readings = new WeakMap<Root, Reading>();
  /** What rungs 1–4 named in this document, by symbol: the bare symbol is a mention anywhere in it. */
  let named: ReadonlyMap<string, Instrument> = new Map();
  let stems: ReadonlySet<string> = new Set();

  const saysOneOf = (text: string, codes: ReadonlySet<string>) =>
    codes.size > 0 && (text.match(CODE)?.some((code) => codes.has(code)) ?? false);

  /** The blocks under a part that have a place worth a look, or say what was named again. */
  async function findBlocks(part: Node, isWorth: (text: string) => boolean): Promise<Root[]> {
    const blocks = new Set<Root>();
    for (const node of part.isConnected ? findNodes(part, isWorth) : []) {
      await breathe();
      const block = node.isConnected ? blockOf(node) : null;
      if (block) blocks.add(block);
    }
    return [...blocks];
  }

  /** Asks about the blocks whose text is not known yet. */
  async function ask(blocks: readonly Root[]): Promise<void> {
    const unknown: (readonly [Root, string])[] = [];
    for (const block of blocks) {
      await breathe();
      const { text } = readBlock(block);
      if (readings.get(block)?.text === text) continue;
      if (hasPlace(text)) unknown.push([block, text]);
      else readings.set(block, { text, mentions: [] });
    }
    if (unknown.length === 0) return;
    const answers = await detect(unknown.map(([, text]) => text));
    for (const [nth, [block, text]] of unknown.entries()) readings.set(block, { text, mentions: answers[nth] ?? [] });
  }

  /** Marks one block anew: marks that still say the same stay as they are. */
  function markBlock(block: Root): void {
    const { text, pieces } = readBlock(block);
    const { mentions, text: asked } = readings.get(block) ?? { mentions: [], text };
    if (asked !== text) return; // changed while it was asked about: the watcher brings it again
    const isFree = (one: Span) => mentions.every((other) => one.end <= other.start || one.start >= other.end);
    const again = findRepeats(text, named)
      .filter(isFree)
      .map((found) => toMention(text, found, 'repeat'));
    const before = new Set(pieces(0, text.length).flatMap(({ node }) => [...(marks.of(node) ?? [])]));
    for (const mention of [...mentions, ...again]) {
      const where = pieces(mention.start, mention.end);
      const same = [...before].find((mark) => isSame(mark, mention, where));
      if (same) before.delete(same);
      else if (where[0] && isVisible(where[0].node) && marks.all.size < MOST_MARKS) marks.add(mention, where, block);
    }
    before.forEach(marks.remove);
  }

  async function markBlocks(blocks: readonly Root[]): Promise<void> {
    for (const block of blocks) {
      await breathe();
      if (block.isConnected) markBlock(block);
    }
  }

  /** Names what the marks name now; repeats of what nothing names any more go. */
  function rename(blocks: readonly Root[]): void {
    const said = blocks.flatMap((block) => readings.get(block)?.mentions ?? []);
    const standing = [...marks.all].filter((mark) => !isRepeat(mark)).map(({ mention }) => mention);
    named = new Map([...said, ...standing].map((one) => [one.symbol, one] as const));
    stems = new Set([...named.keys()].map(stemOf));
    for (const mark of marks.all) if (isRepeat(mark) && !named.has(mark.mention.symbol)) marks.remove(mark);
  }

  return {
    /** Reads these parts of the document; what a part names is then looked for again in the whole document. */
    async read(parts: readonly Node[], document: Node): Promise<void> {
      const before = stems;
      const isWorth = (text: string) => hasPlace(text) || saysOneOf(text, stems);
      const blocks: Root[] = [];
      for (const part of parts) blocks.push(...(await findBlocks(part, isWorth)));
      await ask(blocks);
      rename(blocks);
      await markBlocks(blocks);
      rename([]);
      const fresh = stems.difference(before);
      if (fresh.size === 0) return;
      const again = await findBlocks(document, (text) => saysOneOf(text, fresh));
      await ask(again);
      await markBlocks(again);
    },
  };
}
