import { type Mention, type Span, toMention } from '../detect/mention.ts';
import { hasPlace } from '../detect/places.ts';
import { findRepeats } from '../detect/repeat.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type Block, blockOf, LONGEST, type Piece, type Root, readBlock } from './blocks.ts';
import type { PageEvidence } from './evidence.ts';
import { type Mark, type Marks, saidBy } from './marks.ts';
import type { Slices } from './slices.ts';
import { isVisible } from './visible.ts';

/** More mentions than a reader can use; beyond it a page is a listing or an attack, and marks would cost it. */
export const MOST_MARKS = 5000;
/** Texts whose blocks are read, asked about and marked in one go. */
const AT_ONCE = 500;
/** Answers that are kept: a page that renders the same text again need not ask again. */
const MOST_KNOWN = 2000;

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

const dense = (text: string): string => text.replace(/\s+/g, '');

/** What texts mention, in their order; null where nobody answers. */
export type Detect = (texts: string[]) => Promise<readonly (readonly Mention[])[] | null>;

export interface ReaderOptions {
  readonly detect: Detect;
  /** Whether the reader wants such a mention marked. */
  readonly wants: (mention: Mention) => boolean;
  readonly marks: Marks;
  readonly slices: Slices;
  readonly evidence: PageEvidence;
  /** A mention stands in a block, but out of sight. */
  readonly onHidden: (block: Root, node: Text) => void;
  /** Some blocks were marked; more may follow. */
  readonly onMarked: () => void;
}

/** A part of a block, read. */
interface Reading {
  readonly block: Root;
  readonly part: Block;
}

/** A mention that is not marked yet. */
interface Fresh {
  readonly mention: Mention;
  readonly where: readonly Piece[];
  readonly block: Root;
}

/**
 * Reads parts of a page and marks what they mention. Blocks in which something may be are asked about all at once,
 * bare repeats are found here.
 */
