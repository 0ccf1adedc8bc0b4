import type { ElementHandle, Frame, Page } from '@playwright/test';

/** How long the reading of a frame may take that has just come into view, in milliseconds. */
const PATIENCE = 8000;
/** A smaller frame is not read (utils/page/frames.ts). */
const LEAST = { width: 200, height: 100 } as const;

interface Held {
  /** What is marked in it. */
  readonly found: readonly string[];
  /** What is to be marked in it, as it says itself; undefined where that is not known. */
  readonly known: readonly string[] | undefined;
  readonly isLarge: boolean;
}

const look = (frame: Frame): Promise<Held> =>
  frame.evaluate(({ width, height }) => {
    const { marks } = document.documentElement.dataset;
    const texts = [...(CSS.highlights.get('tickergloss') ?? [])].map((one) => {
      const range = document.createRange();
      range.setStart(one.startContainer, one.startOffset);
      range.setEnd(one.endContainer, one.endOffset);
      return String(range);
    });
    const known = marks === undefined ? undefined : (JSON.parse(marks) as string[]).sort();
    return { found: texts.sort(), known, isLarge: innerWidth >= width && innerHeight >= height };
  }, LEAST);

/** Whether a reader can see a frame once it is scrolled to: one that nobody can see is not drawn, and may wait. */
const isInView = (element: ElementHandle<Node>): Promise<boolean> =>
  element.evaluate((frame) => {
    (frame as Element).scrollIntoView({ behavior: 'instant', block: 'center' });
    return new Promise<boolean>((resolve) => {
      const seen = new IntersectionObserver(([entry]) => {
        seen.disconnect();
        resolve(entry?.isIntersecting ?? false);
      });
      seen.observe(frame as Element);
    });
  });

/** What is wrong in one frame: in view it holds just what it is known to, else at most that. */
async function flawIn(frame: Frame): Promise<string | undefined> {
  const isShown = await isInView(await frame.frameElement());
  let flaw: string | undefined;
  for (const start = Date.now(); Date.now() - start < PATIENCE; ) {
    const { found, known, isLarge } = await look(frame);
    if (known === undefined) return;
    const isRight = isShown && isLarge ? `${found}` === `${known}` : found.every((one) => known.includes(one));
    if (isRight) return;
    flaw = `in a frame at ${frame.url().slice(0, 20)} marked is “${found}”, not “${known}”`;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return flaw;
}

/** What is wrong in the frames of a page. One that goes while it is looked at is none. */
export async function flawsInFrames(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const flaws: string[] = [];
  for (const frame of frames) {
    const flaw = await flawIn(frame).catch((error: unknown) => {
      if (!frame.isDetached()) throw error;
      return undefined;
    });
    if (flaw !== undefined) flaws.push(flaw);
  }
  return flaws;
}
