import type { BrowserContext } from '@playwright/test';
import { workerOf } from './open-browser.ts';
import { forget, openArticle, openOwn, openPopup, rest, SCENE_PATH, type Scene } from './stage.ts';

/** What the browser's own page for extensions may do, and its types do not say. */
interface Extensions {
  updateExtensionConfiguration(change: { extensionId: string; hostAccess: string }): Promise<void>;
  addHostPermission(extension: string, host: string): Promise<void>;
}

/** The reader lets the extension into every page and source, into the article's site alone, or nowhere. */
export async function letIn(
  context: BrowserContext,
  where: 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES' | 'ON_CLICK',
): Promise<void> {
  const extension = new URL((await workerOf(context)).url()).host;
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async ([extensionId, hostAccess]) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: Extensions };
      await developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess });
      if (hostAccess === 'ON_SPECIFIC_SITES')
        await developerPrivate.addHostPermission(extensionId, 'http://pictures.test/*');
    },
    [extension, where] as const,
  );
  await page.close();
}

/** A state in which the reader keeps the extension out. */
const keptOut = (name: string, where: 'ON_SPECIFIC_SITES' | 'ON_CLICK', open: Scene['open']): Scene => ({
  name,
  async open(stage) {
    await forget(stage);
    await letIn(stage.context, where);
    return open(stage);
  },
  async after(stage) {
    await letIn(stage.context, 'ON_ALL_SITES');
    await forget(stage);
  },
});

/** The card where the sources may not be asked. */
export const forbiddenCard = keptOut('card forbidden', 'ON_SPECIFIC_SITES', async (stage) => {
  const page = await openArticle(stage);
  await rest(page, 'NYSE: BABA');
  return page;
});

/** The popup where the sources may not be asked, and where no page may be read. */
export const keptOutPopups: readonly Scene[] = [
  keptOut('popup forbidden', 'ON_SPECIFIC_SITES', async (stage) => {
    const popup = await openPopup(stage, await openArticle(stage));
    await popup.waitForSelector('.banner button');
    await popup.waitForSelector('tbody .bone', { state: 'detached' });
    return popup;
  }),
  keptOut('popup kept out of pages', 'ON_CLICK', async (stage) => {
    const page = await stage.context.newPage();
    await page.goto(`http://pictures.test${SCENE_PATH}`);
    const popup = await openPopup(stage, page);
    await popup.waitForSelector('.words button');
    return popup;
  }),
];

/** The options where the sources may not be asked. */
export const forbiddenOptions = keptOut('options forbidden', 'ON_CLICK', async (stage) => {
  const page = await openOwn(stage, 'options.html');
  await page.waitForSelector('#sourcesHeading .problem button');
  return page;
});
