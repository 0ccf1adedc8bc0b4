import { BOUNDARY } from '../detect/text.ts';

/**
 * Text as the reader sees it, a block at a time.
 *
 * Asking every node for its style or joining every paragraph costs a page more than all the detection (measured: 22 ms
 * and 26 ms against 9 ms on 575,000 characters). So only a block whose rough text is promising (gather.ts) is read like
 * this: its inline elements' texts one after the other, white space collapsed as on the screen, nested blocks and what
 * is not prose left out, with a way back from each offset to the node it came from.
 */

/** Where a text begins that no other text runs into. */
export type Root = Element | ShadowRoot;

/** Elements within a line that pages use most; links and spans, which may be anything, aside. */
export const INLINE = 'b,i,em,strong,sup,sub,abbr,cite,small,time';
/** What else is neither a block nor a host of a shadow tree, and leaves a line as it is. */
export const OTHERS = 'img,br,path,g,use,code,input,link,meta,label';

const BLOCKS =
  'address,article,aside,blockquote,body,button,caption,center,dd,details,dialog,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hgroup,legend,li,main,ol,p,search,section,summary,table,tbody,td,tfoot,th,thead,tr,ul';
/** What is no prose: code, controls, the way around the site, what is kept from the reader. */
const UNREAD_TAGS =
  'head,script,style,noscript,template,textarea,input,select,code,pre,kbd,samp,tt,svg,math,canvas,iframe,object,audio,video,nav';
const UNREAD = `${UNREAD_TAGS},[role="navigation" i],[aria-hidden="true" i],[hidden],[contenteditable]:not([contenteditable="false" i])`;
const SPACES = /[\t\n\f\r ]+/g;
/** White space that is not shown as it is written; of most texts it is said at once that they have none. */
const ODD_SPACE = /[\t\n\f\r]| {2}/;

/** The longest text that is read in one go; a block of more is read in parts. */
export const LONGEST = 30_000;

/** A run of a block's text that stands unbroken in one node. */
interface Run {
  readonly node: Text;
  /** Where it stands in the node, and in the block's text. */
  readonly from: number;
  readonly at: number;
  readonly length: number;
}

/** A part of a text node. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

export interface Block {
  readonly text: string;
  /** All its nodes. */
  readonly nodes: ReadonlySet<Text>;
  /** The nodes that a span of the text stands in, in order. */
  pieces(start: number, end: number): Piece[];
  /** Offset in the text of a node's first character that is shown, -1 where it has none. */
  at(node: Text): number;
}

/** What an element stands in; of a shadow tree, its host. */
function around(element: Element): Element | null {
  const up = element.parentNode;
  return up instanceof ShadowRoot ? up.host : up instanceof Element ? up : null;
}

/**
 * Tells whether what stands in an element or a shadow root is meant to be read; what the reader writes is not. Asked of
 * many, one after the other: what several of them stand in is looked at once.
 */
export function createProse(): (within: Node) => boolean {
  const known = new Map<Element, boolean>();
  function isProse(element: Element): boolean {
    let said = known.get(element);
    if (said === undefined) {
      const up = around(element);
      said = !isPassedOver(element) && !element.hasAttribute('hidden') && (up === null || isProse(up));
      known.set(element, said);
    }
    return said;
  }
  return (within) => {
    const element = within instanceof ShadowRoot ? within.host : within;
    return document.designMode !== 'on' && element instanceof Element && isProse(element);
  };
}

/** The element, or shadow root, whose text is read as one with this node's. */
export function blockAround(node: Node): Root | null {
  const parent = node.parentNode;
  if (parent instanceof ShadowRoot) return parent;
  if (!(parent instanceof Element)) return null;
  const block = parent.closest(BLOCKS);
  if (block) return block;
  const root = parent.getRootNode();
  return root instanceof ShadowRoot ? root : document.documentElement;
}

/** The same where the node is to be read, else null. */
export const blockOf = (node: Node): Root | null => {
  const parent = node.parentNode;
  return parent && isRead(parent) ? blockAround(node) : null;
};

/** Whether what stands in an element or a shadow root is meant to be read. */
const isRead = (within: Node): boolean => createProse()(within);

const isBlockTag = new Set(BLOCKS.split(','));
const isUnreadTag = new Set(UNREAD_TAGS.split(','));
const isKept = (element: Element): boolean =>
  element.hasAttributes() &&
  (element.hasAttribute('aria-hidden') || element.hasAttribute('role') || element.hasAttribute('contenteditable')) &&
  element.matches(UNREAD);

/** By its tag; what a page shows as a block only its style tells. */
export const isBlock = (element: Element): boolean => isBlockTag.has(element.localName);

/** What a reading passes over, whatever stands in it. */
export const isPassedOver = (element: Element): boolean => isUnreadTag.has(element.localName) || isKept(element);

/** What stands between nothing: it has no box, or that of a letter. */
export const NO_BOX = 'script,style,noscript,template,svg';
const isBoxless = new Set(NO_BOX.split(','));
export const hasNoBox = (element: Element): boolean => isBoxless.has(element.localName);

