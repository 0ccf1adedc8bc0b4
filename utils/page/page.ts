import type { PageInstrument } from '../messages.ts';
import { instrumentKey } from '../symbology/instrument.ts';
import { createMarks, type Mark } from './marks.ts';
import { createReader, type Detect } from './reader.ts';
import { createSlices } from './slices.ts';
import { createWatcher } from './watcher.ts';

/** Name of the one highlight that all mentions stand in; marks.css paints it. */
const HIGHLIGHT = 'tickergloss';

export interface PageOptions {
  readonly detect: Detect;
  /** The page has its first mark: only now is there anything to listen for. */
  readonly onFirstMark: (marks: ReturnType<typeof createMarks>) => void;
  /** How many instruments the page has, whenever that changes. */
  readonly onCount: (instruments: number) => void;
}

const inOrder = (a: Mark, b: Mark): number =>
  a.range.startContainer === b.range.startContainer
    ? a.range.startOffset - b.range.startOffset
    : a.range.startContainer.compareDocumentPosition(b.range.startContainer) & Node.DOCUMENT_POSITION_FOLLOWING
      ? -1
      : 1;

/** Reads a page, keeps its marks true while it changes, and takes them away when the signal ends. */
export function createPage({ detect, onFirstMark, onCount }: PageOptions, signal: AbortSignal) {
  const marks = createMarks(CSS.highlights, HIGHLIGHT);
  const reader = createReader(detect, marks, createSlices(signal));
  let reading = Promise.resolve();
  let count = 0;
  let listening = false;

  function instruments(): PageInstrument[] {
    const found = new Map<string, PageInstrument>();
    for (const { mention } of [...marks.all].sort(inOrder)) {
      const { symbol, exchange, kind } = mention;
      const instrument = { symbol, exchange, kind };
      const key = instrumentKey(instrument);
      found.set(key, { instrument, mentions: (found.get(key)?.mentions ?? 0) + 1 });
    }
    return [...found.values()];
  }

  function tell(): void {
    if (marks.all.size > 0 && !listening) {
      listening = true;
      onFirstMark(marks);
    }
    const now = new Set([...marks.all].map(({ mention }) => instrumentKey(mention))).size;
    if (now !== count) onCount(now);
    count = now;
  }

  /** Reads one after the other: two readings at once would mark twice. */
  function read(parts: readonly Node[]): void {
    reading = reading
      .then(() => reader.read(parts, document))
      .then(tell)
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      });
  }

  createWatcher(marks, read, signal);
  read([document]);
  signal.addEventListener('abort', () => marks.clear());
  return { instruments };
}
