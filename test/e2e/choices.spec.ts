import type { BrowserContext, Page } from '@playwright/test';
import { cardTexts, clickInCard } from '../tools/card.ts';
import { markInView, textsIn } from '../tools/marks.ts';
import { extensionUrl, workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, test } from './reader.ts';

const choose = async (context: BrowserContext, settings: object): Promise<void> => {
  const worker = await workerOf(context);
  await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), { version: 1, ...settings });
};

const highlights = (page: Page): Promise<string[]> => page.evaluate(() => [...CSS.highlights.keys()]);

test.describe('the card opens', () => {
  test('by a click alone, where the reader chose so', async ({ reader }) => {
    await choose(reader.context, { opening: 'click' });
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    await page.waitForTimeout(900);
    expect(await cardTexts(page)).toBeNull();
    const { x, y } = await markInView(page, 0);
    await page.mouse.click(x, y);
    await reader.card(page, '+1.16%');
  });

  test('by rest while Alt is held, where the reader chose so', async ({ reader }) => {
    await choose(reader.context, { opening: 'alt' });
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    await page.waitForTimeout(900);
    expect(await cardTexts(page)).toBeNull();
    await page.keyboard.down('Alt');
    await reader.card(page, '+1.16%');
    await page.keyboard.up('Alt');
  });
});

test('at once means at once, and no more instruments than the reader allows', async ({ reader }) => {
  await choose(reader.context, { fetching: 'load', most: 2 });
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await expect.poll(() => reader.market.requests.join(' ')).toContain('GOOGL');
  await page.waitForTimeout(500);
  expect(reader.market.requests.join(' ')).not.toContain('NVDA');
});

test('“no ticker here” takes the mark away at once; the options list it and give it back', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 3);
  await reader.card(page, '-1.21%');
  await clickInCard(page, 'More');
  // The quote pages come a moment later, and stand above.
  await reader.card(page, 'Open at');
  await clickInCard(page, 'META is no ticker on www.presse.test');
  expect(await reader.marks(page, 6)).not.toContain('NASDAQ:META');
  const options = await reader.options();
  await options.getByRole('button', { name: 'Remove META on www.presse.test' }).click();
  await reader.marks(page, 7);
  await options.getByRole('button', { name: 'Undo' }).click();
  await reader.marks(page, 6);
});

test('where there is no quote, and where another venue is shown, it is the page’s own symbol that is no ticker', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await clickInCard(page, 'More');
  await reader.card(page, '9988');
  await clickInCard(page, '9988 Hong Kong Stock Exchange');
  await reader.card(page, /does not know 9988/);
  await clickInCard(page, 'More');
  await reader.card(page, 'BABA is no ticker anywhere');
  await clickInCard(page, 'BABA is no ticker anywhere');
  expect(await reader.marks(page, 5)).not.toContain('NYSE:BABA');
});

test('a rule that is off marks nothing, and its example shows it', async ({ reader }) => {
  const page = await reader.open('http://cash.test/cash.html', '<p>They bought $BABA and (NASDAQ: NVDA).</p>');
  await reader.marks(page, 2);
  const options = await reader.options();
  const example = options.locator('label', { hasText: 'Cashtag' }).locator('mark');
  await expect(example).toHaveText(['$BABA', '$NVDA']);
  await options.getByLabel('Cashtag').uncheck();
  await expect(example).toHaveCount(0);
  expect(await reader.marks(page, 1)).toEqual(['NASDAQ: NVDA']);
});

test('the underline that is chosen is the one on the page', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const options = await reader.options();
  await options.getByLabel('Wavy').check();
  await expect.poll(() => highlights(page)).toEqual(['tickergloss-wavy']);
});

test('paused everywhere, every page loses its marks; resumed, they are back', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await popup.getByText('Pause everywhere').click();
  await popup.getByRole('button', { name: 'For an hour' }).click();
  await expect(popup.getByText(/^Paused everywhere until/)).toBeVisible();
  await reader.marks(page, 0);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await reader.marks(page, 7);
  await expect(popup.locator('tbody tr')).toHaveCount(6);
});

