import type { BrowserContext, CDPSession, Page } from '@playwright/test';

const workersIn = async (session: CDPSession): Promise<string[]> => {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
};

/** Ends the extension's worker, as the browser does after half a minute without work; the next message starts another. */
export async function killWorker(context: BrowserContext): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser session');
  // An event on its way may have started the next one meanwhile.
  for (let living = await workersIn(session); living.length > 0; living = await workersIn(session))
    for (const targetId of living) await session.send('Target.closeTarget', { targetId }).catch(() => {});
  await session.detach();
}

/** Starts the worker, from a document of the extension's: any message does, also one that it refuses. */
export const wakeWorker = (own: Page): Promise<unknown> =>
  own.evaluate(() => chrome.runtime.sendMessage({ type: 'about', data: null }));
