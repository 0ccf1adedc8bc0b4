import { type MarketState, marketIn } from '../tools/sessions.ts';
import { killWorker } from '../tools/worker-life.ts';
import { quoteOf, share } from './ask-worker.ts';
import { ARTICLE, expect, test } from './reader.ts';

const said: readonly (readonly [MarketState, readonly RegExp[]])[] = [
  ['open', [/^Open · previous close 179\.90$/, /^Volume 15,234,567$/]],
  ['pre', [/^Before the open · previous close/, /^Pre-market$/, /^184\.17$/, /^\+1\.20%$/]],
  ['post', [/^After the close · previous close/, /^After hours$/, /^180\.35$/, /^-0\.90%$/]],
  ['closed', [/^Closed · previous close/]],
  ['halted', [/^Open · no trade since \d+:\d+ [AP]M$/]],
];

for (const [state, words] of said)
  test(`a market that is ${state}: the card says so`, async ({ reader }) => {
    reader.market.answer(marketIn(state));
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    for (const text of words) await reader.card(page, text);
    expect(await reader.card(page, '181.99')).not.toContainEqual(expect.stringMatching(/not up to date/i));
  });

test('a figure that could not be renewed says that it is not up to date, in card and popup', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const own = await reader.options();
  await quoteOf(own, share('BABA'));
  // Ten hours pass: what a worker then finds is from this morning.
  await own.evaluate(async () => {
    const { quotes: item } = (await chrome.storage.session.get('quotes')) as {
      quotes: { quotes: Record<string, { at: number; until: number }> };
    };
    for (const one of Object.values(item.quotes)) one.until = one.at + 1;
    await chrome.storage.session.set({ quotes: item });
  });
  await killWorker(reader.context);
  reader.market.answer(() => ({ status: 503, body: '' }));
  await page.bringToFront();
  await reader.rest(page, 0);
  await reader.card(page, /^Not up to date · previous close 179\.90$/, 20_000);
  await reader.card(page, /^Yahoo Finance · /);
  await reader.card(page, '181.99');
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody tr').first()).toContainText('not up to date');
});
