// What the content script costs a page, as ratios measured in one run in the real browser. The last line is JSON.
import { readFileSync } from 'node:fs';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findChromium } from '../tools/find-browser.ts';
import { openBrowser } from '../tools/open-browser.ts';
import { startMarket, startSite } from '../tools/stand-in.ts';

const LENGTH = 500_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** An encyclopedia's article: 36 characters a text node, links everywhere, brackets and colons, few tickers. */
function article(): string {
  const words = 'the of harbour bridge in and was its founded city century value (see also) river group school'.split(
    ' ',
  );
  const parts: string[] = [];
  for (let length = 0, nth = 0; length < LENGTH; nth++) {
    const some = Array.from({ length: 6 }, (_, at) => words[(nth * 7 + at * 3) % words.length]).join(' ');
    const text =
      nth % 400 === 3
        ? 'Alibaba (NYSE: BABA) and others'
        : nth % 50 === 7
          ? `${some} (NATO) at 12:30`
          : nth % 90 === 9
            ? `${some}:`
            : some;
    parts.push(nth % 2 ? `<a href="/wiki/${nth}">${text}</a> ` : `${text}, `);
    if (nth % 14 === 13) parts.push('</p><p>');
    length += text.length;
  }
  return `<!doctype html><html lang="en"><title>Article</title><body><p>${parts.join('')}</p>`;
}

const STORM = `<!doctype html><title>Storm</title><p id="p">Alibaba (NYSE:BABA) rose.</p><script>
  let nth = 0; setInterval(() => { p.firstChild.data = nth++ + ' Alibaba (NYSE:BABA) rose.' }, 10)</script>`;

interface Profile {
  nodes: { id: number; callFrame: { url: string }; children?: number[] }[];
  samples: number[];
  timeDeltas: number[];
}

/** Milliseconds that a profile spent in the extension's script and in what it called, in all and at most at a stretch. */
function ours({ nodes, samples, timeDeltas }: Profile) {
  const inside = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const enter = (id: number) => {
    inside.add(id);
    byId.get(id)?.children?.forEach(enter);
  };
  for (const { id, callFrame } of nodes) if (callFrame.url.startsWith('chrome-extension:')) enter(id);
  let [all, stretch, longest] = [0, 0, 0];
  for (const [nth, id] of samples.entries()) {
    const time = (timeDeltas[nth] ?? 0) / 1000;
    if (inside.has(id)) [all, stretch] = [all + time, stretch + time];
    else stretch = 0;
    longest = Math.max(longest, stretch);
  }
  return { all, longest };
}

async function profiled(page: Page, url: string) {
  await page.goto('http://bench.test/empty.html');
  const session = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 100 });
  await session.send('Profiler.start');
  await page.goto(url);
  await page.waitForFunction(() => (CSS.highlights.get('tickergloss')?.size ?? 0) > 30);
  await page.waitForTimeout(1000);
  const { profile } = (await session.send('Profiler.stop')) as unknown as { profile: Profile };
  return ours(profile);
}

/** A bare pass over the page's text, cold. */
const pass = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const start = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.length;
    return length > 0 ? performance.now() - start : 0;
  });

async function markJs(page: Page): Promise<number> {
  await page.evaluate(readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8'));
  return page.evaluate(() => {
    const start = performance.now();
    const { Mark } = globalThis as unknown as { Mark: new (on: Element) => { markRegExp(what: RegExp): void } };
    new Mark(document.body).markRegExp(/\((?:NYSE|NASDAQ|LSE|TSX): ?[A-Z]{1,5}\)/g);
    return performance.now() - start;
  });
}

const metric = async (session: CDPSession, name: string): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
};

async function fresh<T>(
  context: BrowserContext,
  url: string,
  measure: (page: Page, session: CDPSession) => Promise<T>,
) {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(url);
  const value = await measure(page, session);
  await page.close();
  return value;
}

const heap = async (page: Page, session: CDPSession): Promise<number> => {
  await page.waitForTimeout(1500);
  await session.send('HeapProfiler.collectGarbage');
  return metric(session, 'JSHeapUsedSize');
};

const storm = async (page: Page, session: CDPSession): Promise<number> => {
  await page.waitForTimeout(1000);
  const before = await metric(session, 'TaskDuration');
  await page.waitForTimeout(10_000);
  return (await metric(session, 'TaskDuration')) - before;
};

const load = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry ? entry.loadEventStart - entry.startTime : 0;
  });

const repeat = async <T>(times: number, measure: () => Promise<T>): Promise<T[]> => {
  const all: T[] = [];
  for (let nth = 0; nth < times; nth++) all.push(await measure());
  return all;
};

const pages = new Map([
  ['/article.html', article()],
  ['/storm.html', STORM],
  ['/empty.html', '<!doctype html><title>Empty</title>'],
]);
const [market, site] = await Promise.all([startMarket(), startSite(pages)]);
const withIt = await openBrowser({ market: market.port, site: site.port });
const bare = await chromium.launch({
  executablePath: await findChromium(),
  args: ['--no-sandbox', `--host-resolver-rules=MAP *.test:80 127.0.0.1:${site.port}`],
});
const without = await bare.newContext();
const URLS = { article: 'http://bench.test/article.html', storm: 'http://bench.test/storm.html' };

const script = await repeat(7, async () => {
  const page = await withIt.newPage();
  const one = await profiled(page, URLS.article);
  await page.close();
  return one;
});
const passes = await repeat(7, () => fresh(without, URLS.article, pass));
const marked = await repeat(3, () => fresh(without, URLS.article, markJs));
const heaps = await repeat(5, async () => [
  await fresh(withIt, URLS.article, heap),
  await fresh(without, URLS.article, heap),
]);
const loads = await repeat(25, async () => [
  await fresh(withIt, URLS.article, load),
  await fresh(without, URLS.article, load),
]);
const storms = [await fresh(without, URLS.storm, storm), await fresh(withIt, URLS.storm, storm)] as const;

const ms = { script: median(script.map(({ all }) => all)), pass: median(passes), markJs: median(marked) };
const round = (value: number) => Math.round(value * 1000) / 1000;
say(`script ${round(ms.script)} ms, bare pass ${round(ms.pass)} ms, mark.js ${round(ms.markJs)} ms`);
say(
  JSON.stringify({
    scriptToPass: round(ms.script / ms.pass),
    markJsToScript: round(ms.markJs / ms.script),
    longestStretchMs: round(Math.max(...script.map(({ longest }) => longest))),
    heapMB: round(median(heaps.map(([a = 0, b = 0]) => a - b)) / 1e6),
    load: round(median(loads.map(([a = 0]) => a)) / median(loads.map(([, b = 0]) => b))),
    stormTaskDuration: round(storms[1] / storms[0]),
  }),
);
await Promise.all([withIt.close(), bare.close(), market.close(), site.close()]);
