import type { Mention } from '../detect/mention.ts';
import type { PageInstrument } from '../messages.ts';
import { instrumentKey } from '../symbology/instrument.ts';
import { adoptRule } from './adopt.ts';
import { createEvidence, type Weigh } from './evidence.ts';
import { createHidden } from './hidden.ts';
import type { Detect } from './known.ts';
import { createMarks, type Mark, type Marks } from './marks.ts';
import { createReader, type ReaderOptions } from './reader.ts';
import { findRoots } from './roots.ts';
import { createSlices } from './slices.ts';
import { inDocument, isWithin } from './tree.ts';
import { dropUnread } from './unread.ts';
import { createWatcher } from './watcher.ts';

/** Components may build themselves after the page has loaded, which nothing announces: looked for ever less often, in milliseconds. */
const LATE = { first: 3000, most: 60_000 } as const;

export interface PageOptions {
  readonly detect: Detect;
  readonly isWord: ReaderOptions['isWord'];
  readonly wants: ReaderOptions['wants'];
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
  /** The same in any order, which costs less: where two texts stand to each other, the browser counts out. */
  readonly unordered: () => PageInstrument[];
  /** Whether there are more mentions than are marked. */
  readonly isCapped: () => boolean;
}

/** In the order of the document. */
export function inOrder({ range: a }: Mark, { range: b }: Mark): number {
  if (a.startContainer === b.startContainer) return a.startOffset - b.startOffset;
  const [one, other] = [inDocument(a.startContainer), inDocument(b.startContainer)];
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

function instrumentsOf(marks: Iterable<Mark>, dateOf: DateOf = () => undefined): PageInstrument[] {
  const found = new Map<string, PageInstrument>();
  for (const { mention, range } of marks) {
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
export function createPage(options: PageOptions, signal: AbortSignal) {
  const { detect, isWord, wants, weigh, paint, onFirstMark, onRead } = options;
  const marks = createMarks(paint);
  const roots = new Set<ShadowRoot>();
  const slices = createSlices(signal);
  /** Whether the worker left something unanswered, as it does that just crashed: the page is read once more, later. */
  let isOwed = false;
  const noting =
    <Q, A>(ask: (question: Q) => Promise<A | null>) =>
    async (question: Q): Promise<A | null> => {
      const answer = await ask(question);
      isOwed ||= answer === null;
      return answer;
    };
  const evidence = createEvidence(noting(weigh));
  const hidden = createHidden((blocks) => read(blocks), signal);
  const reader = createReader({
    detect: noting(detect),
    isWord,
    wants,
    marks,
    slices,
    evidence,
    onRoot,
    onHidden: hidden.add,
    onMarked,
  });
  const watcher = createWatcher(marks, (parts) => read(parts), signal);
  const page: ReadPage = {
    marks,
    roots,
    instruments: (dateOf) => instrumentsOf([...marks.all].sort(inOrder), dateOf),
    unordered: () => instrumentsOf(marks.all),
    isCapped: reader.isCapped,
  };
  let reading = Promise.resolve();
  let isListening = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Shadow roots that were seen and not read yet. */
  const unread = new Set<ShadowRoot>();

  /** An open shadow root is watched from now on, and read with what is read now. */
  function onRoot(root: ShadowRoot): void {
    if (roots.has(root)) return;
    roots.add(root);
    unread.add(root);
    watcher.watch(root);
    adoptRule(root);
  }

  /** What an element shows that came, or came back, or was moved is read with it. */
  function reread(root: ShadowRoot): void {
    watcher.watch(root);
    unread.add(root);
  }

  /** Reads the shadow roots that were seen, and those seen in them. */
  async function readRoots(): Promise<ShadowRoot[]> {
    const all: ShadowRoot[] = [];
    while (unread.size > 0) {
      const next = [...unread];
      unread.clear();
      all.push(...next);
      await reader.read(next, whole);
    }
    return all;
  }

  const whole = (): (Document | ShadowRoot)[] => {
    for (const root of roots) if (!root.isConnected) roots.delete(root);
    return [document, ...roots];
  };

  async function readAll(parts: readonly Node[]): Promise<void> {
    await dropUnread(marks, parts, slices);
    await reader.read(parts, whole);
    await slices.breathe();
    const moved = [...roots].filter((root) => parts.some((part) => isWithin(part, root)));
    moved.forEach(reread);
    await dropUnread(marks, moved, slices);
    const inner = await readRoots();
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
    if (marks.all.size === 0) return;
    watcher.marked();
    if (isListening) return;
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

  /**
   * What came late: shadow roots that were not there when their elements were read, or on elements that seldom have one;
   * answers; and what came into sight unannounced.
   */
  async function readLate(delay: number): Promise<void> {
    for (const part of whole()) (await findRoots(part, slices)).forEach(onRoot);
    if (unread.size > 0 || isOwed) read(isOwed ? whole() : []);
    isOwed = false;
    hidden.check();
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
