import { cardTexts, clickInCard } from '../tools/card.ts';
import { workerOf } from '../tools/open-browser.ts';
import { type Reply, recordedQuote, unknownSymbol } from '../tools/stand-in.ts';
import { killWorker } from '../tools/worker-life.ts';
import { askWorker, quoteOf, share } from './ask-worker.ts';
import { ARTICLE, expect, test } from './reader.ts';

const chart = (body: string): Reply => ({ status: 200, body, type: 'application/json' });
const html = '<!doctype html><title>Consent</title><form>Accept all</form>';
const recorded = recordedQuote('BABA');
const whole = typeof recorded === 'object' ? recorded.body : '';

const faults: readonly [string, Reply, RegExp][] = [
  ['404 with an error object', unknownSymbol, /does not know BABA/],
  ['429 in plain text', { status: 429, body: 'Edge: Too Many Requests' }, /asks for a pause/],
  ['500', { status: 500, body: 'oops' }, /cannot be reached/],
  ['an HTML page', { status: 200, body: html, type: 'text/html' }, /something that is no quote/],
  ['truncated JSON', chart(whole.slice(0, 700)), /something that is no quote/],
  [
    'a null for the price',
    chart(whole.replace(/"regularMarketPrice":[\d.]+/, '"regularMarketPrice":null')),
    /no quote/,
  ],
  ['no reply at all', 'hang', /within eight seconds/],
  ['a connection that breaks', 'drop', /cannot be reached/],
];

for (const [fault, reply, words] of faults) {
  test(`${fault}: said in the card, and trying again mends it`, async ({ reader }) => {
    reader.market.answer(() => reply);
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    await reader.rest(page, 0);
    await reader.card(page, words, 20_000);
    reader.market.answer(() => undefined);
    await clickInCard(page, 'Try again');
    await reader.card(page, '+1.16%');
    expect(await reader.marks(page, 7)).toContain('NYSE:BABA');
  });
}

test('no network: said in the card, and trying again mends it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.context.setOffline(true);
  await reader.rest(page, 0);
  await reader.card(page, /no network connection/);
  await reader.context.setOffline(false);
  await clickInCard(page, 'Try again');
  await reader.card(page, '+1.16%');
});

const BABA = share('BABA');
const kept = { ok: true, value: { price: 181.99, source: 'yahoo' } };

test('all sources down: the figure known from before stays, with its age', async ({ reader }) => {
  const own = await reader.options();
  const first = await quoteOf(own, BABA);
  expect(first).toMatchObject(kept);
  reader.market.answer(() => ({ status: 503, body: '' }));
  const later = await quoteOf(own, BABA, { fresh: true });
  expect(later).toMatchObject({ ok: true, value: { price: 181.99, time: first.value?.time, stale: true } });
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 1);
  await reader.card(page, /cannot be reached/);
});

test('offline and back: the figure stays, marked, and then is fresh again', async ({ reader }) => {
  const own = await reader.options();
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
  await reader.context.setOffline(true);
  expect(await quoteOf(own, BABA, { fresh: true })).toMatchObject({ value: { price: 181.99, stale: true } });
  expect(await quoteOf(own, share('NVDA', 'XNAS'))).toMatchObject({ ok: false, error: { code: 'offline' } });
  await reader.context.setOffline(false);
  const back = await quoteOf(own, BABA, { fresh: true });
  expect(back).toMatchObject(kept);
  expect(back.value?.stale).toBeUndefined();
});

test('hosts that cannot be reached, with a network, are sources that are down', async ({ reader }) => {
  reader.market.answer(() => 'drop');
  const own = await reader.options();
  expect(await quoteOf(own, BABA)).toMatchObject({ ok: false, error: { code: 'source-down' } });
});

test('the worker killed in mid-request: said in the card, and trying again mends it', async ({ reader }) => {
  reader.market.answer(() => 'hang');
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await expect.poll(() => reader.market.requests.length).toBe(1);
  await reader.card(page, /Asking/);
  await killWorker(reader.context);
  reader.market.answer(() => undefined);
  await reader.card(page, /did not answer|\+1\.16%/);
  if (!(await cardTexts(page))?.includes('+1.16%')) await clickInCard(page, 'Try again');
  await reader.card(page, '+1.16%');
});

test('a full session storage costs nothing but memory', async ({ reader }) => {
  const own = await reader.options();
  const left = await own.evaluate(async () => {
    const { session } = chrome.storage;
    let size = 4_000_000;
    for (let nth = 0; size > 500; nth++)
      await session.set({ [`junk${nth}`]: 'x'.repeat(size) }).catch(() => {
        size = Math.floor(size / 2);
      });
    return chrome.storage.session.QUOTA_BYTES - (await session.getBytesInUse(null));
  });
  expect(left).toBeLessThan(2000);
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
  expect(reader.market.requests).toHaveLength(1);
  await killWorker(reader.context);
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
});

for (const [how, content] of [
  ['a number', 7],
  ['a list', [1, 2]],
  ['rubbish inside', { quotes: { 'XNYS:BABA:equity': { at: 0, until: 9e15, quote: { price: -1 } } }, pauses: 'no' }],
  ['a quote of half its members', { quotes: { 'XNYS:BABA:equity': { at: 0, until: 9e15, quote: { price: 5 } } } }],
] as const)
  test(`a storage spoilt by ${how} is an empty one`, async ({ reader }) => {
    const own = await reader.options();
    await own.evaluate(async (quotes) => {
      await chrome.storage.session.set({ quotes });
      await chrome.storage.local.set({ keys: 5, resolutions: 'no' });
    }, content);
    await killWorker(reader.context);
    expect(await quoteOf(own, BABA)).toMatchObject(kept);
  });

