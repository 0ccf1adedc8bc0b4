import { blockOf } from './blocks.ts';
import type { Marks } from './marks.ts';

/** How long a page may go on changing before what changed is read, in milliseconds. */
const PAUSE = 150;

/** Text nodes in a part that left the page. */
function* textsIn(root: Node): Generator<Text> {
  if (root.nodeType === Node.TEXT_NODE) yield root as Text;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

/**
 * Watches a page change. Broken marks go in the observer's own callback, before anything is painted;
 * what changed is handed over to be read again when the page has paused.
 */
export function createWatcher(marks: Marks, onChanged: (parts: Node[]) => void, signal: AbortSignal) {
  const changed = new Set<Node>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function note(node: Node): void {
    changed.add(node);
    timer ??= setTimeout(flush, PAUSE);
  }

  function flush(): void {
    timer = undefined;
    const parts = [...changed].filter((part) => part.isConnected);
    changed.clear();
    onChanged(parts);
  }

  function drop(node: Text): void {
    for (const { block } of marks.prune(node)) note(block);
  }

  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const removed of removedNodes) for (const text of textsIn(removed)) drop(text);
      if (type === 'characterData') drop(target as Text);
      if (type === 'childList') for (const added of addedNodes) note(added);
      const block = blockOf(type === 'characterData' ? target : (target.firstChild ?? target));
      if (block) note(block);
    }
  });
  observer.observe(document, { childList: true, characterData: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
