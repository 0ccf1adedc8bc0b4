import { parseHTML } from 'linkedom';

/** What a reader would see of a page, as far as its markup tells: each block a line. */
export interface PageText {
  readonly text: string;
  readonly language: string;
}

/** Not read: programs, what is typed, what is kept from sight, and the way around the site. */
const SKIPPED = new Set(
  'SCRIPT STYLE CODE PRE KBD SAMP VAR TEXTAREA INPUT SELECT OPTION TEMPLATE NOSCRIPT HEAD TITLE NAV SVG MATH CANVAS IFRAME OBJECT AUDIO VIDEO'.split(
    ' ',
  ),
);

/** Inline elements run on in one line; all others begin and end one. */
const INLINE = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK Q RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U WBR'.split(
    ' ',
  ),
);

const BREAK = '\n';

function isHidden(element: Element): boolean {
  const style = element.getAttribute('style') ?? '';
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)
  );
}

function read(node: Node, out: string[]): void {
  if (node.nodeType === 3) {
    out.push((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '));
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (SKIPPED.has(tag) || isHidden(element)) return;
  if (tag === 'BR') {
    out.push(BREAK);
    return;
  }
  const isInline = INLINE.has(tag) || tag.includes('-');
  if (!isInline) out.push(BREAK);
  for (const child of element.childNodes) read(child, out);
  if (!isInline) out.push(BREAK);
}

/** Reads a page's source. */
export function readPage(html: string): PageText {
  const { document } = parseHTML(html);
  const out: string[] = [];
  // Not `document.body`: the parser adds an empty one where a page opens its body late.
  const root = document.documentElement;
  if (root) for (const child of root.childNodes) read(child, out);
  const lines = out
    .join('')
    .split(BREAK)
    .map((line) => line.replace(/ {2,}/g, ' ').trim());
  return {
    text: lines.filter((line) => line !== '').join(BREAK),
    language: document.documentElement?.getAttribute('lang') ?? '',
  };
}