export function createReader({ detect, wants, marks, slices, evidence, onHidden, onMarked }: ReaderOptions) {
  const known = new Map<string, readonly Mention[]>();
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

  /** The blocks of these nodes, read. */
  async function readBlocks(nodes: Iterable<Text>): Promise<Reading[]> {
    const blocks = new Set<Root>();
    const readings: Reading[] = [];
    for (const node of nodes) {
      const block = node.isConnected ? blockOf(node) : null;
      if (!block || blocks.has(block)) continue;
      blocks.add(block);
      const next = readBlock(block);
      for (let part = next(); part; part = next()) {
        readings.push({ block, part });
        if (slices.isOver()) await slices.breathe();
      }
    }
    return readings;
  }

  /** Asks about the texts that are not known yet. */
  async function ask(readings: readonly Reading[]): Promise<void> {
    if (known.size > MOST_KNOWN) known.clear();
    const texts = new Set<string>();
    for (const { part } of readings) if (!known.has(part.text) && hasPlace(part.text)) texts.add(part.text);
    if (texts.size === 0) return;
    const answers = await detect([...texts]);
    if (answers) for (const [nth, text] of [...texts].entries()) known.set(text, answers[nth] ?? []);
  }

  /** A mention whose exchange the text leaves open has the one that the page itself says. */
  function resolved(mention: Mention): Mention {
    const said = mention.exchange === null ? evidence.of(mention.symbol) : undefined;
    return said ? { ...mention, ...said } : mention;
  }

  /** The texts of links to quote pages that name what they lead to. */
  function linksOf({ text, nodes, at }: Block): Mention[] {
    const found: Mention[] = [];
    for (const node of nodes) {
      const instrument = evidence.link(node);
      const start = instrument ? at(node) : -1;
      if (!instrument || start < 0) continue;
      const end = start + node.data.trim().replace(/\s+/g, ' ').length;
      found.push(toMention(text, { ...instrument, start, end }, 'link'));
    }
    return found;
  }

  function mentionsIn(part: Block): readonly Mention[] {
    const all = (known.get(part.text) ?? []).filter(wants).map(resolved);
    const isFree = (one: Span) => all.every((other) => one.end <= other.start || one.start >= other.end);
    all.push(...linksOf(part).filter((one) => wants(one) && isFree(one)));
    const again = named.size > 0 ? findRepeats(part.text, named).filter(isFree) : [];
    const repeats = again.map((found) => toMention(part.text, found, 'repeat'));
    return [...all, ...repeats].filter(wants);
  }

  /** Marks a part of a block anew: marks that still say the same stay as they are. */
  function mark({ part, block }: Reading, fresh: Fresh[]): void {
    const { text, pieces } = part;
    const before = new Set<Mark>();
    if (marks.all.size > 0) for (const node of part.nodes) for (const one of marks.of(node) ?? []) before.add(one);
    if (before.size === 0 && marks.all.size >= MOST_MARKS) return;
    if (!known.has(text) && hasPlace(text)) return; // nobody answered: what stands stays
    for (const mention of mentionsIn(part)) {
      const where = pieces(mention.start, mention.end);
      const same = [...before].find((mark) => isSame(mark, mention, where));
      if (same) before.delete(same);
      // Changed while it was asked about: the watcher brings it again.
      else if (dense(saidBy(where)) !== dense(mention.text)) continue;
      else add({ mention, where, block }, fresh);
    }
    before.forEach(marks.remove);
  }

  function add(one: Fresh, fresh: Fresh[]): void {
    const hidden = one.where.find((piece) => !isVisible(piece));
    if (hidden) onHidden(one.block, hidden.node);
    else fresh.push(one);
  }

  async function markSome(nodes: readonly Text[]): Promise<void> {
    const readings = await readBlocks(nodes);
    await ask(readings);
    const fresh: Fresh[] = [];
    for (const reading of readings) {
      if (slices.isOver()) await slices.breathe();
      mark(reading, fresh);
    }
    // A mark added makes the page's layout stale, and the question whether the next is visible dear: first all questions.
    for (const { mention, where, block } of fresh)
      if (marks.all.size < MOST_MARKS && dense(saidBy(where)) === dense(mention.text)) marks.add(mention, where, block);
    onMarked();
  }

  /** Marks the blocks of these nodes, some at a time: the first are marked before the last are read. */
  async function markAll(nodes: Iterable<Text>): Promise<void> {
    const all = [...nodes];
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      await markSome(marks.all.size < MOST_MARKS ? some : some.filter((node) => marks.of(node)));
    }
  }

  /** Names what the marks name now; repeats of what nothing names any more go. */
  function rename(): void {
    const standing = [...marks.all].filter((one) => !isRepeat(one)).map(({ mention }) => mention);
    named = new Map([...evidence.said(), ...standing.reverse()].map((one) => [one.symbol, one] as const));
    stems = new Set([...named.keys()].map(stemOf));
    for (const one of marks.all) if (isRepeat(one) && !named.has(one.mention.symbol)) marks.remove(one);
  }

  const isPromising = (node: Text): boolean =>
    node.length > LONGEST ||
    hasPlace(node.data) ||
    saysOneOf(node.data, stems) ||
    isFragment(node) ||
    evidence.link(node) !== undefined;

  return {
    /** Reads these parts of the page; what they name is then looked for again in the whole of it. */
    async read(parts: readonly Node[], whole: () => readonly Node[]): Promise<void> {
      const before = stems;
      const nodes: Text[] = [];
      for (const part of parts) {
        await slices.breathe();
        if (part.isConnected) nodes.push(...(await findNodes(part, isPromising)));
      }
      await markAll(nodes);
      rename();
      const fresh = stems.difference(before);
      if (fresh.size === 0) return;
      for (const part of whole()) await markAll(await findNodes(part, (node) => saysOneOf(node.data, fresh)));
    },
  };
}
