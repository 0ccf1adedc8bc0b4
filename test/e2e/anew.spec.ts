import type { BrowserContext, Page } from '@playwright/test';
import { workerOf } from '../tools/open-browser.ts';
import { KEY } from '../tools/other-sources.ts';
import { askWorker, quoteOf, share } from './ask-worker.ts';
import { ARTICLE, expect, test } from './reader.ts';

const BABA = share('BABA');
const GOOG = share('GOOG', 'XNAS');
const SETTINGS = { version: 1, ignored: ['META@www.presse.test'], dwell: 2000, underline: 'wavy', usListings: true };
const PLACE = 'http://www.presse.test/left.html';

const mayRead = (page: Page): Promise<string> =>
  page.evaluate(async () => (await navigator.permissions.query({ name: 'clipboard-read' as PermissionName })).state);

test.describe('journeys share a browser', () => {
  test.describe.configure({ mode: 'serial' });
  let former: BrowserContext;

  test('one leaves behind whatever it can', async ({ reader }) => {
    former = reader.context;
    const own = await reader.options();
    const asked = async () => {
      expect(await quoteOf(own, BABA)).toMatchObject({ ok: true });
      return reader.market.requests.length;
    };
    expect([await asked(), await asked()]).toEqual([1, 1]);
    reader.market.answer(() => ({ status: 503, body: '' }));
    expect(await quoteOf(own, GOOG)).toMatchObject({ ok: false, error: { code: 'source-down' } });
    await askWorker(own, 'saveKey', { source: 'finnhub', key: KEY });
    await askWorker(own, 'choose', { site: 'presse.test', asked: share('BABA', null), chosen: BABA });
    await own.evaluate((settings) => chrome.storage.sync.set({ settings }), SETTINGS);
    await (await workerOf(former)).evaluate(() => Object.assign(globalThis, { left: true }));
    const page = await reader.open(PLACE, '<p>Meta (NASDAQ: META), Alphabet (NASDAQ: GOOG)');
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('tickergloss-wavy')?.size)).toBe(1);
    await page.evaluate(() => {
      localStorage.setItem('left', '1');
      return new Promise((resolve) => Object.assign(indexedDB.open('left'), { onsuccess: resolve }));
    });
    await former.addCookies([{ name: 'left', value: '1', url: PLACE }]);
    await former.grantPermissions(['clipboard-read']);
    expect(await mayRead(own)).toBe('granted');
    await own.evaluate(() => chrome.storage.local.set({ pause: 'restart' }));
    await former.setOffline(true);
  });

  test('the next finds nothing of it', async ({ reader }) => {
    expect(reader.context).toBe(former);
    expect(reader.context.pages()).toHaveLength(1);
    const worker = await workerOf(former);
    expect(await worker.evaluate(() => 'left' in globalThis)).toBe(false);
    const own = await reader.options();
    const kept = () =>
      own.evaluate(async () => {
        const { local, sync, session } = chrome.storage;
        return [await local.get(null), await sync.get(null), Object.keys(await session.get(null))];
      });
    // What every worker notes as it starts: the sources in their order.
    await expect.poll(kept).toEqual([{}, {}, ['order']]);
    expect(await askWorker(own, 'keys', null)).toEqual({});
    expect(reader.market.requests).toEqual([]);
    expect(await quoteOf(own, GOOG)).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    expect(await quoteOf(own, BABA)).toMatchObject({ ok: true, value: { source: 'yahoo' } });
    expect(reader.market.requests).toHaveLength(2);
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    const seen = () => [document.cookie, localStorage.length, navigator.onLine] as const;
    expect(await page.evaluate(seen)).toEqual(['', 0, true]);
    expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
    expect(await mayRead(own)).not.toBe('granted');
    expect((await page.goto(PLACE))?.status()).toBe(404);
  });
});
