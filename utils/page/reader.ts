import { type Mention, type Span, toMention } from '../detect/mention.ts';
import { hasPlace } from '../detect/places.ts';
import { findRepeats } from '../detect/repeat.ts';
import { type Block, createProse, LONGEST, type Piece, type Root, readBlock } from './blocks.ts';
import type { PageEvidence } from './evidence.ts';
import { type Gathered, partsOf, toGathered } from './gather.ts';
import { createKnown, type Detect } from './known.ts';
import { type Mark, type Marks, saidBy } from './marks.ts';
import { createNaming, type Named, toStems } from './naming.ts';
import { collapsed, readPlain } from './plain.ts';
import type { Slices } from './slices.ts';
import { isVisible } from './visible.ts';

/** More mentions than a reader can use; beyond it a page is a listing or an attack, and marks would cost it. */
const MOST_MARKS = 5000;
/** Blocks that are read, asked about and marked in one go. */
const AT_ONCE = 500;

const isSame = (mark: Mark, mention: Mention, where: readonly Piece[]): boolean =>
  mark.pieces[0]?.node === where[0]?.node &&
  mark.pieces[0]?.start === where[0]?.start &&
  mark.mention.text === mention.text &&
  mark.mention.rule === mention.rule &&
  mark.mention.exchange === mention.exchange;

const dense = (text: string): string => text.replace(/\s+/g, '');

export interface ReaderOptions {
  readonly detect: Detect;
  /** Whether a symbol that was detected is a common word too. */
  readonly isWord: (symbol: string) => boolean;
  /** Whether the reader wants such a mention marked. */
  readonly wants: (mention: Mention) => boolean;
  readonly marks: Marks;
  readonly slices: Slices;
  readonly evidence: PageEvidence;
  /** An open shadow root was seen. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** A mention stands in a block, but out of sight. */
  readonly onHidden: (block: Root, node: Text) => void;
  /** Some blocks were marked; more may follow. */
  readonly onMarked: () => void;
}

