import type { BrowserContext, Page } from '@playwright/test';
import { workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, test } from './reader.ts';

/** Texts by the highlight that they stand in: each range of the page's registry once for each place. */
const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .map(([name, highlight]) => [
          name,
          [...highlight]
            .map((one) => {
              const range = document.createRange();
              range.setStart(one.startContainer, one.startOffset);
              range.setEnd(one.endContainer, one.endOffset);
              return String(range);
            })
            .sort(),
        ])
        .filter(([, texts]) => texts?.length),
    ),
  );

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

const choose = async (context: BrowserContext, settings: object): Promise<void> => {
  const worker = await workerOf(context);
  await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), { version: 1, ...settings });
};

/** What a screen reader hears of each badge, in the order of the page; [] while there are none. */
async function badges(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ role, name }) => role?.value === 'listitem' && /%/.test(name?.value ?? ''))
    .map(({ name }) => String(name?.value));
}

/** The figures of the badges as they are drawn, also where a screen reader does not come. */
async function badgesDrawn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  type Node = typeof root;
  const all = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  return all(root).flatMap(({ attributes = [] }) =>
    attributes.flatMap((name, nth) => (name === 'data-text' ? [attributes[nth + 1] ?? ''] : [])),
  );
}

/** Symbol and move of each badge. */
const symbols = async (page: Page) => (await badges(page)).map((label) => label.split(' · ').slice(0, 2).join(' '));

test('neither mode is on by itself: nothing is asked for, and every mark looks alike', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await page.waitForTimeout(800);
  expect(Object.keys(await painted(page))).toEqual(['tickergloss']);
  expect(await page.locator('tickergloss-badges').count()).toBe(0);
  expect(reader.market.requests).toEqual([]);
});

const COLOURED = {
  'tickergloss-up-green': ['BABA', 'NASDAQ:NVDA', 'NYSE:BABA', 'OTC:TCEHY'],
  'tickergloss-down-green': ['NASDAQ:GOOG', 'NASDAQ:GOOGL', 'NASDAQ:META'],
};

test('marks take today’s direction, each in one highlight, and not one byte of the page changes', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const before = await html(page);
  const options = await reader.options();
  await options.getByLabel(/Colour marks by today/).check();
  await expect(options.getByText(/which ones you scroll past/)).toBeVisible();
  await page.bringToFront();
  await expect.poll(() => painted(page)).toEqual(COLOURED);
  expect(await html(page)).toBe(before);
  await options.getByLabel('Blue up, orange down').check();
  await expect
    .poll(async () => Object.keys(await painted(page)).sort())
    .toEqual(['tickergloss-down-blue', 'tickergloss-up-blue']);
  await options.getByLabel(/Colour marks by today/).uncheck();
  await reader.marks(page, 7);
  expect(Object.keys(await painted(page))).toEqual(['tickergloss']);
  expect(await html(page)).toBe(before);
});

test('what has no quote, and what is beyond the limit, looks like any mark', async ({ reader }) => {
  await choose(reader.context, { coloured: true, most: 2 });
  const page = await reader.open(
    'http://moves.test/moves.html',
    '<p>A listing that nobody knows (NASDAQ:DSEY), Alphabet (NASDAQ:GOOG), Meta (NASDAQ:META).',
  );
  await expect
    .poll(() => painted(page))
    .toEqual({ tickergloss: ['NASDAQ:DSEY', 'NASDAQ:META'], 'tickergloss-down-green': ['NASDAQ:GOOG'] });
  expect(reader.market.requests.join(' ')).not.toContain('META');
});

/** Those in view at first; the last mention stands below. */
const BADGES = ['BABA +1.16%', 'GOOGL -0.39%', 'GOOG -0.33%', 'META -1.21%', 'TCEHY +0.97%', 'NVDA +2.60%'];

test('a badge stands at each mention, with its time for screen readers, and leaves nothing behind', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const before = await html(page);
  const options = await reader.options();
  await options.getByLabel(/Show today’s move beside/).check();
  await page.bringToFront();
  await expect.poll(() => symbols(page)).toEqual(BADGES);
  await page.evaluate(() => scrollTo(0, 9999));
  await expect.poll(async () => (await symbols(page)).at(-1)).toBe('BABA +1.16%');
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(() => symbols(page)).toEqual(BADGES);
  expect((await badges(page))[0]).toMatch(/^BABA · \+1\.16% · Today · As of .+ · Yahoo Finance$/);
  expect(await html(page)).toBe(before.replace(/<\/html>$/, '<tickergloss-badges></tickergloss-badges></html>'));
  expect(await page.evaluate(() => document.querySelector('tickergloss-badges')?.shadowRoot)).toBeNull();
  await reader.marks(page, 7);
  await options.getByLabel(/Show today’s move beside/).uncheck();
  await expect(page.locator('tickergloss-badges')).toHaveCount(0);
  expect(await html(page)).toBe(before);
});

