import type { BrowserContext } from '@playwright/test';
import { markInView } from './marks.ts';
import { workerOf } from './open-browser.ts';
import { forget, openArticle, type Scene } from './stage.ts';

/** What the browser's own page for extensions may do, and its types do not say. */
interface Extensions {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  reload(extension: string, how: { failQuietly: boolean }): Promise<void>;
}

/** Loads the extension anew under all open pages, as an update does; the browser lets developers alone do that. */
async function reload(context: BrowserContext): Promise<void> {
  const old = await workerOf(context);
  const next = context.waitForEvent('serviceworker', { predicate: (worker) => worker !== old });
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(async (extension) => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: Extensions };
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.reload(extension, { failQuietly: true });
  }, new URL(old.url()).host);
  await next;
  await page.close();
}

/** The card once the extension was updated under an open page: what looks into other cards is cut off from this one. */
export const updatedCard: Scene = {
  name: 'card updated meanwhile',
  async open(stage) {
    const page = await openArticle(stage);
    await reload(stage.context);
    await page.bringToFront();
    const { x, y } = await markInView(page, 0);
    await page.mouse.move(x - 4, y);
    await page.mouse.move(x, y, { steps: 3 });
    await page.waitForSelector('tickergloss-card', { state: 'attached' });
    return page;
  },
  after: forget,
};
