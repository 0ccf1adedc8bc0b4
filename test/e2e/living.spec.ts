import type { Page } from '@playwright/test';
import { marksOf } from '../tools/marks.ts';
import { workerOf } from '../tools/open-browser.ts';
import { inContentWorld } from './content-world.ts';
import { expect, type Reader, test } from './reader.ts';

const ARTICLE = `<!doctype html><title>Living</title><body style="margin:40px;font:18px serif"><main id="story">
  <p id="first">Alibaba (NYSE:BABA) rose.</p></main>`;

const open = async (reader: Reader, html = ARTICLE): Promise<Page> => {
  const page = await reader.open('http://living.test/living.html', html);
  await reader.marks(page, 1);
  return page;
};

const texts = async (page: Page): Promise<string[]> => (await marksOf(page)).map(({ text }) => text);
const run = (page: Page, script: string) => page.evaluate(script);

test('what is added, edited, replaced and removed is marked right', async ({ reader }) => {
  const page = await open(reader);
  await run(page, `story.insertAdjacentHTML('beforeend', '<p>Alphabet (NASDAQ:GOOG) fell, and BABA too.</p>')`);
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:GOOG', 'BABA']);
  await run(page, `first.firstChild.data = 'Today Alibaba (NYSE:BABA) rose.'`);
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:GOOG', 'BABA']);
  await run(page, `first.firstChild.insertData(0, 'Yesterday and ')`);
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:GOOG', 'BABA']);
  await run(page, `first.innerHTML = 'Meta (<b>NASDAQ</b>:META) rose.'`);
  await expect.poll(() => texts(page)).toEqual(['NASDAQ:META', 'NASDAQ:GOOG']);
  await run(page, `first.querySelector('b').replaceWith('NYSE')`);
  await expect.poll(() => texts(page)).toEqual(['NYSE:META', 'NASDAQ:GOOG']);
  await run(page, `document.querySelector('p:last-child').remove()`);
  await expect.poll(() => texts(page)).toEqual(['NYSE:META']);
  await run(page, 'first.firstChild.splitText(3)');
  await expect.poll(() => texts(page)).toEqual(['NYSE:META']);
});

test('a broken mark is gone before the page is painted again', async ({ reader }) => {
  const page = await open(reader);
  const left = await page.evaluate(async () => {
    const text = document.getElementById('first')?.firstChild as Text;
    text.insertData(0, 'Yesterday ');
    await Promise.resolve();
    return CSS.highlights.get('tickergloss')?.size ?? 0;
  });
  expect(left).toBe(0);
  await reader.marks(page, 1);
});

test('a single page that goes on to another article shows that one', async ({ reader }) => {
  const page = await open(reader);
  await run(page, `history.pushState({}, '', '/next'); story.innerHTML = '<p>Nvidia (NASDAQ:NVDA)</p>'`);
  await expect.poll(() => texts(page)).toEqual(['NASDAQ:NVDA']);
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody tr')).toHaveCount(1);
  await expect(popup.locator('tbody tr')).toContainText('NVDA');
});

test('a page of many changes a second is marked right at the end', async ({ reader }) => {
  const page = await open(reader);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let nth = 0;
        const timer = setInterval(() => {
          const text = document.getElementById('first')?.firstChild as Text;
          text.data = `${nth++} Alibaba (NYSE:BABA) rose.`;
          document
            .getElementById('story')
            ?.append(Object.assign(document.createElement('p'), { textContent: `${nth}` }));
          if (nth < 300) return;
          clearInterval(timer);
          text.data = 'At last Meta (NASDAQ:META) rose.';
          resolve();
        }, 10);
      }),
  );
  await expect.poll(() => texts(page)).toEqual(['NASDAQ:META']);
});

test('a hidden tab is read when it is shown', async ({ reader }) => {
  const page = await open(reader);
  const other = await reader.context.newPage();
  await other.bringToFront();
  await run(page, `story.insertAdjacentHTML('beforeend', '<p>Alphabet (NASDAQ:GOOG)</p>')`);
  await page.bringToFront();
  await reader.marks(page, 2);
});

