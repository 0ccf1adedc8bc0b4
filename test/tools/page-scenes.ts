import type { Page } from '@playwright/test';
import { forbiddenOptions, keptOutPopups } from './kept-out-scenes.ts';
import { forget, keep, openArticle, openOwn, openPopup, openPopupOf, type Scene, type Stage } from './stage.ts';
import type { Reply } from './stand-in.ts';

const NOTHING = '{"quotes":[]}';

async function popupOfArticle(stage: Stage): Promise<Page> {
  const popup = await openPopup(stage, await openArticle(stage));
  await popup.waitForSelector('tbody .bone', { state: 'detached' });
  return popup;
}

/** The popup while settings or a pause are what they are for this scene alone. */
const keeping = (name: string, area: 'sync' | 'local', item: string, value: unknown): Scene => ({
  name: `popup ${name}`,
  async open(stage) {
    await keep(stage, area, item, value);
    const page = await openArticleSomehow(stage);
    return openPopup(stage, page);
  },
  after: (stage) => keep(stage, area, item),
});

/** Where nothing may be marked, there is no mark to wait for. */
async function openArticleSomehow({ context }: Stage): Promise<Page> {
  const page = await context.newPage();
  await page.goto('http://pictures.test/scene.html');
  await page.waitForTimeout(500);
  return page;
}

async function openPopupAt(stage: Stage, url: string): Promise<Page> {
  const page = await stage.context.newPage();
  await page.goto(url);
  return openPopup(stage, page);
}

/** The popup in every state. */
export const popupScenes: readonly Scene[] = [
  { name: 'popup', open: popupOfArticle },
  {
    name: 'popup look-up, copying, pausing',
    async open(stage) {
      const popup = await popupOfArticle(stage);
      await popup.locator('header .icon').last().click();
      await popup.locator('summary').click();
      await popup.locator('thead th:nth-child(4) button').click();
      await popup.locator('[type=search]').fill('alpha');
      await popup.waitForSelector('.find li b');
      return popup;
    },
  },
  {
    name: 'popup nothing found',
    async open(stage) {
      stage.market.answer((url) =>
        url.includes('/search') ? { status: 200, body: NOTHING, type: 'application/json' } : undefined,
      );
      const popup = await openPopupOf(stage, 'q=xyzzyx');
      await popup.waitForSelector('.find [role=status]:not(:empty)');
      return popup;
    },
    after: async ({ market }) => market.answer(() => undefined),
  },
  {
    name: 'popup found',
    async open(stage) {
      const popup = await openPopupOf(stage, 'q=baba');
      await popup.waitForSelector('tbody .move');
      return popup;
    },
  },
  keeping('off', 'sync', 'settings', { version: 1, off: ['pictures.test'] }),
  keeping('paused', 'local', 'pause', 'restart'),
  keeping('paused for an hour', 'local', 'pause', Date.now() + 3_600_000),
  {
    name: 'popup empty page',
    open: (stage) => openPopupAt(stage, 'http://pictures.test/empty.html'),
  },
  { name: 'popup unreadable', open: (stage) => openPopupAt(stage, 'chrome://version') },
  { name: 'popup no tab', open: (stage) => openPopup(stage) },
  {
    name: 'popup settings of a newer version',
    async open(stage) {
      const page = await openArticle(stage);
      await keep(stage, 'sync', 'settings', { version: 99 });
      const popup = await openPopup(stage, page);
      await popup.locator('[role=switch]').click();
      await popup.waitForSelector('[role=alert]');
      return popup;
    },
    after: (stage) => keep(stage, 'sync', 'settings'),
  },
  {
    name: 'popup offline',
    async open(stage) {
      await forget(stage);
      const page = await openArticle(stage);
      await stage.context.setOffline(true);
      const popup = await openPopup(stage, page);
      await popup.waitForSelector('tbody .bone', { state: 'detached' });
      return popup;
    },
    async after(stage) {
      await stage.context.setOffline(false);
      await forget(stage);
    },
  },
  {
    name: 'popup loading',
    async open(stage) {
      await forget(stage);
      stage.market.answer(() => 'hang');
      const popup = await openPopup(stage, await openArticle(stage));
      await popup.waitForSelector('tbody .bone');
      return popup;
    },
    async after(stage) {
      stage.market.answer(() => undefined);
      await forget(stage);
    },
  },
  {
    name: 'popup of more mentions than are marked',
    async open(stage) {
      const page = await openArticle(stage);
      await page.evaluate((text) => {
        for (let nth = 0; nth < 60; nth++)
          document.body.append(Object.assign(document.createElement('p'), { innerText: text }));
      }, 'Nvidia (NASDAQ: NVDA) rose. '.repeat(100));
      await page.waitForFunction(() => (CSS.highlights.get('tickergloss')?.size ?? 0) >= 5000);
      const popup = await openPopup(stage, page);
      await popup.waitForSelector('.capped');
      await popup.waitForSelector('tbody .bone', { state: 'detached' });
      return popup;
    },
  },
  ...keptOutPopups,
];

const FULL = {
  version: 1,
  off: ['a.test', 'lesechos.fr'],
  ignored: ['IT', 'A@b.test'],
  links: ['https://a.test/{symbol}'],
  fetching: 'load',
  rulesOff: ['cashtag'],
  badges: true,
  coloured: true,
};

const refusedKey: Reply = {
  status: 401,
  body: '{"code":401,"message":"The key is incorrect.","status":"error"}',
  type: 'application/json',
};
const strangeFile = { name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };

/** The pages of options and of the first day. */
export const pageScenes: readonly Scene[] = [
  {
    name: 'welcome',
    async open(stage) {
      const page = await openOwn(stage, 'welcome.html');
      await page.waitForFunction(() => (CSS.highlights.get('tickergloss')?.size ?? 0) >= 3);
      return page;
    },
  },
  {
    name: 'options',
    async open(stage) {
      const page = await openOwn(stage, 'options.html');
      await page.waitForSelector('mark');
      return page;
    },
  },
  {
    name: 'options full, with problems',
    async open(stage) {
      await keep(stage, 'sync', 'settings', FULL);
      const page = await openOwn(stage, 'options.html');
      await page.waitForSelector('mark');
      await page.locator('.key button').first().click();
      stage.market.answer((_, host) => (/twelvedata/.test(host) ? refusedKey : undefined));
      await page.locator('.key input').last().fill('nonsense');
      await page.locator('.key button').last().click();
      await page.locator('#host').fill('no host');
      await page.locator('[type=number]').fill('500');
      await page.locator('[type=file]').setInputFiles(strangeFile);
      await page.locator('#link').fill('http://a.test');
      await page.locator('#link').press('Enter');
      await page.locator('input[name=density]').last().check();
      await page.waitForSelector('.notice button');
      await page.waitForSelector('.key:last-child .problem:not(:empty)');
      return page;
    },
    async after(stage) {
      stage.market.answer(() => undefined);
      await keep(stage, 'sync', 'settings');
      const page = await openOwn(stage, 'options.html');
      await page.locator('.key input').last().fill('');
      await page.close();
    },
  },
  forbiddenOptions,
  {
    name: 'options of a newer version',
    async open(stage) {
      await keep(stage, 'sync', 'settings', { version: 99, off: ['a.test'] });
      const page = await openOwn(stage, 'options.html');
      await page.locator('[type=search]').fill('zzz');
      return page;
    },
    after: (stage) => keep(stage, 'sync', 'settings'),
  },
];
