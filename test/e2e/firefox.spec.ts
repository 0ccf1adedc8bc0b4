import type { Frame, Page } from 'puppeteer-core';
import { ARTICLE, expect, marksOf, type Reader, test } from './firefox-reader.ts';

// One browser for all of them: its start takes longer than any of them does.
test.describe.configure({ mode: 'default' });

const MARKS = ['NYSE:BABA', 'NASDAQ:GOOGL', 'NASDAQ:GOOG', 'NASDAQ:META', 'OTC:TCEHY', 'NASDAQ:NVDA', 'BABA'];
const STORY = `<!doctype html><title>Story</title><body style="margin:40px;font:18px/1.6 serif">
  <input id="field"><p>Alibaba (NYSE:BABA) rose.</p><p>Then Alphabet (NASDAQ:GOOG) fell.</p>
  <div style="height:2000px"></div><p><a href="#gone">Meta (NASDAQ:META)</a> rose, and so did Nvidia (NASDAQ:NVDA).</p>`;

/** What is tinted as the place that the open card speaks of. */
const tinted = (page: Page): Promise<(string | undefined)[]> =>
  page.evaluate(() =>
    [...(CSS.highlights.get('tickergloss-focus') ?? [])].map(({ startContainer, startOffset, endOffset }) =>
      startContainer.textContent?.slice(startOffset, endOffset),
    ),
  );

const textsOf = async (page: Page | Frame) => (await marksOf(page)).map(({ text }) => text);

test('the article is marked, a rest opens the card, Escape closes it, and the page is as it was', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  const marks = await reader.marks(page, MARKS.length);
  expect(await textsOf(page)).toEqual(MARKS);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  expect(reader.asked()).toEqual([]);
  await reader.rest(page, marks[0]);
  expect(await reader.card(page, '+1.16%')).toContain('USD');
  expect(await tinted(page)).toEqual(['NYSE:BABA']);
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  expect(await tinted(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  await page.mouse.move(5, 5);
  await reader.rest(page, marks[0]);
  await reader.card(page, '+1.16%');
  expect(reader.asked().filter((url) => url.includes('range=1d'))).toHaveLength(1);
});

for (const [fault, reply, words] of [
  ['429', { status: 429, body: 'Too Many Requests' }, /asks for a pause/],
  ['a page of HTML', { status: 200, body: '<!doctype html><form>Accept all</form>', type: 'text/html' }, /no quote/],
  ['a connection that breaks', 'drop', /cannot be reached/],
] as const)
  test(`the sources answer with ${fault}: said in the card, and trying again mends it`, async ({ reader }) => {
    reader.market.answer((_url, host) => (host.startsWith('firefox') ? undefined : reply));
    const page = await reader.open(ARTICLE);
    const [mark] = await reader.marks(page, MARKS.length);
    await reader.rest(page, mark);
    await reader.card(page, words, 20_000);
    reader.market.answer(() => undefined);
    await reader.clickInCard(page, 'Try again');
    await reader.card(page, '+1.16%');
  });

test('no network: said in the card, and trying again mends it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const [mark] = await reader.marks(page, MARKS.length);
  // Firefox goes on asking its proxy on loopback: that has to be gone too.
  reader.market.answer(() => 'drop');
  await reader.privileged('void (Services.io.offline = true)');
  await reader.rest(page, mark);
  await reader
    .card(page, /no network connection/)
    .finally(() => reader.privileged('void (Services.io.offline = false)'));
  reader.market.answer(() => undefined);
  await reader.clickInCard(page, 'Try again');
  await reader.card(page, '+1.16%');
});

test('the event page ends, in mid-request and between two rests: the next rest has its figures', async ({ reader }) => {
  reader.market.answer((url) => (url.includes('finance/chart') ? 'hang' : undefined));
  const page = await reader.open(ARTICLE);
  const [mark, second] = await reader.marks(page, MARKS.length);
  await reader.rest(page, mark);
  await expect.poll(() => reader.asked().length).toBe(1);
  await reader.stopWorker();
  reader.market.answer(() => undefined);
  await reader.card(page, /did not answer|\+1\.16%/);
  await page.keyboard.press('Escape');
  await reader.rest(page, second);
  await reader.card(page, '-0.39%');
  await page.keyboard.press('Escape');
  await reader.stopWorker();
  await page.mouse.move(5, 5);
  await reader.rest(page, mark);
  await reader.card(page, '+1.16%');
});

