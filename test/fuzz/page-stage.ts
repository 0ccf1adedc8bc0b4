import { below, change, grow } from './page-dom.ts';
import type { Random } from './random.ts';

/** What the page says of itself between two steps. */
export interface Seen {
  /** Each mark: the numbers of the nodes that lead to it, its offsets, its text. */
  readonly marks: readonly string[];
  /** Changes of the page that the fuzzer did not make. */
  readonly foreign: readonly string[];
}

/*
 * Runs in a page, as all of page-dom.ts does. A stage is the element that documents are grown in; whatever changes there and
 * was not changed here was changed by somebody else.
 */

/** Where a node stands, from the body down, through shadow trees. */
export function pathOf(node: Node | null): string {
  if (!node || node === document.body) return '';
  const up = node instanceof ShadowRoot ? node.host : node.parentNode;
  const place = node instanceof ShadowRoot ? 's' : String([...(up?.childNodes ?? [])].indexOf(node as ChildNode));
  return `${pathOf(up)}/${place}`;
}

export function marksOf(): string[] {
  return [...(CSS.highlights.get('tickergloss') ?? [])]
    .map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return `${pathOf(startContainer)}:${startOffset} ${pathOf(endContainer)}:${endOffset} “${range}”`;
    })
    .sort();
}

export function createStage(): { act(seed: number, documents: number, changes: number): void; see(): Seen } {
  const foreign: string[] = [];
  const watched = new Set<Node>();
  const take = (records: readonly MutationRecord[]) => {
    for (const { type, target, attributeName } of records)
      foreign.push(`${type} ${attributeName ?? ''} at ${pathOf(target)}`);
  };
  const observer = new MutationObserver(take);
  const all = { childList: true, characterData: true, attributes: true, subtree: true } as const;
  const watch = (root: Node) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, all);
  };

  function act(seed: number, documents: number, changes: number): void {
    take(observer.takeRecords());
    const random: Random = createRandom(seed);
    for (let nth = 0; nth < documents; nth++) {
      const section = document.createElement('section');
      for (let parts = random.below(4); parts >= 0; parts--) section.append(grow(random, 4));
      document.body.append(section);
    }
    const sections = [...document.body.children];
    for (let nth = 0; nth < changes; nth++) {
      try {
        change(random.pick(sections), random);
      } catch (error) {
        // What the DOM does not allow has not happened.
        if (!(error instanceof DOMException)) throw error;
      }
    }
    watch(document);
    for (const node of below(document.body)) if (node instanceof Element && node.shadowRoot) watch(node.shadowRoot);
    observer.takeRecords();
  }

  return { act, see: () => ({ marks: marksOf(), foreign: [...foreign] }) };
}

declare function createRandom(seed: number): Random;