/** How an element inside a block is read: through, as a block of its own here, not at all but apart, or as if it were not there. */
function wayOf(element: Element): 'through' | 'apart' | 'boundary' | 'nothing' {
  if (hasNoBox(element)) return 'nothing';
  if (isBlock(element) || isPassedOver(element)) return 'boundary';
  const { display } = getComputedStyle(element);
  if (display === 'none') return 'nothing';
  return /^(?:inline|contents|ruby)/.test(display) ? 'through' : 'apart';
}

const toBlock = (text: string, runs: readonly Run[]): Block => ({
  text,
  get nodes() {
    return new Set(runs.map(({ node }) => node));
  },
  pieces: (start, end) => piecesOf(runs, start, end),
  at: (node) => runs.find((run) => run.node === node && /\S/.test(text.slice(run.at, run.at + run.length)))?.at ?? -1,
});

/**
 * Reads one block through all its elements, whatever they are: one that is plain (plain.ts). `isAsWritten`: no white
 * space of it is odd, so that the lengths of its texts say it all.
 */
export function readThrough(block: Element, isAsWritten: boolean): Block {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const runs: Run[] = [];
  let text = isAsWritten ? (block.textContent ?? '') : '';
  let at = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { length } = node;
    if (!isAsWritten) text = appendText(text, node, 0, length, runs);
    else if (length > 0) runs.push({ node, from: 0, at, length });
    at += length;
  }
  return toBlock(text, runs);
}

/**
 * Reads one block, in parts where it is long: each call gives the next, null after the last. Between calls the page may
 * have its turn. (A plain walk with a pointer: generators within generators took ten times as long, cold.)
 */
export function readBlock(block: Root): () => Block | null {
  let runs: Run[] = [];
  let text = '';
  let next: Node | null = block.firstChild;
  let from = 0;
  /** Elements that the page shows as blocks, and whose end is a boundary. */
  const apart = new Set<Node>();

  const boundary = (sign = BOUNDARY) => {
    if (text !== '' && !text.endsWith('\n')) text += sign;
  };

  function take(): Block {
    const whole = toBlock(text, runs);
    text = '';
    runs = [];
    return whole;
  }

  /** To what follows a node in the block, its children left out. */
  function leave(node: Node): void {
    let up: Node | null = node;
    while (up && up !== block && !up.nextSibling) {
      up = up.parentNode;
      if (up && apart.has(up)) boundary();
    }
    next = up && up !== block ? up.nextSibling : null;
  }

  function enter(element: Element): void {
    if (element.localName === 'br') boundary('\n');
    const way = element.localName === 'br' ? 'nothing' : wayOf(element);
    if (way === 'boundary' || way === 'apart') boundary();
    if (way === 'apart') apart.add(element);
    if ((way === 'apart' || way === 'through') && element.firstChild) next = element.firstChild;
    else leave(element);
  }

  return () => {
    while (next) {
      const node: Node = next;
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        const to = cutAt(data, from);
        text = appendText(text, node as Text, from, to, runs);
        from = to < data.length ? to : 0;
        if (from === 0) leave(node);
      } else if (node instanceof Element) enter(node);
      else leave(node);
      if (text.length >= LONGEST) return take();
    }
    return text === '' ? null : take();
  };
}

/** Where a part of a text that begins at `from` ends: at its end, or at a space if it is long. */
function cutAt(text: string, from: number): number {
  if (text.length - from <= LONGEST) return text.length;
  const space = text.lastIndexOf(' ', from + LONGEST);
  return space > from ? space : from + LONGEST;
}

/** Adds a part of a node's text, each run of white space as one space, and none after a space or a boundary. */
function appendText(before: string, node: Text, start: number, end: number, runs: Run[]): string {
  let text = before;
  const isLong = end - start < node.length;
  if (!isLong && !ODD_SPACE.test(node.data) && !(node.data.startsWith(' ') && (text === '' || /[\n ]$/.test(text)))) {
    if (end > 0) runs.push({ node, from: 0, at: text.length, length: end });
    return text + node.data;
  }
  const add = (from: number, to: number) => {
    if (to === from) return;
    runs.push({ node, from, at: text.length, length: to - from });
    text += node.data.slice(from, to);
  };
  let from = start;
  for (const { index, 0: spaces } of node.data.slice(start, end).matchAll(SPACES)) {
    const at = start + index;
    // One plain space is what it will be: it needs no run of its own.
    if (spaces === ' ' && from < at) continue;
    add(from, at);
    from = at + spaces.length;
    if (text === '' || /[\n ]$/.test(text)) continue;
    runs.push({ node, from: at, at: text.length, length: 1 });
    text += ' ';
  }
  add(from, end);
  return text;
}

function piecesOf(runs: readonly Run[], start: number, end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = runIndex(runs, start); i < runs.length; i++) {
    const run = runs[i];
    if (!run || run.at >= end) break;
    const from = run.from + Math.max(0, start - run.at);
    const to = run.from + Math.min(run.length, end - run.at);
    const last = pieces.at(-1);
    if (last?.node === run.node) pieces[pieces.length - 1] = { ...last, end: to };
    else if (to > from) pieces.push({ node: run.node, start: from, end: to });
  }
  return pieces;
}

/** Index of the first run that ends after the offset. */
function runIndex(runs: readonly Run[], offset: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.at + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
