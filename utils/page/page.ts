import type { Mention } from '../detect/mention.ts';
import type { PageInstrument } from '../messages.ts';
import { instrumentKey } from '../symbology/instrument.ts';
import { adoptRule } from './adopt.ts';
import { createEvidence, type Weigh } from './evidence.ts';
import { createHidden } from './hidden.ts';
import { createMarks, type Mark, type Marks } from './marks.ts';
import { createReader, type Detect, MOST_MARKS } from './reader.ts';
import { findRoots, rootsIn } from './roots.ts';
import { createSlices } from './slices.ts';
import { inDocument } from './tree.ts';
import { createWatcher } from './watcher.ts';

/** Components may build themselves after the page has loaded, which nothing announces: looked for ever less often, in milliseconds. */
const LATE = { first: 1500, most: 60_000 } as const;

export interface PageOptions {
  readonly detect: Detect;
  /** Whether the reader wants such a mention marked. */
  readonly wants: (mention: Mention) => boolean;
  readonly weigh: Weigh;
  /** How a mark looks: the name of its highlight. */
  readonly paint: (mention: Mention) => string;
  /** The page has its first mark: only now is there anything to listen for. */
  readonly onFirstMark: (page: ReadPage) => void;
  /** The page was read, at first or again. */
  readonly onRead: () => void;
}

/** When what a node stands in was published; undefined where that goes without saying. */
export type DateOf = (node: Node) => number | null | undefined;

/** What was read. */
export interface ReadPage {
  readonly marks: Marks;
  /** Open shadow roots of the page. */
  readonly roots: ReadonlySet<ShadowRoot>;
  /** All instruments, in the order in which the page first names them; with the date of what first does, where asked for. */
  readonly instruments: (dateOf?: DateOf) => PageInstrument[];
  /** Whether there are more mentions than are marked. */
  readonly isCapped: () => boolean;
}

/** In the order of the document. */
export function inOrder({ range: a }: Mark, { range: b }: Mark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const [one, other] = [inDocument(a.startContainer), inDocument(b.startContainer)];
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function instrumentsOf(marks: Iterable<Mark>, dateOf: DateOf): PageInstrument[] {
  const found = new Map<string, PageInstrument>();
  for (const { mention, range } of [...marks].sort(inOrder)) {
    const { symbol, exchange, kind, candidates } = mention;
    const instrument = { symbol, exchange, kind };
    const key = instrumentKey(instrument);
    const before = found.get(key);
    const published = before ? before.published : dateOf(range.startContainer);
    const mentions = (before?.mentions ?? 0) + 1;
    found.set(key, {
      instrument,
      mentions,
      ...(candidates && { candidates }),
      ...(published !== undefined && { published }),
    });
  }
  return [...found.values()];
}

/** Reads a page, keeps its marks true while it changes, and takes them away when the signal ends. */
export function createPage({ detect, wants, weigh, paint, onFirstMark, onRead }: PageOptions, signal: AbortSignal) {
  const marks = createMarks(paint);
  const roots = new Set<ShadowRoot>();
  const slices = createSlices(signal);
  const evidence = createEvidence(weigh);
  const hidden = createHidden((blocks) => read(blocks), signal);
  const reader = createReader({ detect, wants, marks, slices, evidence, onHidden: hidden.add, onMarked });
  const watcher = createWatcher(marks, (parts) => read(parts), signal);
  const page: ReadPage = {
    marks,
    roots,
    instruments: (dateOf = () => undefined) => instrumentsOf(marks.all, dateOf),
    isCapped: () => marks.all.size >= MOST_MARKS,
  };
  let reading = Promise.resolve();
  let isListening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Those that were not known yet; from now on they are watched. */
  function welcome(all: readonly ShadowRoot[]): ShadowRoot[] {
    const fresh = [...new Set(all)].filter((root) => !roots.has(root));
    for (const root of fresh) {
      roots.add(root);
      watcher.watch(root);
      adoptRule(root);
    }
    return fresh;
  }

  const whole = (): (Document | ShadowRoot)[] => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    return [document, ...roots];
  };

  async function readAll(parts: readonly Node[]): Promise<void> {
    await reader.read(parts, whole);
    await slices.breathe();
    const inner = welcome(parts.flatMap((part) => [...rootsIn(part)]));
    if (inner.length > 0) await reader.read(inner, whole);
    await slices.breathe();
    const linked = await evidence.collect([...parts, ...inner]);
    const unsure = [...marks.all].filter(
      ({ mention: { symbol, exchange } }) => exchange === null && evidence.of(symbol),
    );
    const again = [...linked, ...unsure.flatMap(({ pieces }) => pieces[0]?.node ?? [])];
    if (again.length > 0 || evidence.said().length > 0) await reader.read(again, whole);
    onRead();
  }

  function onMarked(): void {
    if (marks.all.size === 0 || isListening) return;
    isListening = true;
    onFirstMark(page);
    onRead();
  }

  function unlessOver(error: unknown): void {
    if (!signal.aborted) throw error;
  }

  /** Reads one after the other: two readings at once would mark twice. */
  function read(parts: readonly Node[]): void {
    reading = reading.then(() => readAll(parts)).catch(unlessOver);
  }

  /** What came late: shadow roots that were not there when their elements were read, or on elements that seldom have one. */
  async function readLate(delay: number): Promise<void> {
    const found: ShadowRoot[] = [];
    for (const part of whole()) found.push(...(await findRoots(part, slices)));
    const late = welcome(found);
    if (late.length > 0) read(late);
    later(Math.min(2 * delay, LATE.most));
  }

  function later(delay: number): void {
    timer = setTimeout(() => readLate(delay).catch(unlessOver), delay);
  }

  watcher.watch(document);
  read([document]);
  later(LATE.first);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    marks.clear();
  });
  return { ...page, again: () => read([document]) };
}

export type Page = ReturnType<typeof createPage>;