test('what the worker leaves unanswered, however often it is called, is asked again later', async ({ reader }) => {
  const page = await open(reader);
  await inContentWorld(
    page,
    `(() => {
      const { runtime } = chrome;
      const send = runtime.sendMessage.bind(runtime);
      globalThis.unanswered = 0;
      globalThis.isDeaf = true;
      runtime.sendMessage = async (message) => {
        if (message.type !== 'detect' || !isDeaf) return send(message);
        unanswered += 1;
      };
    })()`,
  );
  await run(page, `story.insertAdjacentHTML('beforeend', '<p>Alphabet (NASDAQ:GOOG) fell.</p>')`);
  await expect.poll(async () => Number(await inContentWorld(page, 'unanswered'))).toBeGreaterThanOrEqual(3);
  expect(await texts(page)).toEqual(['NYSE:BABA']);
  await inContentWorld(page, 'isDeaf = false');
  await expect.poll(() => texts(page), { timeout: 30_000 }).toEqual(['NYSE:BABA', 'NASDAQ:GOOG']);
});

test.describe('back and forth', () => {
  test.use({ browserOptions: { bfcache: true } });
  test('a page that comes back from the cache is marked, and knows what was set meanwhile', async ({ reader }) => {
    const page = await open(reader);
    await page.evaluate(() => addEventListener('pageshow', (event) => (document.title = `back ${event.persisted}`)));
    reader.serve('/other.html', '<p>Nothing here</p>');
    await page.goto('http://other.test/other.html');
    await page.evaluate(() => history.back()).catch(() => {});
    await expect(page).toHaveTitle('back true');
    await reader.marks(page, 1);
    await reader.rest(page, 0);
    await reader.card(page, '+1.16%');
    await page.keyboard.press('Escape');
    await page.goto('http://other.test/other.html');
    const options = await reader.options();
    await options.getByLabel('Add a site').fill('living.test');
    await options.getByRole('button', { name: 'Add' }).click();
    await page.bringToFront();
    await page.evaluate(() => history.back()).catch(() => {});
    await expect(page).toHaveTitle('back true');
    await reader.marks(page, 0);
  });
});

test.describe('updated', () => {
  test.use({ alone: true });
  test('after an update of the extension the next hover says once that the page wants a reload', async ({ reader }) => {
    const page = await open(reader);
    const worker = await workerOf(reader.context);
    await worker.evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.waitForTimeout(1500);
    await page.bringToFront();
    await reader.rest(page, 0);
    await reader.card(page, /[Rr]eload/);
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
    await page.mouse.move(5, 5);
    await page.mouse.move(5, 500, { steps: 5 });
    await reader.noCard(page);
  });
});

test('a mark goes with its shadow tree, comes back with it, and not into what is not read', async ({ reader }) => {
  const page = await open(reader);
  await run(
    page,
    `host = document.createElement('div'); host.attachShadow({ mode: 'open' }).innerHTML = '<p>Meta (NASDAQ:META)</p>';
     story.append(host)`,
  );
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:META']);
  await run(page, 'host.remove()');
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA']);
  await run(page, 'story.append(host)');
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:META']);
  await run(page, `nav = document.createElement('nav'); story.append(nav); nav.append(first, host)`);
  await expect.poll(() => texts(page)).toEqual([]);
  await run(page, 'nav.replaceWith(...nav.childNodes)');
  await expect.poll(() => texts(page)).toEqual(['NYSE:BABA', 'NASDAQ:META']);
});

test('what comes or goes beside a text changes what it says', async ({ reader }) => {
  const page = await open(reader);
  await run(page, `first.innerHTML = 'Shares: <i>NASDAQ</i>: <b>GOOGL</b>'`);
  await expect.poll(() => texts(page)).toEqual(['NASDAQ: GOOGL']);
  await run(page, `first.querySelector('i').firstChild.remove()`);
  await expect.poll(() => texts(page)).toEqual([]);
  await run(page, `first.innerHTML = 'x<b>$BRK.B</b> rose'`);
  await expect.poll(() => texts(page)).toEqual([]);
  await run(page, 'first.firstChild.remove()');
  await expect.poll(() => texts(page)).toEqual(['$BRK.B']);
});