test('keys step from mention to mention, lead into the card, and the focus returns', async ({ reader }) => {
  const page = await reader.open('http://story.test/story.html', STORY);
  await reader.marks(page, 4);
  await page.focus('#field');
  const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.localName);
  await reader.pressKeys('>', 'Period');
  await reader.card(page, '+1.16%');
  expect(await focus()).toBe('field');
  await reader.pressKeys('>', 'Period');
  await reader.card(page, '-0.33%');
  for (const _ of ['first', 'last']) await reader.pressKeys('<', 'Comma');
  await reader.card(page, /NVIDIA/);
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
  await reader.pressKeys('O', 'KeyO');
  await expect.poll(focus).toBe('tickergloss-card');
  await page.keyboard.press('Escape');
  await reader.noCard(page);
  expect(await focus()).toBe('field');
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('tickergloss-ring'))).toBe(false);
});

test('a finger opens the card by a tap and closes it by another; a link under a mark still works', async ({
  reader,
}) => {
  const page = await reader.open('http://story.test/story.html', STORY);
  const [mark] = await reader.marks(page, 4);
  await page.touchscreen.tap(mark?.x ?? 0, mark?.y ?? 0);
  await reader.card(page, '+1.16%');
  await page.touchscreen.tap(700, 500);
  await reader.noCard(page);
  await page.evaluate(() => scrollTo(0, 4000));
  const link = (await marksOf(page))[2];
  await page.touchscreen.tap(link?.x ?? 0, link?.y ?? 0);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#gone');
  await reader.noCard(page);
});

test('a policy that allows nothing: marked, and the card has its looks', async ({ reader }) => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = await reader.open(
    'http://strict.test/strict.html',
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><p>Alibaba (NYSE:BABA) rose.</p>`,
  );
  const [mark] = await reader.marks(page, 1);
  await reader.rest(page, mark);
  await reader.card(page, '+1.16%');
  const ground = '(one) => getComputedStyle(one).backgroundColor';
  expect(await reader.askCard(page, 'section', ground)).toBe('rgb(255, 255, 255)');
  await page.keyboard.press('Escape');
  await reader.noCard(page);
});

async function openFrames(reader: Reader): Promise<(name: string) => Promise<Frame>> {
  reader.serve('/embed.html', '<p>Nvidia (NASDAQ:NVDA)</p>');
  const wide = 'width="500" height="200"';
  const page = await reader.open(
    'http://top.test/frames.html',
    `<!doctype html><p>Alibaba (NYSE:BABA) rose.</p>
      <iframe name="srcdoc" ${wide} srcdoc="<p>Alphabet (NASDAQ:GOOG), Alibaba (NYSE:BABA)</p>"></iframe>
      <iframe name="sandboxed" sandbox ${wide} srcdoc="<p>Meta (NASDAQ:META)</p>"></iframe>
      <iframe name="embed" ${wide} src="http://embed.test/embed.html"></iframe>`,
  );
  return async (name) => {
    const frame = await (await page.$(`iframe[name=${name}]`))?.contentFrame();
    if (!frame) throw new Error(`no frame ${name}`);
    return frame;
  };
}

test('frames are read, whatever their origin, and the popup speaks of them all', async ({ reader }) => {
  const frame = await openFrames(reader);
  const expected = { srcdoc: ['NASDAQ:GOOG', 'NYSE:BABA'], sandboxed: ['NASDAQ:META'], embed: ['NASDAQ:NVDA'] };
  for (const [name, marks] of Object.entries(expected))
    await expect.poll(async () => textsOf(await frame(name))).toEqual(marks);
  const page = (await frame('embed')).page();
  const popup = await reader.popup(page);
  await reader.says(popup, /4 instruments on this page/);
  await popup.click('[role=switch]');
  for (const name of Object.keys(expected)) await expect.poll(async () => textsOf(await frame(name))).toEqual([]);
});

test('an update under an open page: the new script takes over, with one card', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const [mark] = await reader.marks(page, MARKS.length);
  await reader.rest(page, mark);
  await reader.card(page, '+1.16%');
  await reader.install();
  await page.bringToFront();
  await reader.marks(page, MARKS.length);
  await page.mouse.move(5, 5);
  await reader.rest(page, mark);
  await reader.card(page, '+1.16%');
  expect(await page.$$('tickergloss-card')).toHaveLength(1);
});

test('switched off under an open page: no card, no error; switched on again it is back', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const [mark] = await reader.marks(page, MARKS.length);
  await reader.switch(false);
  await page.mouse.move(5, 5);
  await reader.rest(page, mark);
  await new Promise((resolve) => setTimeout(resolve, 800));
  await reader.noCard(page);
  await reader.switch(true);
  await page.bringToFront();
  await page.mouse.move(5, 5);
  await expect
    .poll(async () => {
      await reader.rest(page, mark);
      return page.$$('tickergloss-card').then(({ length }) => length);
    })
    .toBe(1);
});
