// What the content script costs a page, as ratios measured in one run in the real browser. The last line is JSON.
import { readFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { ANY } from '../../utils/detect/places.ts';
import { openBrowser } from '../tools/open-browser.ts';
import { startMarket, startSite } from '../tools/stand-in.ts';
import { cost, openOther } from './cost.ts';

const LENGTH = 500_000;
const say = (line: string) => process.stdout.write(`${line}\n`);
const sum = (values: number[]): number => values.reduce((all, one) => all + one, 0);
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** A bare pass over the page's text. */
const PASS = `const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.data.length;`;
/** What marks the places that our own script looks at, with mark.js. */
const toMarkJs = (options: string) =>
  `new Mark(document.body).markRegExp(new RegExp(${JSON.stringify(ANY.source)}, 'g'), ${options});`;

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
  // The thread's own time: what else the machine does is not counted.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
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
const without = await openBrowser({ market: market.port, site: site.port, extension: false });
const URLS = { article: 'http://bench.test/article.html', storm: 'http://bench.test/storm.html' };

const markJs = readFileSync('node_modules/mark.js/dist/mark.min.js', 'utf8');
/** What is measured, and others that do less, each as a content script too. */
const opened = {
  script: withIt,
  pass: await openOther({ 'pass.js': PASS }, site.port),
  marked: await openOther({ 'mark.js': markJs, 'run.js': toMarkJs('{}') }, site.port),
  markedAcross: await openOther({ 'mark.js': markJs, 'run.js': toMarkJs('{ acrossElements: true }') }, site.port),
};
// In turns: a machine that slows down slows all of them.
const rounds = await repeat(9, async () => ({
  script: await cost(opened.script, URLS.article),
  pass: await cost(opened.pass, URLS.article),
  marked: await cost(opened.marked, URLS.article),
  markedAcross: await cost(opened.markedAcross, URLS.article),
}));
const { script: _own, ...others } = opened;
for (const context of Object.values(others)) await context.close();
const middle = (name: keyof typeof opened): number => median(rounds.map((round) => round[name].all));
const [mine, pass, marked, markedAcross] = [middle('script'), middle('pass'), middle('marked'), middle('markedAcross')];
const heaps = await repeat(5, async () => [
  await fresh(withIt, URLS.article, heap),
  await fresh(without, URLS.article, heap),
]);
const loads = await repeat(25, async () => [
  await fresh(withIt, URLS.article, load),
  await fresh(without, URLS.article, load),
]);
// One storm differs from the next by a tenth: so each counts only beside its neighbours.
const storms = await repeat(7, async () => [
  await fresh(withIt, URLS.storm, storm),
  await fresh(without, URLS.storm, storm),
]);

const round = (value: number) => Math.round(value * 1000) / 1000;
say(
  `milliseconds of the thread: script ${round(mine)}, bare pass ${round(pass)}, mark.js ${round(marked)}, across elements ${round(markedAcross)}`,
);
say(
  JSON.stringify({
    scriptToPass: round(mine / pass),
    markJsToScript: round(marked / mine),
    markJsAcrossElementsToScript: round(markedAcross / mine),
    longestTaskMs: round(median(rounds.map(({ script }) => script.longest))),
    heapMB: round(median(heaps.map(([a = 0, b = 0]) => a - b)) / 1e6),
    load: round(median(loads.map(([a = 0]) => a)) / median(loads.map(([, b = 0]) => b))),
    stormTaskDuration: round(sum(storms.map(([a = 0]) => a)) / sum(storms.map(([, b = 0]) => b))),
  }),
);
await Promise.all([withIt.close(), without.close(), market.close(), site.close()]);
