import { isBlock } from './blocks.ts';
import type { Marks } from './marks.ts';
import { createStorm } from './storm.ts';

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

const isInline = (node: Node): boolean => (node instanceof Element ? !isBlock(node) : node instanceof Text);

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
  /** The watched shadow trees that were in the page when last looked. */
  const shadows = new Set<Node>();
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
    for (const root of shadows) {
      if (root.isConnected) continue;
      shadows.delete(root);
      for (const text of textsIn(root)) drop(text);
    }
  }

  /** What stands beside what came or went may be one text now, or two. */
  function noteBeside({ target, previousSibling, nextSibling }: MutationRecord): void {
    for (const node of [previousSibling, nextSibling]) if (node && isInline(node)) note(node);
    if (isInline(target)) note(target);
  }

  function see(records: readonly MutationRecord[]): void {
    storm.hear();
    const removed: Node[] = [];
    for (const record of records) {
      // The browser makes the lists of a record when they are asked for: a page that only rewrites texts need not pay.
      if (record.type === 'characterData') {
        drop(record.target as Text);
        note(record.target);
        continue;
      }
      const { addedNodes, removedNodes } = record;
      for (const node of addedNodes) note(node);
      noteBeside(record);
      if (marks.nodes.size > 0) removed.push(...removedNodes);
    }
    if (removed.length > 0) dropGone(removed);
  }

  /** Marked texts as they were when last looked at in a storm. */
  const looked = new WeakMap<Text, string>();

  /**
   * To be asked of a marked text from time to time in a storm. One that changes loses its marks until it is read anew,
   * even where they would still be right: a mark makes each change of its line dearer to the page.
   */
  function lookAt(node: Text): void {
    const isOther = looked.has(node) && looked.get(node) !== node.data;
    looked.set(node, node.data);
    if (isOther) [...(marks.of(node) ?? [])].forEach(marks.remove);
    else drop(node);
  }

  const observer = new MutationObserver(see);
  const listenTo = (root: Node) => observer.observe(root, { childList: true, characterData: true, subtree: true });
  const storm = createStorm(
    {
      listen: () => [document, ...shadows].forEach(listenTo),
      deafen: () => observer.disconnect(),
      look: () => {
        [...marks.nodes.keys()].forEach(lookAt);
        return marks.nodes.size > 0;
      },
      reread: () => note(document),
    },
    signal,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    /** Watches a document, or an open shadow root that is new to the page or back in it. */
    watch(root: Node): void {
      if (root !== document) shadows.add(root);
      if (!watched.has(root)) listenTo(root);
      watched.add(root);
    },
    /** Something was marked. */
    marked: storm.marked,
  };
}
