import type { Frame, Page } from '@playwright/test';

/** A mark as the page itself can see it: its text, and the middle of its first box. */
export interface SeenMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** All marks of a page, in the order of the document. */
export const marksOf = (page: Page | Frame): Promise<SeenMark[]> =>
  page.evaluate(() => {
    const inDocument = (node: Node): Node => {
      const root = node.getRootNode();
      return root instanceof ShadowRoot ? inDocument(root.host) : node;
    };
    const order = (a: Range, b: Range): number => {
      if (a.startContainer.getRootNode() === b.startContainer.getRootNode())
        return a.compareBoundaryPoints(Range.START_TO_START, b);
      const position = inDocument(a.startContainer).compareDocumentPosition(inDocument(b.startContainer));
      return position & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    };
    return [...(CSS.highlights.get('tickergloss') ?? [])]
      .map((one) => {
        const range = document.createRange();
        range.setStart(one.startContainer, one.startOffset);
        range.setEnd(one.endContainer, one.endOffset);
        return range;
      })
      .sort(order)
      .map((range) => {
        const box = range.getClientRects()[0];
        return { text: String(range), x: box ? box.x + box.width / 2 : -1, y: box ? box.y + box.height / 2 : -1 };
      });
  });

/** What stands in one of a page's highlights, by its name; [] where there is none of that name. */
export const textsIn = (page: Page, name: string): Promise<(string | undefined)[]> =>
  page.evaluate(
    (sought) =>
      [...(CSS.highlights.get(sought) ?? [])].map(({ startContainer, startOffset, endOffset }) =>
        startContainer.textContent?.slice(startOffset, endOffset),
      ),
    name,
  );

/** The nth mark, scrolled to where the pointer can reach it. */
export async function markInView(page: Page, nth: number): Promise<SeenMark> {
  const before = (await marksOf(page))[nth];
  if (before)
    await page.evaluate(
      (y) => (y > 0 && y < innerHeight - 20 ? undefined : scrollBy(0, y - innerHeight / 3)),
      before.y,
    );
  const mark = (await marksOf(page))[nth];
  if (!mark) throw new Error(`there is no mark ${nth}`);
  return mark;
}
