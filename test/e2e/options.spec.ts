import { workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, test } from './reader.ts';

test('a site added in the options goes dark at once, with its subdomains, and comes back when removed', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const options = await reader.options();
  await options.getByLabel('Add a site').fill('https://presse.test/news');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByRole('listitem')).toHaveText(['presse.test']);
  await reader.marks(page, 0);
  await options.getByRole('button', { name: 'Remove presse.test' }).click();
  await reader.marks(page, 7);
});

test('in the other mode only listed sites are read', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const options = await reader.options();
  await options.getByLabel('Only on these sites').check();
  await reader.marks(page, 0);
  await options.getByLabel('Add a site').fill('presse.test');
  await options.keyboard.press('Enter');
  await reader.marks(page, 7);
});

test('what is no host is said while it is typed, and what was typed stays', async ({ reader }) => {
  const options = await reader.options();
  const field = options.getByLabel('Add a site');
  await field.fill('les echos');
  await expect(options.getByText('“les echos” is no host.')).toBeVisible();
  await options.keyboard.press('Enter');
  await expect(field).toHaveValue('les echos');
  await expect(options.getByRole('listitem')).toHaveCount(0);
  await field.fill('localhost');
  await expect(field).toHaveAttribute('aria-invalid', 'false');
});

test('a list that would overfill the browser’s storage is refused in words, and nothing is lost', async ({
  reader,
}) => {
  const worker = await workerOf(reader.context);
  const off = Array.from({ length: 271 }, (_, nth) => `a-rather-long-name-${nth}.test`);
  await worker.evaluate((hosts) => chrome.storage.sync.set({ settings: { version: 1, off: hosts } }), off);
  const options = await reader.options();
  await expect(options.getByRole('listitem')).toHaveCount(271);
  await options.getByLabel('Add a site').fill(`${'x'.repeat(60)}.${'y'.repeat(60)}.test`);
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByText('The list is full')).toBeVisible();
  await expect(options.getByLabel('Add a site')).toHaveValue(/^xxx/);
  await expect(options.getByRole('listitem')).toHaveCount(271);
});

test('the dwell that the reader sets is the one that opens the card', async ({ reader }) => {
  const options = await reader.options();
  await options.getByLabel('Rest before it opens').fill('2000');
  await expect(options.getByText('2 s')).toBeVisible();
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await page.waitForTimeout(1200);
  await reader.noCard(page);
  await reader.card(page, '+1.16%');
});
