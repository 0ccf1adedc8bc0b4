import type { Page } from '@playwright/test';

/** Runs an expression where the extension's content script runs: all that a page's process that was broken into could do. */
export async function inContentWorld(page: Page, expression: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const worlds: { id: number; name: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const contextId = worlds.find(({ name }) => name === 'Tickergloss')?.id ?? -1;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    contextId,
    awaitPromise: true,
  });
  await session.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return String(result.value);
}

/** What the worker answers to a message of the content script's. */
export const sayAsContentScript = (page: Page, type: string, data?: unknown): Promise<string> =>
  inContentWorld(page, `chrome.runtime.sendMessage(${JSON.stringify({ type, data })})`);
