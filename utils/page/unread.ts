import { blockOf } from './blocks.ts';
import type { Mark, Marks } from './marks.ts';
import type { Slices } from './slices.ts';
import { isVisible } from './visible.ts';

const isRead = ({ pieces, block }: Mark): boolean =>
  pieces.every((piece) => blockOf(piece.node) === block && isVisible(piece));

/**
 * Takes marks away whose texts were moved, with one of these parts, to where nothing is read or nobody sees it. A shadow
 * tree is a part of its own.
 */
export async function dropUnread(marks: Marks, parts: readonly Node[], slices: Slices): Promise<void> {
  for (const [text, some] of [...marks.nodes]) {
    if (slices.isOver(parts.length)) await slices.breathe();
    if (parts.some((part) => part.contains(text))) for (const mark of some) if (!isRead(mark)) marks.remove(mark);
  }
}
