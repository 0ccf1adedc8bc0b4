import { marksOf } from '../tools/marks.ts';
import { extensionUrl, workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, test } from './reader.ts';

test('the popup lists every instrument of the page, once, with price, move and mentions', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await expect(popup.getByRole('heading')).toHaveText('6 instruments on this page');
  const rows = popup.locator('tbody tr');
  await expect(rows).toHaveCount(6);
  await expect(rows.nth(0)).toContainText('Alibaba Group Holding Limited');
  await expect(rows.nth(0)).toContainText('181.99');
  await expect(rows.nth(0)).toContainText('+1.16%');
  await expect(rows.nth(0)).toContainText('2 mentions');
  await expect(rows.nth(4)).toContainText('TCEHY');
});

test('where the batch endpoint is gone, the popup still fills, one by one', async ({ reader }) => {
  reader.market.answer((url, host) => {
    if (!host.includes('yahoo')) return 'drop';
    return url.includes('/spark') ? { status: 404, body: 'not here' } : undefined;
  });
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  const rows = popup.locator('tbody tr');
  await expect(rows.nth(0)).toContainText('+1.16%', { timeout: 20_000 });
  await expect(rows.nth(5)).toContainText('+2.60%', { timeout: 20_000 });
});

test('the badge shows how many instruments the page has', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const worker = await workerOf(reader.context);
  const badge = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('6');
});

test('switched off, a site loses its marks in all open tabs and stays off; on brings them back', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const other = await reader.open(ARTICLE.replace('www.', 'm.'));
  await reader.marks(other, 7);
  const popup = await reader.popup(page);
  await expect(popup.getByText('On for presse.test')).toBeVisible();
  const siteSwitch = popup.getByRole('switch');
  await siteSwitch.focus();
  await popup.keyboard.press('Space');
  await expect(popup.getByText('Switched off here')).toBeVisible();
  for (const tab of [page, other]) await reader.marks(tab, 0);
  await page.reload();
  await page.waitForTimeout(800);
  expect(await marksOf(page)).toEqual([]);
  await siteSwitch.click();
  for (const tab of [page, other]) await reader.marks(tab, 7);
  await expect(popup.locator('tbody tr')).toHaveCount(6);
});

for (const [id, words] of [
  ['987654', 'There is no such tab'],
  ['apple', 'There is no such tab'],
  ['', 'There is no such tab'],
] as const)
  test(`popup.html?tab=${id} is answered in words`, async ({ reader }) => {
    const popup = await reader.context.newPage();
    await popup.goto(await extensionUrl(reader.context, `popup.html?tab=${id}`));
    await expect(popup.getByRole('heading')).toHaveText(words);
  });

test('a page that no extension may read says so', async ({ reader }) => {
  const page = await reader.context.newPage();
  await page.goto('chrome://version');
  const popup = await reader.popup(page);
  await expect(popup.getByRole('heading')).toHaveText('This page cannot be read');
});

test('of many instruments, the popup says from whom the figures are; the switch of the site is in sight', async ({
  reader,
}) => {
  const symbols = ['BABA', 'TCEHY', 'META', 'GOOGL', 'GOOG', 'NVDA', 'AA', 'BB', 'CC', 'DD', 'EE', 'FF', 'GG', 'HH'];
  const page = await reader.open(
    'http://www.presse.test/many.html',
    `<!doctype html><p>${symbols.map((symbol) => `(NASDAQ: ${symbol})`).join(', then ')}.`,
  );
  await reader.marks(page, symbols.length);
  const popup = await reader.popup(page);
  const siteSwitch = popup.getByRole('switch');
  await expect(popup.locator('tbody tr')).toHaveCount(symbols.length);
  await expect(siteSwitch).toBeInViewport({ ratio: 1 });
  await expect(popup.getByText(/^Yahoo Finance · /)).toBeAttached();
  const last = popup.getByRole('button', { name: 'HH' });
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
  const [row, footer] = await Promise.all([last.boundingBox(), popup.locator('footer').boundingBox()]);
  expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual(footer?.y ?? 0);
  await expect(siteSwitch).toBeInViewport({ ratio: 1 });
});
