import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../tools/find-browser.ts';
import { marksOf } from '../tools/marks.ts';
import { workerOf } from '../tools/open-browser.ts';
import { expect, test } from './reader.ts';

const PREACT = JSON.stringify(readFileSync('node_modules/preact/dist/preact.mjs', 'utf8')).replaceAll('</', '<\\/');

/** A page whose text a framework renders, again and again: in one node, in several, in a list whose order changes. */
const RENDERED = `<!doctype html><title>Rendered</title><main id="root" style="font:18px/1.6 serif;margin:40px"></main><script>
  const source = URL.createObjectURL(new Blob([${PREACT}], { type: 'text/javascript' }));
  import(source).then(({ h, render }) => {
    const row = ([key, name, symbol], nth) => h('li', { key }, nth, ' ', name, ' (', h('b', null, symbol), ')');
    const rows = [['a', 'Alphabet', 'NASDAQ:GOOG'], ['m', 'Meta', 'NASDAQ:META'], ['n', 'Nvidia', 'NASDAQ:NVDA']];
    const view = (nth) => h('article', null,
      h('p', null, 'Alibaba (NYSE:BABA) rose, for the ' + nth + 'th time.'),
      nth % 3 ? h('p', null, 'Tencent ', nth, ' (OTC:TCEHY)') : 'Tencent (OTC:TCEHY) alone',
      h('ul', null, ...(nth % 2 ? rows : [...rows].reverse()).slice(0, 2 + (nth % 2)).map(row)));
    let nth = 0;
    window.again = () => render(view(nth++), document.getElementById('root'));
    again();
  });
</script>`;

const rendered = async (page: Page): Promise<string> =>
  page.evaluate(() => document.getElementById('root')?.outerHTML ?? '');
const again = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (all) => {
    for (let nth = 0; nth < all; nth++) {
      (window as never as { again(): void }).again();
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }, times);

for (const [name, settings] of [
  ['marks', {}],
  ['marks in colour, and badges', { coloured: true, badges: true }],
] as const)
  test(`a framework that renders the marked text again never stumbles over ${name}, and stays marked`, async ({
    reader,
  }) => {
    const worker = await workerOf(reader.context);
    await worker.evaluate((stored) => chrome.storage.sync.set({ settings: stored }), { version: 1, ...settings });
    const page = await reader.open('http://rendered.test/rendered.html', RENDERED);
    const texts = () =>
      page.evaluate(() =>
        [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map(({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
          )
          .sort(),
      );
    const all = ['NASDAQ:META', 'NASDAQ:NVDA', 'NYSE:BABA', 'OTC:TCEHY'];
    await expect.poll(texts).toEqual(all);
    if ('badges' in settings) await expect(page.locator('tickergloss-badges')).toHaveCount(1);
    await again(page, 61);
    await expect.poll(texts).toEqual(['NASDAQ:GOOG', ...all]);
    await again(page, 61);
    await expect.poll(texts).toEqual(['NASDAQ:GOOG', ...all].filter((text) => text !== 'NASDAQ:GOOG'));
    const plain = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
    const other = await plain.newPage();
    await other.setContent(RENDERED);
    await expect.poll(() => other.evaluate(() => 'again' in window)).toBe(true);
    await again(other, 122);
    expect(await rendered(page)).toBe(await rendered(other));
    await plain.close();
  });

const STORY = `<!doctype html><title>Story</title><body style="font:18px serif"><p id="a">Alibaba (NYSE:<b>BABA</b>) rose.</p><p>Alphabet (NASDAQ:GOOG) fell.</p>
  <textarea id="box"></textarea>`;

test('copying, selecting, finding and the page’s own handlers are as before', async ({ reader }) => {
  const plain = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const bare = await plain.newPage();
  await bare.setContent(STORY);
  const page = await reader.open('http://story.test/story.html', STORY);
  await reader.marks(page, 2);
  const seen = [];
  for (const one of [page, bare]) {
    await one.bringToFront();
    await one.evaluate(() => {
      const log: string[] = [];
      Object.assign(window, { log });
      for (const type of ['pointerdown', 'pointerup', 'click', 'dblclick', 'copy', 'contextmenu'])
        document.addEventListener(type, () => log.at(-1) !== type && log.push(type));
      // Told when the browser has the time, before or after what else a press brings.
      document.addEventListener('selectionchange', () => Object.assign(window, { selected: true }));
    });
    const box = await one.locator('#a b').boundingBox();
    if (!box) throw new Error('no text');
    await one.mouse.dblclick(box.x + 10, box.y + 10);
    const word = await one.evaluate(() => String(getSelection()));
    await one.locator('#a').selectText();
    await one.keyboard.press('ControlOrMeta+c');
    await one.locator('#box').focus();
    await one.keyboard.press('ControlOrMeta+v');
    const pasted = await one.locator('#box').inputValue();
    const found = await one.evaluate(() => {
      getSelection()?.removeAllRanges();
      const find = (window as never as { find(text: string): boolean }).find.bind(window);
      return [
        find('NYSE:BABA) rose'),
        String(getSelection()),
        find('NASDAQ:GOOG'),
        String(getSelection()),
        find('tickergloss'),
      ];
    });
    const heard = await one.evaluate(() => {
      const { log, selected } = window as never as { log: string[]; selected?: boolean };
      return { log, selected };
    });
    seen.push({ word, pasted, found, ...heard });
  }
  await plain.close();
  expect(seen[0]).toEqual(seen[1]);
  expect(seen[0]).toMatchObject({ word: 'BABA', pasted: 'Alibaba (NYSE:BABA) rose.', selected: true });
  expect(await marksOf(page)).toHaveLength(2);
});
