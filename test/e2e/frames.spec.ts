import type { Frame, Page } from '@playwright/test';
import { marksOf } from '../tools/marks.ts';
import { workerOf } from '../tools/open-browser.ts';
import { expect, press, type Reader, test } from './reader.ts';

const WIDE = 'width="500" height="200"';
const TOP = `<!doctype html><title>Frames</title><p>Alibaba (NYSE:BABA) rose.</p>
  <iframe name="srcdoc" ${WIDE} srcdoc="<p>Alphabet (NASDAQ:GOOG), Alibaba (NYSE:BABA)</p>"></iframe>
  <iframe name="sandboxed" sandbox ${WIDE} srcdoc="<p>Meta (NASDAQ:META)</p>"></iframe>
  <iframe name="embed" ${WIDE} src="http://embed.test/embed.html"></iframe>
  <iframe name="small" width="80" height="60" src="http://ad.test/ad.html"></iframe>`;

const marksIn = async (page: Page, name: string): Promise<string[]> => {
  const frame = page.frame({ name }) as Frame;
  return (await marksOf(frame)).map(({ text }) => text);
};

async function open(reader: Reader): Promise<Page> {
  reader.serve('/embed.html', '<p>Nvidia (NASDAQ:NVDA)</p>');
  reader.serve('/ad.html', '<p>Tencent (OTC:TCEHY)</p>');
  const page = await reader.open('http://top.test/frames.html', TOP);
  await expect.poll(() => marksIn(page, 'embed')).toEqual(['NASDAQ:NVDA']);
  return page;
}

test('frames of a useful size are read, whatever their origin', async ({ reader }) => {
  const page = await open(reader);
  await expect.poll(() => marksIn(page, 'srcdoc')).toEqual(['NASDAQ:GOOG', 'NYSE:BABA']);
  await expect.poll(() => marksIn(page, 'sandboxed')).toEqual(['NASDAQ:META']);
  expect(await marksIn(page, 'small')).toEqual([]);
});

test('a card opens in the frame that has the mark', async ({ reader }) => {
  const page = await open(reader);
  const frame = page.frame({ name: 'embed' }) as Frame;
  const box = await (await frame.frameElement()).boundingBox();
  const [mark] = await marksOf(frame);
  if (!box || !mark) throw new Error('no mark');
  await page.mouse.move(box.x + mark.x - 3, box.y + mark.y);
  await page.mouse.move(box.x + mark.x, box.y + mark.y, { steps: 3 });
  await expect(frame.locator('tickergloss-card')).toHaveCount(1);
});

test('the keyboard leads through the page and its frames, each with its card, and back', async ({ reader }) => {
  const page = await open(reader);
  await expect.poll(() => marksIn(page, 'srcdoc')).toEqual(['NASDAQ:GOOG', 'NYSE:BABA']);
  await expect.poll(() => marksIn(page, 'sandboxed')).toEqual(['NASDAQ:META']);
  await page.setViewportSize({ width: 700, height: 260 });
  /** What is ringed, in whichever document, and how many cards are open. */
  const shown = async (): Promise<{ rings: string[]; cards: number }> => {
    const all = await Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => ({
          rings: [...(CSS.highlights.get('tickergloss-ring') ?? [])].map(
            (one) => `${one.startContainer.textContent} ${one.startOffset}`,
          ),
          cards: document.querySelectorAll('tickergloss-card').length,
        })),
      ),
    );
    return { rings: all.flatMap(({ rings }) => rings), cards: all.reduce((sum, { cards }) => sum + cards, 0) };
  };
  /** Whether the reader sees what is ringed. */
  const inView = async (): Promise<boolean> => {
    for (const frame of page.frames()) {
      const top = await frame.evaluate(() => {
        const [one] = CSS.highlights.get('tickergloss-ring') ?? [];
        return one?.startContainer.parentElement?.getBoundingClientRect().top;
      });
      if (top === undefined) continue;
      const box = frame.parentFrame() ? await (await frame.frameElement()).boundingBox() : { y: 0 };
      const y = (box?.y ?? -1) + top;
      return y >= 0 && y < 260;
    }
    return false;
  };
  const seen: string[] = [];
  for (let nth = 0; nth < 5; nth++) {
    await press(reader, page, 'next');
    await expect
      .poll(async () => {
        const { rings, cards } = await shown();
        return rings.length === 1 && cards === 1 && !seen.includes(rings[0] ?? '');
      })
      .toBe(true);
    seen.push(...(await shown()).rings);
    await expect.poll(inView).toBe(true);
  }
  expect(seen[0]).toMatch(/^Alibaba \(NYSE:BABA\) rose/);
  await press(reader, page, 'next');
  await expect.poll(async () => (await shown()).rings).toEqual([seen[0]]);
  await press(reader, page, 'previous');
  await expect.poll(async () => (await shown()).rings).toEqual([seen[4]]);
});

test('popup and badge speak of the page with its frames', async ({ reader }) => {
  const page = await open(reader);
  const worker = await workerOf(reader.context);
  const badge = () =>
    worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true });
      return chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });

  await expect.poll(badge).toBe('4');
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody tr')).toHaveCount(4);
  await expect(popup.locator('tbody tr').first()).toContainText('2 mentions');
});

test('a frame goes by the site of its tab', async ({ reader }) => {
  const page = await open(reader);
  const popup = await reader.popup(page);
  await popup.getByRole('switch').click();
  for (const name of ['srcdoc', 'sandboxed', 'embed']) await expect.poll(() => marksIn(page, name)).toEqual([]);
});
