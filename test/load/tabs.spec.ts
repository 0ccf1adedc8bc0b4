import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { articleText, feedText } from '../bench/texts.ts';
import { expect, test } from '../e2e/reader.ts';
import { marksOf } from '../tools/marks.ts';
import { extensionUrl, workerOf } from '../tools/open-browser.ts';

const TABS = 50;
const MEGABYTE = 2 ** 20;

/** An article of 600,000 characters, with as many mentions as a day's feed has, told anew in each tab. */
const paragraphs = `${feedText(100_000)}\n${articleText(500_000)}`.split('\n').filter(Boolean);
const article = (nth: number): string =>
  `<!doctype html><html lang="en"><title>Article ${nth}</title><link rel="icon" href="data:,"><body>${paragraphs.map((one) => `<p>${one}</p>`).join('')}`;

/** What a page's scripts and ours use together, refuse collected. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / MEGABYTE;
}

/** The same of the worker, which has no page to ask it from. */
async function heapOfWorker(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no browser session');
  const { targetInfos } = await session.send('Target.getTargets');
  const { targetId = '' } = targetInfos.find(({ type }) => type === 'service_worker') ?? {};
  const { sessionId } = await session.send('Target.attachToTarget', { targetId });
  const ask = async (method: string) => {
    const answered = new Promise<{ result: { usedSize: number } }>((resolve) =>
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        const said = JSON.parse(message);
        if (said.id === method.length) resolve(said);
      }),
    );
    await session.send('Target.sendMessageToTarget', {
      sessionId,
      message: JSON.stringify({ id: method.length, method }),
    });
    return answered;
  };
  await ask('HeapProfiler.collectGarbage');
  const { result } = await ask('Runtime.getHeapUsage');
  await session.detach();
  return result.usedSize / MEGABYTE;
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0);

test(`${TABS} tabs of a big article: read, popup and card work, and memory is bounded`, async ({ reader }) => {
  const { context } = reader;
  const faults: string[] = [];
  context.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    const heard: string[] = [];
    Object.assign(globalThis, { heard });
    addEventListener('unhandledrejection', ({ reason }) => heard.push(String(reason)));
    addEventListener('error', ({ message }) => heard.push(message));
  });
  const own = await context.newPage();
  await own.goto(await extensionUrl(context, 'options.html'));

  const tabs: { page: Page; session: CDPSession }[] = [];
  for (let nth = 0; nth < TABS; nth++) {
    reader.serve(`/article${nth}.html`, article(nth));
    const page = await context.newPage();
    await page.goto(`http://paper${nth % 8}.test/article${nth}.html`);
    await expect.poll(async () => (await marksOf(page)).length, { timeout: 60_000 }).toBeGreaterThan(300);
    tabs.push({ page, session: await context.newCDPSession(page) });
  }
  const first = (await marksOf(tabs[0]?.page as Page)).length;
  expect((await marksOf(tabs.at(-1)?.page as Page)).length).toBe(first);
  const at = async () => Promise.all(tabs.map(({ session }) => heapOf(session)));
  const marked = sum(await at());

  const last = tabs.at(-1)?.page as Page;
  await last.bringToFront();
  const popup = await reader.popup(last);
  await expect(popup.locator('tbody tr').first()).toBeVisible();
  await popup.close();
  await last.bringToFront();

  // The extension rests everywhere: what was its own in the pages is free again.
  await own.evaluate(() => chrome.storage.local.set({ pause: 'restart' }));
  for (const { page } of tabs) {
    await page.bringToFront();
    await expect.poll(async () => (await marksOf(page)).length).toBe(0);
  }
  const resting = sum(await at());
  const heard = await worker.evaluate(() => (globalThis as unknown as { heard: string[] }).heard);
  const measured = {
    tabs: TABS,
    marks: first,
    heapPerTab: marked / TABS,
    ofMarks: (marked - resting) / TABS,
    worker: await heapOfWorker(context),
  };
  process.stdout.write(`${JSON.stringify(measured)}\n`);
  expect(faults).toEqual([]);
  expect(heard).toEqual([]);
  expect(measured.ofMarks).toBeLessThan(2);
  expect(measured.heapPerTab).toBeLessThan(8);
  expect(measured.worker).toBeLessThan(30);
});
