import type { BrowserContext, Page } from '@playwright/test';
import { extensionUrl, openBrowser, workerOf } from '../tools/open-browser.ts';
import type { Finding } from './fuzzer.ts';
import { below, change, dress, frame, framed, grow, remove, reparse, tags, texts, unwrap, wrap } from './page-dom.ts';
import { flawsInFrames } from './page-frames.ts';
import { createStage, marksOf, pathOf, type Seen } from './page-stage.ts';
import { createRandom, type Random, randomText } from './random.ts';

declare const stage: ReturnType<typeof createStage>;

/** All that a page needs to make itself from a seed. */
const PARTS = [
  createRandom,
  texts,
  tags,
  dress,
  grow,
  framed,
  frame,
  below,
  change,
  wrap,
  unwrap,
  remove,
  reparse,
  pathOf,
  marksOf,
  createStage,
];
const SCRIPT = `(() => { ${PARTS.join('\n')}; window.stage = createStage(); })()`;

/** The same flaw again tells nothing new. */
const MOST = 3;
const ADDRESS = 'http://fuzz.test/';
/** Documents of one page, changes of them in one page, and in how many goes they come. */
const ROUND = { documents: 40, changes: 240, goes: 8 } as const;
const INPUTS_OF_ROUND = ROUND.documents + ROUND.changes;
/** Inputs of a whole run: twenty pages. */
export const PAGE_RUNS = 20 * INPUTS_OF_ROUND;
const CHARSETS =
  'utf-8 windows-1252 shift_jis gb18030 euc-kr iso-8859-6 utf-16le big5 x-user-defined utf-7 iso-2022-jp'.split(' ');

/** A page in an encoding that it may or may not be written in. */
function serve(random: Random): { body: Buffer; contentType: string } {
  const written = random.pick(['utf8', 'latin1', 'utf16le'] as const);
  const type = random.once(6) ? 'application/xhtml+xml' : 'text/html';
  if (type !== 'text/html') {
    const root =
      '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head><body><section/></body></html>';
    return { body: Buffer.from(root), contentType: type };
  }
  const text = Array.from({ length: 5 }, () => `<section><p>${randomText(random).slice(0, 400)}</p></section>`).join(
    '',
  );
  const head = random.once(3) ? '' : '<!doctype html>';
  const html = `${head}<html${random.once(3) ? ' dir="rtl"' : ''}><body>${text}`;
  return { body: Buffer.from(html, written), contentType: `${type}; charset=${random.pick(CHARSETS)}` };
}

/** What the page shows once it has been the same for so many milliseconds. */
async function settled(page: Page, quiet: number): Promise<Seen> {
  let [before, since] = ['', Date.now()];
  for (const start = Date.now(); Date.now() - start < 20_000; ) {
    const seen = await page.evaluate(() => stage.see());
    const now = JSON.stringify(seen.marks);
    if (now !== before) [before, since] = [now, Date.now()];
    else if (Date.now() - since > quiet) return seen;
    await page.waitForTimeout(100);
  }
  throw new Error('the marks never come to rest');
}

const isUnmarked = (page: Page) => page.waitForFunction(() => !CSS.highlights.has('tickergloss'), undefined);

/** The extension rests everywhere, or goes on: it then reads the page as if it had just been opened. */
const rest = (own: Page, pause: 'restart' | null) =>
  own.evaluate(
    (value) => (value ? chrome.storage.local.set({ pause: value }) : chrome.storage.local.remove('pause')),
    pause,
  );

const difference = (one: readonly string[], other: readonly string[]): string[] =>
  one.filter((mark) => !other.includes(mark));

/** One page: grown, changed in several goes, then read anew. */
async function play(page: Page, own: Page, seed: number): Promise<string[]> {
  const random = createRandom(seed);
  await page.unrouteAll();
  await page.route(`${ADDRESS}**`, (route) => route.fulfill(serve(random)));
  await page.goto(`${ADDRESS}${seed}`);
  await page.evaluate(SCRIPT);
  await page.evaluate(([at, documents]) => stage.act(at, documents, 0), [seed, ROUND.documents] as const);
  if (random.once(2)) await settled(page, 300);
  for (let go = 1; go <= ROUND.goes; go++) {
    await page.evaluate(([at, changes]) => stage.act(at, 0, changes), [seed + go, ROUND.changes / ROUND.goes] as const);
    await page.waitForTimeout(random.below(200));
  }
  // So many changes at once are a storm: the last reading comes when it has been calm (utils/page/storm.ts, watcher.ts).
  const changed = await settled(page, 5000);
  const inFrames = await flawsInFrames(page);
  await rest(own, 'restart');
  await isUnmarked(page);
  await rest(own, null);
  // The first late look for shadow trees is three seconds after the reading begins (utils/page/page.ts).
  const fresh = await settled(page, 3500);
  inFrames.push(...(await flawsInFrames(page)).map((flaw) => `${flaw}, read anew`));
  return [
    ...inFrames,
    ...fresh.foreign.map((one) => `changed by another: ${one}`),
    ...difference(changed.marks, fresh.marks).map((mark) => `marked though a fresh reading does not: ${mark}`),
    ...difference(fresh.marks, changed.marks).map((mark) => `not marked though a fresh reading does: ${mark}`),
  ];
}

/** Listens to everything that could go wrong anywhere; gives what did since it was last asked. */
async function listenForFaults(context: BrowserContext): Promise<() => Promise<string[]>> {
  const heard: string[] = [];
  context.on('weberror', (error) => heard.push(`error in a page: ${error.error()}`));
  context.on('console', (message) => message.type() === 'error' && heard.push(`console: ${message.text()}`));
  const worker = await workerOf(context);
  await worker.evaluate(() => {
    const faults: string[] = [];
    Object.assign(globalThis, { faults });
    addEventListener('error', ({ message }) => faults.push(message));
    addEventListener('unhandledrejection', ({ reason }) => faults.push(String(reason)));
  });
  return async () => {
    const inWorker = await worker.evaluate(() => (globalThis as unknown as { faults: string[] }).faults.splice(0));
    return [...heard.splice(0), ...inWorker.map((fault) => `in the worker: ${fault}`)];
  };
}

export interface PagesCourse {
  readonly seed: number;
  /** Documents and changes of them; whole pages of them are played. */
  readonly runs: number;
  readonly say?: (name: string, count: number, milliseconds: number) => void;
}

/** Puts random documents, and random changes of them, before the built extension in a real browser. */
export async function fuzzPages({ seed, runs, say }: PagesCourse): Promise<{ total: number; findings: Finding[] }> {
  // No market: nothing here asks for a quote.
  const context = await openBrowser({ market: 9, site: 9 });
  const findings: Finding[] = [];
  const start = performance.now();
  let total = 0;
  try {
    const faults = await listenForFaults(context);
    const own = await context.newPage();
    await own.goto(await extensionUrl(context, 'options.html'));
    const page = await context.newPage();
    await page.bringToFront();
    for (let round = 0; total < runs && findings.length < MOST; round++) {
      const at = (Math.imul(seed, 0x9e3779b1) + round * 1000) >>> 0;
      const flaws = [...(await play(page, own, at)), ...(await faults())];
      if (flaws.length > 0)
        findings.push({ fuzzer: 'pages', run: round, flaw: flaws.join('\n    '), input: `page ${at}` });
      total += INPUTS_OF_ROUND;
    }
  } finally {
    await context.close();
  }
  say?.('pages and changes of them', total, performance.now() - start);
  return { total, findings };
}
