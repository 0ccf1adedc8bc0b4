import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { extensionUrl, workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, type Reader, test } from './reader.ts';

async function expectNoViolation(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

const openPage = async (reader: Reader, path: string): Promise<Page> => {
  const page = await reader.context.newPage();
  await page.goto(await extensionUrl(reader.context, path));
  return page;
};

const isFull = (page: Page) => expect(page.locator('tbody')).toContainText('+1.16%');

const surfaces: readonly (readonly [string, (reader: Reader) => Promise<Page>])[] = [
  [
    'the popup with figures, copying, pausing and searching',
    async (reader) => {
      const article = await reader.open(ARTICLE);
      await reader.marks(article, 7);
      const popup = await reader.popup(article);
      await isFull(popup);
      await popup.getByRole('button', { name: 'Copy' }).click();
      await popup.getByText('Pause everywhere').click();
      await popup.getByRole('searchbox').fill('alpha');
      await expect(popup.getByText('Alphabet Inc. Class A')).toBeVisible();
      return popup;
    },
  ],
  [
    'the popup without network',
    async (reader) => {
      const article = await reader.open(ARTICLE);
      await reader.marks(article, 7);
      await reader.context.setOffline(true);
      const popup = await reader.popup(article);
      await expect(popup.getByText('no network connection')).toBeVisible();
      return popup;
    },
  ],
  ['the popup of no tab', (reader) => openPage(reader, 'popup.html?tab=99999')],
  [
    'the options, with lists, keys and every choice',
    async (reader) => {
      const worker = await workerOf(reader.context);
      const settings = { version: 1, off: ['a.test'], ignored: ['IT', 'A@b.test'], links: ['https://a.test/{symbol}'] };
      await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), {
        ...settings,
        fetching: 'load',
      });
      const options = await openPage(reader, 'options.html');
      await expect(options.locator('mark').first()).toBeVisible();
      await options.getByLabel('Key for Finnhub').fill('');
      await options.getByRole('button', { name: 'Test' }).first().click();
      return options;
    },
  ],
  ['the page of the first day', (reader) => openPage(reader, 'welcome.html')],
];

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ browserOptions: { colorScheme } });
    for (const [surface, open] of surfaces)
      test(`${surface} has no violation`, async ({ reader }) => {
        await expectNoViolation(await open(reader));
      });
  });

test('at 200 % zoom nothing of the options is cut off', async ({ reader }) => {
  const options = await openPage(reader, 'options.html');
  await options.setViewportSize({ width: 400, height: 640 });
  await expect(options.locator('mark').first()).toBeVisible();
  expect(await options.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(400);
});

test('every control of popup and options is 24 pixels large, or a word in a line', async ({ reader }) => {
  const article = await reader.open(ARTICLE);
  await reader.marks(article, 7);
  const popup = await reader.popup(article);
  await isFull(popup);
  for (const page of [popup, await openPage(reader, 'options.html')]) {
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, summary, input:not([type=file]), nav a')]
        .filter((one) => one.checkVisibility() && !one.closest('label'))
        .map((one) => [one.outerHTML.slice(0, 90), one.getBoundingClientRect()] as const)
        .filter(([, { width, height }]) => width < 24 || height < 24)
        .map(([html, { width, height }]) => `${Math.round(width)}×${Math.round(height)} ${html}`),
    );
    expect(small).toEqual([]);
  }
});
