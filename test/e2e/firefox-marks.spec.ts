import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BUILT } from '../tools/open-firefox.ts';
import { expect, marksOf, type Reader, test } from './firefox-reader.ts';

test.describe.configure({ mode: 'default' });

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta name="color-scheme" content="light dark"><title>Marks</title>
   <body style="margin:40px;font:20px/1.6 serif">${body}`;
const PLAIN = page('<p id="p">Alibaba (NYSE:BABA) rose.</p>');
const SHADOW = page(`<news-story></news-story><script>
    customElements.define('news-story', class extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p>Alibaba (NYSE:<a href="#x">BABA</a>) rose.</p>';
      }
    });
  </script>`);

/** The top of a page as it is painted. */
const pictureOf = (tab: Page): Promise<string> =>
  tab.screenshot({ clip: { x: 0, y: 0, width: 420, height: 120 }, encoding: 'base64' });

/** Moves the marks to another name, which no rule paints. */
const rename = (tab: Page, from: string, to: string): Promise<void> =>
  tab.evaluate(
    (before, after) => {
      const marks = CSS.highlights.get(before);
      CSS.highlights.delete(before);
      if (marks) CSS.highlights.set(after, marks);
    },
    from,
    to,
  );

/** Whether a page's marks are painted: without them it looks different. */
async function isPainted(tab: Page): Promise<boolean> {
  const marked = await pictureOf(tab);
  await rename(tab, 'tickergloss', 'unpainted');
  const plain = await pictureOf(tab);
  await rename(tab, 'unpainted', 'tickergloss');
  return marked !== plain;
}

test('marks are painted; in an open shadow tree by the rule that it adopts', async ({ reader }) => {
  const plain = await reader.open('http://plain.test/plain.html', PLAIN);
  await reader.marks(plain, 1);
  expect(await isPainted(plain)).toBe(true);
  const tab = await reader.open('http://shadow.test/shadow.html', SHADOW);
  const [mark] = await reader.marks(tab, 1);
  expect(await isPainted(tab)).toBe(true);
  await reader.rest(tab, mark);
  await reader.card(tab, '+1.16%');
  await tab.keyboard.press('Escape');
  await reader.noCard(tab);
  await tab.evaluate(() => {
    const root = document.querySelector('news-story')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [];
  });
  expect(await isPainted(tab)).toBe(false);
});

test('marks follow the page: what goes takes its mark along, what stays keeps its own', async ({ reader }) => {
  const tab = await reader.open(
    'http://living.test/living.html',
    page('<p id="a">A (NYSE:BABA)</p><p id="b">B (NASDAQ:GOOG)</p><p id="c">C (NASDAQ:META)</p>'),
  );
  await reader.marks(tab, 3);
  await tab.evaluate(() => {
    document.getElementById('b')?.remove();
    document.getElementById('c')?.firstChild?.replaceWith('Now (NASDAQ:NVDA)');
  });
  await expect.poll(async () => (await marksOf(tab)).map(({ text }) => text)).toEqual(['NYSE:BABA', 'NASDAQ:NVDA']);
  expect(await isPainted(tab)).toBe(true);
});

/** The browser's own light or dark. */
const turn = (reader: Reader, scheme: 'light' | 'dark') =>
  reader.privileged(
    `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1})`,
  );

test('card and marks are light by day and dark by night', async ({ reader }) => {
  const tab = await reader.open('http://plain.test/plain.html', PLAIN);
  const [mark] = await reader.marks(tab, 1);
  for (const [scheme, ground] of [
    ['dark', 'rgb(28, 31, 35)'],
    ['light', 'rgb(255, 255, 255)'],
  ] as const) {
    await turn(reader, scheme);
    await expect
      .poll(() => tab.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(scheme === 'dark');
    expect(await isPainted(tab)).toBe(true);
    await tab.mouse.move(5, 5);
    await reader.rest(tab, mark);
    await reader.card(tab, '+1.16%');
    expect(await reader.askCard(tab, 'section', '(one) => getComputedStyle(one).backgroundColor')).toBe(ground);
    await tab.keyboard.press('Escape');
    await reader.noCard(tab);
  }
});

/** Runs a task with a copy of the extension whose every script first takes something away from its browser. */
async function withLess(reader: Reader, taken: string, task: () => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'tickergloss-'));
  await cp(BUILT, folder, { recursive: true });
  for (const file of await readdir(folder, { recursive: true }))
    if (file.endsWith('.js'))
      await writeFile(join(folder, file), `{${taken}}\n${await readFile(join(folder, file), 'utf8')}`);
  try {
    await reader.install(folder);
    await task();
  } finally {
    await reader.install();
    await rm(folder, { recursive: true });
  }
}

test('a browser without highlights and without synced storage: mentions answer, settings are kept', async ({
  reader,
}) => {
  const taken =
    'globalThis.Highlight = undefined; Object.defineProperty(browser.storage, "sync", { value: undefined });';
  await withLess(reader, taken, async () => {
    const tab = await reader.open('http://plain.test/plain.html', PLAIN);
    const at = { text: '', ...(await whereIs(tab, '#p', 9)) };
    await expect
      .poll(async () => {
        await tab.mouse.move(5, 5);
        await reader.rest(tab, at);
        await new Promise((resolve) => setTimeout(resolve, 500));
        return (await tab.$('tickergloss-card')) !== null;
      })
      .toBe(true);
    await reader.card(tab, '+1.16%');
    expect(await tab.evaluate(() => CSS.highlights.size)).toBe(0);
    await tab.keyboard.press('Escape');
    await reader.noCard(tab);
    await reader.pressKeys('>', 'Period');
    await reader.card(tab, '+1.16%');
    const popup = await reader.popup(tab);
    await reader.says(popup, /181\.99/, 'tbody tr');
    await popup.click('[role=switch]');
    await reader.says(popup, /Switched off here/);
    expect(await reader.within(() => browser.storage.local.get('settings'))).toMatchObject({
      settings: { off: ['plain.test'] },
    });
    await reader.noCard(tab);
  });
});

/** Where a text's nth letter stands. */
const whereIs = (tab: Page, selector: string, nth: number): Promise<{ x: number; y: number }> =>
  tab.$eval(
    selector,
    (one, start) => {
      const range = document.createRange();
      range.setStart(one.firstChild as Text, start);
      range.setEnd(one.firstChild as Text, start + 9);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    },
    nth,
  );

test('Firefox 140: a caret that stays out of shadow trees, highlights that no line underlines', async ({ reader }) => {
  const caret =
    'const own = document.caretPositionFromPoint.bind(document); document.caretPositionFromPoint = (x, y) => own(x, y);';
  const inset = `'layout.css.text-decoration-inset.enabled'`;
  await reader.privileged(`Services.prefs.setBoolPref(${inset}, false)`);
  await withLess(reader, `if (globalThis.document) { ${caret} }`, async () => {
    const tab = await reader.open('http://shadow.test/shadow.html', SHADOW);
    const [mark] = await reader.marks(tab, 1);
    await reader.rest(tab, mark);
    await reader.card(tab, '+1.16%');
    await tab.keyboard.press('Escape');
    await reader.noCard(tab);
    const ground = await tab.evaluate(() => {
      const text = document.querySelector('news-story')?.shadowRoot?.querySelector('p') as Element;
      return getComputedStyle(text, '::highlight(tickergloss)').backgroundColor;
    });
    expect(ground).toBe('rgba(43, 116, 208, 0.22)');
    expect(await tab.evaluate(() => getComputedStyle(document.body, '::highlight(tickergloss)').backgroundColor)).toBe(
      ground,
    );
  }).finally(() => reader.privileged(`Services.prefs.clearUserPref(${inset})`));
});

/** A page in a private window, into which the reader has let the extension. */
async function openPrivate(reader: Reader, url: string, html: string): Promise<Page> {
  await reader.grant([], ['internal:privateBrowsingAllowed']);
  await reader.install();
  await reader.privileged(`(async () => {
    const opened = OpenBrowserWindow({ private: true });
    await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
  })()`);
  const tab = await reader.pageAt((url) => url === 'about:privatebrowsing');
  reader.serve(new URL(url).pathname, html);
  await tab.goto(url);
  return tab;
}

const stored = (reader: Reader) =>
  reader.within(async () => {
    const { sync, local, session } = browser.storage;
    const [disk, memory] = await Promise.all([Promise.all([sync.get(), local.get()]), session.get()]);
    return { disk: JSON.stringify(disk), memory: JSON.stringify(memory) };
  });

test('a private window: what is asked and chosen there goes to no disk', async ({ reader }) => {
  const tab = await openPrivate(
    reader,
    'http://secret.test/s.html',
    page('<p>Acme (MSE: ACME), Alibaba (NYSE:BABA)</p>'),
  );
  const [acme, baba] = await reader.marks(tab, 2);
  await reader.rest(tab, baba);
  await reader.card(tab, '+1.16%');
  await tab.keyboard.press('Escape');
  await reader.rest(tab, acme);
  await reader.card(tab, /Acme Anvils plc/);
  await reader.clickInCard(tab, 'Acme Anvils plc');
  await expect.poll(async () => (await stored(reader)).memory).toContain('secret.test');
  expect((await stored(reader)).disk).not.toMatch(/secret|ACME|BABA/);
  await tab.close();
});
