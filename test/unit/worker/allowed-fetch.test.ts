import { afterEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { allowedFetch } from '../../../utils/worker/allowed-fetch.ts';

const fetched = vi.fn(async () => new Response('yes'));
vi.stubGlobal('fetch', fetched);
afterEach(() => fetched.mockClear());

/** The reader lets the extension ask this host alone. */
const allow = (host: string) => {
  const contains = async ({ origins }: { origins: string[] }) => origins.every((one) => one === `https://${host}/*`);
  Object.assign(browser, { permissions: { contains } });
};

test('who may be asked is asked, and who may not hears nothing', async () => {
  allow('query1.finance.yahoo.com');
  expect(await (await allowedFetch('https://query1.finance.yahoo.com/v8?x=1', { method: 'GET' })).text()).toBe('yes');
  expect(fetched).toHaveBeenCalledWith('https://query1.finance.yahoo.com/v8?x=1', { method: 'GET' });
  await expect(allowedFetch('https://quote.cnbc.com/a')).rejects.toThrow('quote.cnbc.com may not be asked');
  expect(fetched).toHaveBeenCalledTimes(1);
});
