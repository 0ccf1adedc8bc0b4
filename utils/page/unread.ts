import { blockOf } from './blocks.ts';
import type { Mark, Marks } from './marks.ts';
import { isVisible } from './visible.ts';

const isRead = ({ pieces, block }: Mark): boolean =>
  pieces.every((piece) => blockOf(piece.node) === block && isVisible(piece));

/** Takes marks away whose texts were moved to where nothing is read, or nobody sees it. A shadow tree is a part of its own. */
export function dropUnread(marks: Marks, part: Node): void {
  for (const [text, some] of marks.nodes)
    if (part.contains(text)) for (const mark of some) if (!isRead(mark)) marks.remove(mark);
}
