import type { Evidence } from '../messages.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { blockAround, blockOf, type Root } from './blocks.ts';
import { findMetadata } from './metadata.ts';

/**
 * What addresses of quote pages have in them, each at least one; the worker knows the pages themselves. Looked for by the
 * browser: no link is touched that has none.
 */
export const LINK_WORDS =
  'quote symbol stock finance icker cours equit share /compan market tearsheet scode /S/ code= %24 isin asx/ wkn aktie cotation graphes /borsa/ gu.qq'.split(
    ' ',
  );
const WORDS = LINK_WORDS.map((word) => `[href*="${word}"]`).join();
/** A page with more links than these is no quote site's own: there only addresses of other sites are looked at. */
const MANY = 1500;
/** Without the name of the element, which would cost the browser as much as the rest (0.4 ms for 1.0 on 7,000 links). */
const likely = (): string => `[href${document.links[MANY] ? '*="//"' : ''}]:is(${WORDS})`;
const APART = 'aside,footer,[role="complementary"],[role="contentinfo"],[role="banner"]';
/** Characters that a block has beside its links, to be prose and no list of links. */
const PROSE = 25;
const MOST = { links: 200, text: 40, href: 500 } as const;

const NONE: ReadonlyMap<Text, Instrument> = new Map();

interface Link {
  readonly node: Text;
  readonly href: string;
}

/** The text node that is all of a link's text. */
function textOf(link: Element): Text | null {
  const walker = document.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const whole = link.textContent?.trim() ?? '';
  if (whole === '' || whole.length > MOST.text) return null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    if (node.data.trim() === whole) return node;
  return null;
}

/** Whether a link stands in a sentence, or in a table of the article: strips of the market, lists and menus are neither. */
function isInProse(link: Element, node: Text): boolean {
  if (link.closest(APART) || (link.closest('header') && !link.closest('article,main'))) return false;
  const block = blockOf(node);
  if (!block) return false;
  if (block instanceof Element && block.localName === 'td') return link.closest('article,main') !== null;
  const linked = [...block.querySelectorAll('a')].reduce((sum, { textContent }) => sum + (textContent?.length ?? 0), 0);
  return (block.textContent?.trim().length ?? 0) - linked >= PROSE;
}

function linksIn(part: Node): Link[] {
  const within = part instanceof Element || part instanceof Document || part instanceof ShadowRoot ? part : null;
  const found: Link[] = [];
  for (const link of within?.querySelectorAll(likely()) ?? []) {
    if (!(link instanceof HTMLAnchorElement) || link.href.length > MOST.href) continue;
    const node = textOf(link);
    if (node && isInProse(link, node)) found.push({ node, href: link.href });
  }
  return found;
}

/** Asks the worker what was found; null where nobody answers. */
export type Weigh = (found: Evidence['found']) => Promise<Evidence['means'] | null>;

/** What links and metadata of a page say of its text. */
export function createEvidence(weigh: Weigh) {
  const asked = new WeakSet<Text>();
  const links = new WeakMap<Root, Map<Text, Instrument>>();
  const bySymbol = new Map<string, Instrument>();
  let said: readonly Instrument[] = [];
  let address = '';

  function meaning(instrument: Instrument): void {
    if (!bySymbol.has(instrument.symbol) || instrument.exchange !== null) bySymbol.set(instrument.symbol, instrument);
  }

  return {
    /** The texts of links in a block that name something, with what they name. */
    linksIn: (block: Root): ReadonlyMap<Text, Instrument> => links.get(block) ?? NONE,
    /** What the page itself says a symbol stands for. */
    of: (symbol: string): Instrument | undefined => bySymbol.get(symbol),
    /** What the page's metadata say that it is about. */
    said: (): readonly Instrument[] => said,

    /** Collects what these parts hold; the texts of links that turn out to name something. */
    async collect(parts: readonly Node[]): Promise<Text[]> {
      const isNew = address !== location.href;
      address = location.href;
      const fresh = parts.flatMap(linksIn).filter(({ node }) => !asked.has(node));
      const found = {
        links: fresh.slice(0, MOST.links).map(({ node, href }) => ({ href, text: node.data.trim() })),
        said: isNew ? findMetadata(document) : [],
      };
      if (found.links.length + found.said.length === 0) return [];
      const means = await weigh(found);
      if (!means) {
        address = ''; // what the page says of itself is asked again, too
        return [];
      }
      if (isNew) said = means.said;
      said.forEach(meaning);
      const named: Text[] = [];
      for (const [nth, { node }] of fresh.slice(0, MOST.links).entries()) {
        asked.add(node);
        const instrument = means.links[nth];
        const block = blockAround(node);
        if (!instrument || !block) continue;
        links.set(block, (links.get(block) ?? new Map()).set(node, instrument));
        meaning(instrument);
        named.push(node);
      }
      return named;
    },
  };
}

export type PageEvidence = ReturnType<typeof createEvidence>;