/** A part of a block, read. */
interface Reading {
  readonly block: Root;
  readonly part: Block;
  /** Whether the worker is asked what it says. */
  readonly isAsked: boolean;
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
export function createReader(options: ReaderOptions) {
  const { detect, isWord, wants, marks, slices, evidence, onRoot, onHidden, onMarked } = options;
  const known = createKnown(detect);
  /** Of the page; a navigation within it may change it. */
  let language = '';
  const naming = createNaming(marks, evidence);
  /** What was named when a reading was marked: while it is the same, it need not be marked again. */
  const marked = new WeakMap<Reading, Named>();

  const toReading = (block: Root, part: Block): Reading => ({ block, part, isAsked: hasPlace(part.text, language) });

  /** What the blocks of these parts say; into `promising`, those in which something may be. The page has its turn in between. */
  async function gather(parts: readonly Node[], promising?: Gathered[]): Promise<Gathered[]> {
    const gathered: Gathered[] = [];
    for (const part of parts) {
      if (slices.isOver()) await slices.breathe();
      if (!part.isConnected) continue;
      const found = partsOf(part);
      found.roots.forEach(onRoot);
      for (let nth = 0; nth < found.blocks.length; nth++) {
        const one = toGathered(found, nth);
        gathered.push(one);
        if (promising && isPromising(one)) promising.push(one);
        if (slices.isOver(one.text.length)) await slices.breathe();
      }
    }
    return gathered;
  }

  /** A block that is not plain, read in its parts. */
  async function readParts(block: Root): Promise<Reading[]> {
    const readings: Reading[] = [];
    const next = readBlock(block);
    for (let part = next(); part; part = next()) {
      readings.push(toReading(block, part));
      if (slices.isOver(part.text.length)) await slices.breathe();
    }
    return readings;
  }

  /** These blocks, read exactly; `read` has those that were read a moment ago. */
  async function readBlocks(some: readonly Gathered[], read: Map<Root, Reading[]>): Promise<Reading[]> {
    const isProse = createProse();
    for (const { block, text, isAll } of some) {
      if (slices.isOver(text.length)) await slices.breathe();
      if (read.has(block)) continue;
      const isGone = !block.isConnected || !isProse(block);
      const plain = isAll && !isGone ? readPlain(block, text) : null;
      read.set(block, isGone ? [] : plain ? [toReading(block, plain)] : await readParts(block));
    }
    return some.flatMap(({ block }) => read.get(block) ?? []);
  }

  /**
   * Those of some blocks that are worth reading exactly. Most texts in which something may be hold nothing: `(NATO)`,
   * `at: The`. So the worker is asked first about the rough text of a block that is nothing but lines.
   */
  async function worthReading(some: readonly Gathered[]): Promise<readonly Gathered[]> {
    const holds = holdsMarks();
    const left = some.filter((one) => isRough(one) && !holds(one));
    const rough = new Map(left.map((one) => [one, collapsed(one.text)]));
    await known.ask(rough.values());
    return some.filter((one) => {
      const text = rough.get(one);
      return text === undefined || known.mayHold(text);
    });
  }

  /** Whether what a block says was put together roughly, and nothing but the worker can tell what it mentions. */
  const isRough = ({ block, text, isAll }: Gathered): boolean =>
    isAll && text.length <= LONGEST && !saysMore(block, text);

  /** Whether something is in a block that no worker knows of: a repeat, a link. */
  const saysMore = (block: Root, text: string): boolean => naming.isSaidIn(text) || evidence.linksIn(block).size > 0;

  /** The texts of links to quote pages that name what they lead to. */
  function linksOf({ block, part }: Reading): Mention[] {
    const found: Mention[] = [];
    for (const [node, instrument] of evidence.linksIn(block)) {
      const start = part.at(node);
      if (start < 0) continue;
      const end = start + node.data.trim().replace(/\s+/g, ' ').length;
      found.push(toMention(part.text, { ...instrument, start, end }, 'link'));
    }
    return found;
  }

  function mentionsIn(reading: Reading): readonly Mention[] {
    const { part, block } = reading;
    const sure = known.of(part.text)?.mentions ?? [];
    const named = naming.named();
    if (sure.length + named.size + evidence.linksIn(block).size === 0) return sure;
    const all = sure.filter(wants).map(naming.resolved);
    const isFree = (one: Span) => all.every((other) => one.end <= other.start || one.start >= other.end);
    all.push(...linksOf(reading).filter((one) => wants(one) && isFree(one)));
    const again = named.size > 0 ? findRepeats(part.text, named, isWord, isFree) : [];
    const repeats = again.map((found) => toMention(part.text, found, 'repeat'));
    return [...all, ...repeats.filter(wants)];
  }

  /** Marks a part of a block anew: marks that still say the same stay as they are. */
  function mark(reading: Reading, fresh: Fresh[]): void {
    const { part, block, isAsked } = reading;
    const { text, pieces } = part;
    const mentions = mentionsIn(reading);
    if (mentions.length === 0 && marks.all.size === 0) return;
    const before = new Set<Mark>();
    if (marks.all.size > 0) for (const node of part.nodes) for (const one of marks.of(node) ?? []) before.add(one);
    if (before.size === 0 && isFull()) {
      isCut ||= mentions.length > 0;
      return;
    }
    if (isAsked && !known.of(text)) return; // nobody answered: what stands stays
    for (const mention of mentions) {
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

  async function markSome(some: readonly Gathered[], read: Map<Root, Reading[]>): Promise<void> {
    const readings = await readBlocks(await worthReading(some), read);
    await known.ask(readings.flatMap(({ part, isAsked }) => (isAsked ? [part.text] : [])));
    naming.add(readings.flatMap(({ part }) => known.of(part.text)?.mentions ?? []).filter(wants));
    const named = naming.named();
    const fresh: Fresh[] = [];
    for (const reading of readings) {
      if (slices.isOver(reading.part.text.length)) await slices.breathe();
      if (marked.get(reading) === named) continue;
      marked.set(reading, named);
      mark(reading, fresh);
    }
    // A mark added makes the page's layout stale, and the question whether the next is visible dear: first all questions.
    for (const { mention, where, block } of fresh) {
      if (isFull()) isCut = true;
      else if (dense(saidBy(where)) === dense(mention.text)) marks.add(mention, where, block);
    }
    onMarked();
  }

  const isFull = (): boolean => marks.all.size >= MOST_MARKS;
  /** Whether something was left unmarked because of that. */
  let isCut = false;

  /** Tells the blocks in which marks stand. */
  function holdsMarks(): (one: Gathered) => boolean {
    const blocks = new Set([...marks.all].map(({ block }) => block));
    return ({ block }) => blocks.has(block);
  }

  /** Marks these blocks, some at a time: the first are marked before the last are read. */
  async function markAll(all: readonly Gathered[], read: Map<Root, Reading[]>): Promise<void> {
    for (let from = 0; from < all.length; from += AT_ONCE) {
      const some = all.slice(from, from + AT_ONCE);
      const left = isFull() ? some.filter(holdsMarks()) : some;
      if (left.length < some.length) isCut = true;
      await markSome(left, read);
    }
  }

  const isPromising = ({ block, text }: Gathered): boolean =>
    text.length > LONGEST || hasPlace(text, language) || saysMore(block, text);

  return {
    /** Whether the page has more mentions than are marked. */
    isCapped: (): boolean => isCut && isFull(),

    /**
     * Reads these parts of the page; what they name is then looked for again in the whole of it. `whole` are all its
     * parts.
     */
    async read(parts: readonly Node[], whole: () => readonly Node[]): Promise<void> {
      language = document.documentElement.lang;
      const before = new Set(naming.named().keys());
      const promising: Gathered[] = [];
      const gathered = await gather(parts, promising);
      const read = new Map<Root, Reading[]>();
      await markAll(promising, read);
      naming.renew();
      const fresh = [...naming.named().keys()].filter((symbol) => !before.has(symbol));
      if (fresh.length === 0) return;
      const saying = toStems(fresh);
      const rest = await gather(whole().filter((part) => !parts.includes(part)));
      await markAll(
        [...gathered, ...rest].filter(({ text }) => saying.test(text)),
        read,
      );
    },
  };
}