test('badges are no text of the page: neither found, selected nor copied', async ({ reader }) => {
  await reader.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const own = await reader.options();
  const copy = async () => {
    await page.bringToFront();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.press('ControlOrMeta+c');
    const selected = await page.evaluate(() => String(getSelection()));
    await own.bringToFront();
    const copied = await own.evaluate(() => navigator.clipboard.readText());
    await page.bringToFront();
    return { selected, copied };
  };
  const before = await copy();
  await choose(reader.context, { badges: true, coloured: true });
  await expect.poll(() => symbols(page)).toEqual(BADGES);
  expect(await copy()).toEqual(before);
  expect(
    await page.evaluate(() => [
      getSelection()?.empty(),
      (window as never as { find(s: string): boolean }).find('+1.16%'),
    ]),
  ).toEqual([undefined, false]);
});

const P = (text: string, rest = '') => `<p ${rest} style="font:18px/1.6 serif">${text}</p>`;

test('what hides a mark hides its badge; a dialog shows its own', async ({ reader }) => {
  await choose(reader.context, { badges: true });
  const page = await reader.open(
    'http://moves.test/moves.html',
    `<body style="margin:40px;height:3000px"><div id="bar" style="position:fixed;inset:0 0 auto;height:0;overflow:hidden;background:#fff">Bar</div>
    ${P('Alibaba (NYSE:BABA) rose.')}
    <div id="box" style="height:60px;overflow:auto">${P('Alphabet (NASDAQ:GOOG) fell.')}<div style="height:900px"></div></div>
    <dialog id="dialog">${P('Meta (NASDAQ:META) fell.')}</dialog>`,
  );
  await expect.poll(() => symbols(page)).toEqual(['BABA +1.16%', 'GOOG -0.33%']);
  await page.evaluate('box.scrollTo(0, 400)');
  await expect.poll(() => symbols(page)).toEqual(['BABA +1.16%']);
  await page.evaluate('bar.style.height = "200px"');
  await expect(page.locator('tickergloss-badges')).toHaveCount(0);
  await page.evaluate('bar.style.height = 0');
  await expect.poll(() => symbols(page)).toEqual(['BABA +1.16%']);
  await page.evaluate('dialog.showModal()');
  await expect.poll(() => badgesDrawn(page)).toEqual(['-1.21%']);
});

test('a page that allows nothing and resets everything shows both all the same', async ({ reader }) => {
  await choose(reader.context, { badges: true, coloured: true });
  const page = await reader.context.newPage();
  await page.route('http://moves.test/strict.html', (route) =>
    route.fulfill({
      body: '<!doctype html><title>Strict</title><link rel="stylesheet" href="all.css"><p>Alibaba (NYSE:BABA) rose.</p>',
      contentType: 'text/html',
      headers: {
        'content-security-policy':
          "default-src 'none'; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
      },
    }),
  );
  await page.route('http://moves.test/all.css', (route) =>
    route.fulfill({
      body: '* { all: initial !important } p { display: block !important } tickergloss-badges { display: none !important }',
      contentType: 'text/css',
    }),
  );
  await page.goto('http://moves.test/strict.html');
  await expect.poll(() => symbols(page)).toEqual(['BABA +1.16%']);
  expect(await painted(page)).toEqual({ 'tickergloss-up-green': ['NYSE:BABA'] });
});

test('a changed text loses its badge before it is painted', async ({ reader }) => {
  await choose(reader.context, { badges: true });
  const page = await reader.open('http://moves.test/moves.html', P('Alibaba (NYSE:BABA) rose.', 'id="p"'));
  await expect.poll(() => symbols(page)).toEqual(['BABA +1.16%']);
  const left = await page.evaluate(async () => {
    const text = document.getElementById('p')?.firstChild as Text;
    text.data = 'Nothing of the kind.';
    await Promise.resolve();
    return document.querySelectorAll('tickergloss-badges').length;
  });
  expect(left).toBe(0);
});

test.describe('updated', () => {
  test.use({ alone: true });
  test('after an update of the extension badges and colours are gone, though nobody hovers', async ({ reader }) => {
    await choose(reader.context, { badges: true, coloured: true });
    const page = await reader.open(ARTICLE);
    const before = (await html(page)).replace('<tickergloss-badges></tickergloss-badges>', '');
    await expect.poll(() => symbols(page)).toEqual(BADGES);
    const worker = await workerOf(reader.context);
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await expect(page.locator('tickergloss-badges')).toHaveCount(0);
    await expect.poll(async () => Object.keys(await painted(page))).toEqual(['tickergloss']);
    expect(await html(page)).toBe(before);
  });
});