test('a column’s head sorts the table; what is looked up stands above it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody')).toContainText('+2.60%');
  await popup.getByRole('button', { name: 'Today' }).click();
  await expect(popup.locator('tbody b')).toHaveText(['NVDA', 'BABA', 'TCEHY', 'GOOG', 'GOOGL', 'META']);
  await popup.getByRole('searchbox').fill('alibaba');
  await popup.getByRole('listitem').getByText('New York').first().or(popup.getByText('NYSE').first()).click();
  await expect(popup.locator('tbody tr').first()).toHaveClass('found');
  await expect(popup.locator('tbody tr').first()).toContainText('181.99');
});

test('nothing found is said beside the box', async ({ reader }) => {
  const popup = await reader.context.newPage();
  await popup.goto(await extensionUrl(reader.context, 'popup.html?q='));
  reader.market.answer((url) =>
    url.includes('/search') ? { status: 200, body: '{"quotes":[]}', type: 'application/json' } : undefined,
  );
  await popup.getByRole('searchbox').fill('xyzzyx');
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Nothing found for “xyzzyx”.')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toHaveValue('xyzzyx');
});

test('the table is copied as a list', async ({ reader }) => {
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody')).toContainText('+2.60%');
  await popup.getByRole('button', { name: 'Copy' }).click();
  await popup.getByRole('button', { name: 'TradingView list' }).click();
  await expect(popup.getByText('TradingView list ✓')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(
    'NYSE:BABA,NASDAQ:GOOGL,NASDAQ:GOOG,NASDAQ:META,OTC:TCEHY,NASDAQ:NVDA',
  );
});

test('a file that is not ours, or newer, is refused in words; ours is taken', async ({ reader }) => {
  const options = await reader.options();
  const give = (text: string) =>
    options
      .locator('input[type=file]')
      .setInputFiles({ name: 'options.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await give('{"a":1}');
  await expect(options.getByText('That file holds no options of Tickergloss.')).toBeVisible();
  await give('{"app":"tickergloss","settings":{"version":9}}');
  await expect(options.getByText('from a newer version of Tickergloss')).toBeVisible();
  await give('{"app":"tickergloss","settings":{"version":1,"off":["a.test"]}}');
  await expect(options.getByText('a.test', { exact: true })).toBeVisible();
});

test('a quote page that is no https address is refused beside the field, and stays there', async ({ reader }) => {
  const options = await reader.options();
  const field = options.getByLabel('Add a page of your own');
  await field.fill('http://a.test/{symbol}');
  await options.keyboard.press('Enter');
  await expect(options.getByText('Only https addresses are opened.')).toBeVisible();
  await expect(field).toHaveValue('http://a.test/{symbol}');
  await field.fill('https://a.test/{symbol}');
  await options.keyboard.press('Enter');
  await expect(options.getByRole('button', { name: 'Remove https://a.test/{symbol}' })).toBeVisible();
});

test('a key that is refused is said below it, in the source’s words', async ({ reader }) => {
  reader.market.answer((_, host) =>
    host === 'finnhub.io' ? { status: 401, body: '{"error":"Invalid API key."}', type: 'application/json' } : undefined,
  );
  const options = await reader.options();
  await options.getByLabel('Key for Finnhub').fill('nonsense');
  await options.getByRole('button', { name: 'Test' }).first().click();
  await expect(options.getByText(/It does not work: .*Invalid API key/)).toBeVisible();
  await expect(options.getByLabel('Key for Finnhub')).toHaveValue('nonsense');
});

test('options are found by their words, which are shown where they stand', async ({ reader }) => {
  const options = await reader.options();
  await options.getByRole('searchbox').fill('wavy');
  await expect(options.getByRole('heading', { level: 2 })).toHaveText(['Looks']);
  const shown = () => textsIn(options, 'sought');
  await expect.poll(shown).toEqual(['Wavy']);
  for (const [words, heading] of [
    ['THÉME dark', 'Looks'],
    ['finnhub', 'Sources'],
    ['shop:ca', 'What counts as a ticker'],
    ['alt+shift+period', 'Keyboard'],
    ['privacy', 'About and privacy'],
  ] as const) {
    await options.getByRole('searchbox').fill(words);
    await expect(options.getByRole('heading', { level: 2 })).toHaveText([heading]);
  }
  await options.getByRole('searchbox').fill('zzz');
  await expect(options.getByText('No option matches “zzz”.')).toBeVisible();
  await options.getByRole('searchbox').fill('');
  await expect(options.getByRole('heading', { level: 2 })).toHaveCount(11);
  await expect.poll(shown).toEqual([]);
});