test('a clock set back: what is kept from the future is not fresh, and its pauses hold nobody', async ({ reader }) => {
  const own = await reader.options();
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
  // What a worker finds whose clock was a day ahead when it wrote.
  await own.evaluate(async () => {
    const day = 86_400_000;
    const { quotes: item } = (await chrome.storage.session.get('quotes')) as {
      quotes: Record<string, Record<string, Record<string, unknown>>>;
    };
    for (const one of Object.values(item.quotes ?? {})) {
      const quote = one.quote as Record<string, unknown>;
      Object.assign(one, { at: Number(one.at) + day, until: Number(one.until) + day });
      Object.assign(quote, { time: Number(quote.time) + day, price: 999 });
    }
    const from = Date.now() + day;
    item.pauses = { yahoo: { from, until: from + day, strikes: 3, state: 'closed' } };
    await chrome.storage.session.set({ quotes: item });
  });
  await killWorker(reader.context);
  expect(await quoteOf(own, BABA)).toMatchObject(kept);
  expect(reader.market.requests).toHaveLength(2);
});

/** As many settings as the browser keeps: not one symbol more. */
const fullSettings = { version: 1, ignored: Array.from({ length: 530 }, (_, nth) => `S${1000 + nth}@a.test`) };

for (const [what, stored, words] of [
  ['no room for one more symbol', fullSettings, /The list is full/],
  ['settings of a newer version', { version: 99, telepathy: true }, /from a newer version/],
] as const)
  test(`${what}: said in the card, which stays, and nothing is lost`, async ({ reader }) => {
    const own = await reader.options();
    await own.evaluate((settings) => chrome.storage.sync.set({ settings }), stored);
    const page = await reader.open(ARTICLE);
    await reader.marks(page, 7);
    for (const where of ['on www.presse.test', 'anywhere']) {
      await reader.rest(page, 3);
      await reader.card(page, '-1.21%');
      await clickInCard(page, 'More');
      await reader.card(page, `META is no ticker ${where}`);
      // A card counts a click only once the browser has told it that nothing covers it, which takes a moment.
      await expect(async () => {
        await clickInCard(page, `META is no ticker ${where}`);
        await reader.card(page, words, 2000);
      }).toPass();
      await reader.marks(page, 7);
      await page.keyboard.press('Escape');
      await reader.noCard(page);
    }
    const { settings } = await own.evaluate(() => chrome.storage.sync.get('settings'));
    expect(settings).toEqual(stored);
  });

test('a full local storage: quotes and choices go on, and a pause that cannot be kept is said', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const own = await reader.options();
  await own.evaluate(async () => {
    let size = 5_000_000;
    for (let nth = 0; size > 0; nth++)
      await chrome.storage.local.set({ [`junk${nth}`]: 'x'.repeat(size) }).catch(() => {
        size = Math.floor(size / 2);
      });
  });
  const broken: string[] = [];
  const popup = await reader.popup(page);
  popup.on('pageerror', (error) => broken.push(String(error)));
  await popup.locator('.pause summary').click();
  await popup.getByRole('button', { name: 'For an hour' }).click();
  await expect(popup.getByText('did not save this')).toBeVisible();
  expect(broken).toEqual([]);
  const choice = { site: 'presse.test', asked: share('BABA', null), chosen: BABA };
  expect(await askWorker(own, 'choose', choice)).toBeFalsy();
  expect(await quoteOf(own, share('BABA', null), { site: 'presse.test' })).toMatchObject(kept);
});

test.describe('switched off by the browser', () => {
  test.use({ alone: true });
  for (const [how, then] of [
    ['disabled', 'nothing'],
    ['disabled and enabled again', 'marks'],
  ] as const)
    test(`the extension ${how} under an open page: it goes quietly`, async ({ reader }) => {
      const page = await reader.open(ARTICLE);
      const errors: string[] = [];
      const isOfPage = (text: string) => text.startsWith('Failed to load resource'); // the site has no icon
      page.on(
        'console',
        (message) => message.type() === 'error' && !isOfPage(message.text()) && errors.push(message.text()),
      );
      await reader.marks(page, 7);
      const id = new URL((await workerOf(reader.context)).url()).host;
      const settings = await reader.context.newPage();
      await settings.goto('chrome://extensions/');
      const turn = (on: boolean) =>
        settings.evaluate(([one, state]) => chrome.management.setEnabled(one, state), [id, on] as const);
      await turn(false);
      if (then === 'marks') await turn(true);
      await page.bringToFront();
      await reader.rest(page, 0);
      await reader.card(page, /[Rr]eload/);
      await reader.marks(page, 0);
      await page.evaluate(() => document.body.append('Alphabet (NASDAQ:GOOG)'));
      await page.waitForTimeout(500);
      expect(errors).toEqual([]);
      expect(reader.market.requests).toEqual([]);
      if (then === 'marks') {
        await page.reload();
        await reader.marks(page, 7);
      }
    });
});
