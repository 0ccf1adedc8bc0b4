import { KEY } from '../tools/other-sources.ts';
import { killWorker } from '../tools/worker-life.ts';
import { askWorker, quoteOf, share } from './ask-worker.ts';
import { inContentWorld, sayAsContentScript } from './content-world.ts';
import { ARTICLE, expect, test } from './reader.ts';

const BABA = share('BABA');

test('a key is typed, kept and used, and no content script can come by it', async ({ reader }) => {
  reader.market.answer((_url, host) => (host.includes('finnhub') ? undefined : { status: 503, body: '' }));
  const options = await reader.options();
  await options.getByRole('textbox', { name: 'Key for Finnhub' }).fill(KEY);
  await expect.poll(() => askWorker(options, 'keys', null)).toEqual({ finnhub: KEY });
  await killWorker(reader.context);
  expect(await quoteOf(options, BABA)).toMatchObject({ ok: true, value: { source: 'finnhub' } });
  await options.reload();
  await expect(options.getByRole('textbox', { name: 'Key for Finnhub' })).toHaveValue(KEY);

  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const areas = '[chrome.storage.local.get(null), chrome.storage.sync.get(null)]';
  const seen = await inContentWorld(page, `Promise.all([...${areas}, indexedDB.databases()])`);
  expect(seen).not.toContain(KEY);
  expect(seen).toMatch(/\[\]\]$/); // the databases are the page's own: none
  await expect(inContentWorld(page, 'chrome.storage.session.get(null)')).rejects.toThrow();
  for (const type of ['keys', 'saveKey', 'testKey'])
    expect(await sayAsContentScript(page, type, { source: 'finnhub', key: 'x' })).toContain('not for this sender');
  expect(await askWorker(options, 'keys', null)).toEqual({ finnhub: KEY });
});

test('keys that a former version kept in the open are taken over and gone from there', async ({ reader }) => {
  reader.market.answer((_url, host) => (host.includes('finnhub') ? undefined : { status: 503, body: '' }));
  const options = await reader.options();
  await options.evaluate((key) => chrome.storage.local.set({ keys: { finnhub: key, broken: 7 } }), KEY);
  await killWorker(reader.context);
  expect(await quoteOf(options, BABA)).toMatchObject({ ok: true, value: { source: 'finnhub', price: 183.01 } });
  expect(await options.evaluate(() => chrome.storage.local.get('keys'))).toEqual({});
  expect(await askWorker(options, 'keys', null)).toEqual({ finnhub: KEY });
});

test('a content script speaks of its own site only, in a frame of the tab’s', async ({ reader }) => {
  const chosen = share('BABA', 'XHKG');
  const choice = { site: 'bank.test', asked: share('BABA', null), chosen };
  reader.serve('/inner.html', '<p style="height:300px">Meta (NASDAQ:META)</p>');
  const page = await reader.open(
    'http://outer.test/outer.html',
    '<p>Alibaba (NYSE:BABA)</p><iframe src="http://inner.test/inner.html" width="400" height="300"></iframe>',
  );
  await reader.marks(page, 1);
  expect(await sayAsContentScript(page, 'choose', choice)).not.toContain('err');
  expect(await sayAsContentScript(page, 'ignore', { symbol: 'IT', site: 'bank.test' })).toBe('{"res":null}');
  const options = await reader.options();
  const { resolutions, settings } = await options.evaluate(async () => ({
    ...(await chrome.storage.local.get('resolutions')),
    ...(await chrome.storage.sync.get('settings')),
  }));
  const stored = JSON.stringify(resolutions);
  expect(stored).toContain('outer.test');
  expect(stored).not.toContain('bank.test');
  expect((settings as { ignored: string[] }).ignored).toEqual(['IT@outer.test']);
  const inner = page.frames().find((frame) => frame.url().includes('inner'));
  expect(await inner?.evaluate(() => CSS.highlights.get('tickergloss')?.size)).toBe(1);
});
