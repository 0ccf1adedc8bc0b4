import type { Page } from 'puppeteer-core';
import { KEY } from '../tools/other-sources.ts';
import { expect, type Reader, test } from './firefox-reader.ts';

test.describe.configure({ mode: 'default' });

const FIELD = '[aria-label="Key for Finnhub"]';

/** What the worker answers to a page of ours. */
const ask = (page: Page, type: string, data?: object): Promise<unknown> =>
  page.evaluate(async (message) => ((await browser.runtime.sendMessage(message)) as { res: unknown }).res, {
    type,
    data,
  });

const keys = (page: Page) => ask(page, 'keys');
const quote = (page: Page, symbol: string) =>
  ask(page, 'quote', { instrument: { symbol, exchange: 'XNYS', kind: 'equity' }, fresh: true });

/** The options, in which a key is typed; only the source that it is for answers. */
async function typeKey(reader: Reader): Promise<Page> {
  reader.market.answer((_url, host) => (host.includes('finnhub') ? undefined : { status: 503, body: '' }));
  const options = await reader.own('options.html');
  await options.waitForSelector(FIELD);
  await options.click(FIELD);
  await options.keyboard.type(KEY);
  return options;
}

/** Takes the word back, as the reader does where the browser lists its extensions. */
const withdraw = (reader: Reader) =>
  reader.within(() => browser.permissions.remove({ data_collection: ['authenticationInfo'] } as object));

test('a key is kept once the reader lets it go to its source, and not sent when they take that back', async ({
  reader,
}) => {
  const options = await typeKey(reader);
  expect(await keys(options)).toEqual({});
  await options.keyboard.press('Tab');
  await reader.answer('yes');
  await expect.poll(() => keys(options)).toEqual({ finnhub: KEY });
  expect(await quote(options, 'BABA')).toMatchObject({ ok: true, value: { source: 'finnhub' } });
  await options.close();
  await withdraw(reader);
  reader.market.requests.length = 0;
  const later = await reader.own('options.html');
  expect(await later.$eval(FIELD, (one) => (one as HTMLInputElement).value)).toBe('');
  expect(await quote(later, 'PFE')).toMatchObject({ ok: false });
  expect(reader.asked().join()).toContain('PFE');
  expect(reader.asked().join()).not.toContain('finnhub');
  expect(await ask(later, 'saveKey', { source: 'finnhub', key: '' })).toBe(true);
});

test('refused, a key is neither kept nor tried, and the field says so; a second thought is asked again', async ({
  reader,
}) => {
  const options = await typeKey(reader);
  await reader.press(options, 'Test');
  await reader.answer('no');
  await reader.says(options, /This key is not kept: you have not let Tickergloss send it/, '#finnhub-test');
  expect(await keys(options)).toEqual({});
  expect(reader.asked()).toEqual([]);
  await reader.press(options, 'Test');
  await reader.answer('yes');
  await expect.poll(() => reader.asked().join()).toContain('finnhub');
  await expect.poll(() => keys(options)).toEqual({ finnhub: KEY });
  await ask(options, 'saveKey', { source: 'finnhub', key: '' });
});
