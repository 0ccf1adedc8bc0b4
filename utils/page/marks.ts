import type { Mention } from '../detect/mention.ts';
import type { Piece, Root } from './blocks.ts';
import { createPainter, type Painter } from './painter.ts';

/** A mention on the page: where it stands, and the text it stood on when it was read. */
export interface Mark {
  readonly mention: Mention;
  readonly pieces: readonly Piece[];
  readonly range: StaticRange;
  /** The block whose text named it; read again when the mark breaks. */
  readonly block: Root;
}

/** Name of the highlight that the mark of the open card stands in, besides its own; empty otherwise. */
const FOCUS = 'tickergloss-focus';

const textOf = ({ node, start, end }: Piece): string => node.data.slice(start, end);

/** What stands at some pieces now. */
export const saidBy = (pieces: readonly Piece[]): string => pieces.map(textOf).join('');

/**
 * The marks of a page: CSS Custom Highlights, so that not one node is touched.
 *
 * Static ranges cost the page's own changes nothing (live ones 25 ms for 1,000 edits), but do not follow them: a text
 * inserted before one and it paints the wrong word, and in Firefox a removed node's range also un-paints earlier ones.
 * So each mark remembers its text, and whoever sees the page change asks `prune` at once. `paint` names the highlight
 * that a mention stands in: each in exactly one.
 */
export function createMarks(paint: (mention: Mention) => string) {
  const painters = new Map<string, Painter>();
  /** The one highlight that each mark stands in. */
  const homes = new WeakMap<Mark, Painter>();
  const texts = new WeakMap<Mark, string>();
  const byNode = new Map<Text, Set<Mark>>();
  const marks = new Set<Mark>();
  const focus = createPainter(FOCUS);
  let gone: (mark: Mark) => void = () => {};

  const isIntact = (mark: Mark): boolean =>
    mark.pieces.every((piece) => piece.node.isConnected) && saidBy(mark.pieces) === texts.get(mark);

  function remove(mark: Mark): void {
    marks.delete(mark);
    focus.delete(mark.range);
    homes.get(mark)?.delete(mark.range);
    for (const { node } of mark.pieces) {
      const left = byNode.get(node);
      left?.delete(mark);
      if (left?.size === 0) byNode.delete(node);
    }
    gone(mark);
  }

  /** Puts a mark into the highlight that it belongs to, out of the one that it was in. */
  function put(mark: Mark): void {
    const name = paint(mark.mention);
    const home = painters.get(name) ?? createPainter(name);
    if (homes.get(mark) === home) return;
    homes.get(mark)?.delete(mark.range);
    homes.set(mark, home);
    painters.set(name, home);
    home.add(mark.range);
  }

  return {
    all: marks as ReadonlySet<Mark>,
    nodes: byNode as ReadonlyMap<Text, ReadonlySet<Mark>>,
    isIntact,
    remove,

    /** Marks a mention; its pieces are not empty. */
    add(mention: Mention, pieces: readonly Piece[], block: Root): void {
      const [first, last] = [pieces[0], pieces.at(-1)];
      // The page may have taken it away while it was read.
      if (!pieces.every(({ node }) => node.isConnected)) return;
      if (!first || !last) return;
      const range = new StaticRange({
        startContainer: first.node,
        startOffset: first.start,
        endContainer: last.node,
        endOffset: last.end,
      });
      const mark: Mark = { mention, pieces, range, block };
      marks.add(mark);
      texts.set(mark, saidBy(pieces));
      for (const { node } of pieces) byNode.set(node, (byNode.get(node) ?? new Set()).add(mark));
      put(mark);
    },

    /** Tints the mark whose card is open; none: no card is. */
    tint(mark?: Mark): void {
      focus.clear();
      if (mark) focus.add(mark.range);
    },

    /** Calls back for each mark that goes, at once. */
    onGone(callback: (mark: Mark) => void): void {
      gone = callback;
    },

    /** Mentions may belong to other highlights now. */
    repaint: (): void => marks.forEach(put),

    of: (node: Node): ReadonlySet<Mark> | undefined => byNode.get(node as Text),

    /** Removes the marks of a node that no longer stand on their text. */
    prune(node: Text): Mark[] {
      const broken = [...(byNode.get(node) ?? [])].filter((mark) => !isIntact(mark));
      broken.forEach(remove);
      return broken;
    },

    clear(): void {
      [...marks].forEach(remove);
      for (const painter of painters.values()) painter.clear();
    },
  };
}

export type Marks = ReturnType<typeof createMarks>;
