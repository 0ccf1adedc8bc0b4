import type { Marks } from './marks.ts';

/** How long a page may go on changing before what changed is read, in milliseconds: longer the longer it goes on. */
const PAUSE = { least: 150, most: 2400 } as const;
/** More changed places than this are one: the whole page. */
const MOST_CHANGED = 400;
/** Up to here it is cheaper to ask every marked text whether it is still there than to look through what left. */
const FEW_MARKS = 100;

function* textsIn(root: Node): Generator<Text> {
  if (root.nodeType === Node.TEXT_NODE) yield root as Text;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/** Without those that lie inside others. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  const isInside = (node: Node): boolean => {
    for (let up = node.parentNode; up; up = up.parentNode) if (nodes.has(up)) return true;
    return false;
  };
  return [...nodes].filter((node) => node.isConnected && !isInside(node));
}

/**
 * Watches a page change. Broken marks go in the observer's own callback, before anything is painted; what changed is
 * only noted there, and handed over to be read again when the page has paused. A page that never pauses is read at
 * ever longer intervals.
 */
export function createWatcher(marks: Marks, onChanged: (parts: Node[]) => void, signal: AbortSignal) {
  const changed = new Set<Node>();
  const watched = new WeakSet<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause: number = PAUSE.least;
  let flushed = 0;

  function note(node: Node | null): void {
    if (!node || changed.has(document)) return;
    changed.add(node);
    if (changed.size > MOST_CHANGED) {
      changed.clear();
      changed.add(document);
    }
    timer ??= schedule();
  }

  function schedule(): ReturnType<typeof setTimeout> {
    const isCalm = performance.now() - flushed > 2 * pause;
    pause = isCalm ? PAUSE.least : Math.min(2 * pause, PAUSE.most);
    return setTimeout(flush, pause);
  }

  function flush(): void {
    timer = undefined;
    flushed = performance.now();
    const parts = outermost(changed);
    changed.clear();
    onChanged(parts);
  }

  /** The text no longer says what was marked; what is left of the mark's texts may say something else now. */
  function drop(node: Text): void {
    for (const { pieces } of marks.prune(node)) for (const piece of pieces) note(piece.node);
  }

  function dropGone(removed: readonly Node[]): void {
    const few = marks.nodes.size <= FEW_MARKS;
    for (const text of few ? [...marks.nodes.keys()] : removed.flatMap((node) => [...textsIn(node)]))
      if (!text.isConnected) drop(text);
  }

  function see(records: readonly MutationRecord[]): void {
    const removed: Node[] = [];
    for (const record of records) {
      // The browser makes the lists of a record when they are asked for: a page that only rewrites texts need not pay.
      if (record.type === 'characterData') {
        drop(record.target as Text);
        note(record.target);
        continue;
      }
      const { addedNodes, removedNodes, previousSibling, nextSibling } = record;
      for (const node of addedNodes) note(node);
      if (removedNodes.length === 0) continue;
      if (marks.nodes.size > 0) removed.push(...removedNodes);
      // Two texts may have become neighbours.
      if (previousSibling?.nodeType === Node.TEXT_NODE) note(previousSibling);
      if (nextSibling?.nodeType === Node.TEXT_NODE) note(nextSibling);
    }
    if (removed.length > 0) dropGone(removed);
  }

  const observer = new MutationObserver(see);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    /** Watches a document or an open shadow root. */
    watch(root: Node): void {
      if (watched.has(root)) return;
      watched.add(root);
      observer.observe(root, { childList: true, characterData: true, subtree: true });
    },
  };
}
