import type { CDPSession, Page } from '@playwright/test';

/** Runs code in the world of the extension's content script in a page, where `openCard()` gives the card's section. */
async function inWorld<T>(session: CDPSession, code: string, value: unknown): Promise<T> {
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type } = (context.auxData ?? {}) as { type?: string };
    if (type === 'isolated' && context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = worlds;
  if (contextId === undefined) throw new Error('the page has no content script');
  const expression = `(() => {
    const rootOf = (host) => host && chrome.dom.openOrClosedShadowRoot(host);
    const openCard = () => rootOf(document.querySelector('tickergloss-card'))?.querySelector('[role=dialog]') ?? null;
    return (${code})(openCard, ${JSON.stringify(value)});
  })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

/**
 * Asks something of the open card. Its shadow root is closed, to the page and to tests alike; the world of the content
 * script may look into it. The function runs there: it is given what finds the card, one value, and nothing else.
 */
export async function askCard<T, A = null>(
  page: Page,
  look: (openCard: () => HTMLElement | null, value: A) => T | Promise<T>,
  ...value: A extends null ? [] : [A]
): Promise<T> {
  const session = await page.context().newCDPSession(page);
  return inWorld<T>(session, String(look), value[0] ?? null).finally(() => session.detach());
}

/** What there was when the card first could be seen. */
export interface Appearance {
  /** Frames from the end of the pointer's rest until the card was there to be painted. */
  readonly frames: number;
  /** Whether it had its figures, or a reason why there are none, in that first frame. */
  readonly full: boolean;
}

/** Resolves when the card, once the pointer has moved and then rested for so many milliseconds, is there. */
const appearance = (openCard: () => HTMLElement | null, dwell: number): Promise<Appearance> =>
  new Promise((resolve) => {
    let frames = 0;
    const count = () => {
      frames++;
      const card = openCard();
      if (card) resolve({ frames, full: card.getAttribute('aria-busy') === 'false' });
      else requestAnimationFrame(count);
    };
    // The extension looks at a move in the next frame, and its clock starts then: so does this one.
    const start = () => requestAnimationFrame(() => setTimeout(() => requestAnimationFrame(count), dwell));
    addEventListener('pointermove', start, { capture: true, once: true });
    document.documentElement.setAttribute('data-watched', '');
  });

/** Moves the pointer, and counts the frames from the end of its rest until the card is there. */
export async function watchAppearance(page: Page, dwell: number, move: () => Promise<void>): Promise<Appearance> {
  const seen = askCard(page, appearance, dwell);
  await page.waitForSelector('[data-watched]', { state: 'attached' });
  await move();
  const one = await seen;
  await page.evaluate(() => document.documentElement.removeAttribute('data-watched'));
  return one;
}
