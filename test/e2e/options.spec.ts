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

test('every change is saved at once, and undone with one click', async ({ reader }) => {
  const options = await reader.options();
  const stored = () => options.evaluate(async () => (await chrome.storage.sync.get('settings')).settings as object);
  const changes: readonly (readonly [() => Promise<unknown>, Record<string, unknown>, Record<string, unknown>])[] = [
    [() => options.getByLabel('Dark').check(), { theme: 'dark' }, { theme: 'auto' }],
    [() => options.getByLabel('Only on these sites').check(), { mode: 'only' }, { mode: 'all-but' }],
    [() => options.getByLabel('Cashtag').uncheck(), { rulesOff: ['cashtag'] }, { rulesOff: [] }],
    [() => options.getByLabel('Ask CNBC', { exact: true }).uncheck(), { sourcesOff: ['cnbc'] }, { sourcesOff: [] }],
    [() => options.getByLabel('Clicking a ticker').check(), { opening: 'click' }, { opening: 'rest' }],
    [() => options.getByLabel('As soon as a page is read').check(), { fetching: 'load' }, { fetching: 'hover' }],
  ];
  for (const [change, then, before] of changes) {
    await change();
    await expect.poll(stored).toMatchObject(then);
    await options.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(stored).toMatchObject(before);
  }
  await options.getByLabel('Dark').check();
  await options.getByRole('button', { name: 'Reset all options' }).click();
  await expect.poll(stored).toMatchObject({ theme: 'auto' });
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(stored).toMatchObject({ theme: 'dark' });
  await expect(options.getByLabel('Dark')).toBeChecked();
});

test('settings of a newer version: said at once, and nothing of them is lost', async ({ reader }) => {
  const worker = await workerOf(reader.context);
  const newer = { version: 99, theme: 'dark', telepathy: true };
  await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), newer);
  const options = await reader.options();
  await expect(options.getByText('Your options come from a newer version')).toBeVisible();
  await expect(options.getByLabel('Dark')).toBeChecked();
  await options.getByLabel('Add a site').fill('a.test');
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByLabel('Add a site')).toHaveValue('a.test');
  await options.getByRole('button', { name: 'Reset all options' }).click();
  await expect(options.getByText('Your options come from a newer version')).toBeVisible();
  expect(await worker.evaluate(async () => (await chrome.storage.sync.get('settings')).settings)).toEqual(newer);
});

test('a number that is out of bounds is said beside the field, stays there, and nothing is saved', async ({
  reader,
}) => {
  const options = await reader.options();
  await options.getByLabel('As soon as a page is read').check();
  const field = options.getByLabel('Instruments of a page fetched unasked');
  const stored = () => options.evaluate(async () => (await chrome.storage.sync.get('settings')).settings);
  await field.fill('500');
  await field.press('Enter');
  await expect(options.getByText('Write a whole number from 1 to 100.')).toBeVisible();
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await options.getByLabel('Dark').check();
  await expect(field).toHaveValue('500');
  await expect.poll(stored).toMatchObject({ theme: 'dark', most: 20 });
  await field.fill('50');
  await field.press('Enter');
  await expect.poll(stored).toMatchObject({ most: 50 });
  await expect(options.getByText('Write a whole number')).toHaveCount(0);
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(field).toHaveValue('20');
});

test('the bare symbol and links to quote pages count only where the reader wants them', async ({ reader }) => {
  const page = await reader.open(
    'http://rules.test/rules.html',
    `<p>Alibaba (NYSE: BABA) rose. Later BABA fell. <a href="https://finance.yahoo.com/quote/NVDA">Nvidia</a> rose.</p>`,
  );
  await reader.marks(page, 3);
  const options = await reader.options();
  const example = (name: string) => options.locator('label', { hasText: name }).locator('mark');
  await expect(example('The bare symbol')).toHaveText(['NYSE: BABA', 'BABA']);
  await expect(example('Link to a quote page')).toHaveText(['Alibaba']);
  await options.getByLabel('The bare symbol').uncheck();
  await expect(example('The bare symbol')).toHaveText(['NYSE: BABA']);
  expect(await reader.marks(page, 2)).toEqual(['NYSE: BABA', 'Nvidia']);
  await options.getByLabel('Link to a quote page').uncheck();
  await expect(example('Link to a quote page')).toHaveCount(0);
  expect(await reader.marks(page, 1)).toEqual(['NYSE: BABA']);
  await options.getByLabel('Exchange, then symbol').uncheck();
  await expect(example('The bare symbol')).toHaveCount(0);
  await reader.marks(page, 0);
});
