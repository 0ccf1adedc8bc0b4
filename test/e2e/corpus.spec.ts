import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../tools/find-browser.ts';
import { tabOf, workerOf } from '../tools/open-browser.ts';
import { expect, type Reader, test } from './reader.ts';

/** Whole pages as publishers made them, with what a careful reader finds in them; not part of this repository. */
const PAGES = '../shared/corpus/pages/';

interface Expected {
  readonly file: string;
  readonly expect: readonly { readonly symbol: string; readonly text: string; readonly optional?: boolean }[];
}

const index: Expected[] = existsSync(`${PAGES}index.jsonl`)
  ? readFileSync(`${PAGES}index.jsonl`, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
  : [];

/** Symbols that the page's script found. */
async function symbolsOf(reader: Reader, page: Page): Promise<string[]> {
  const tab = await tabOf(reader.context, page);
  const worker = await workerOf(reader.context);
  const state = await worker.evaluate(async (id) => {
    const reply = await chrome.tabs.sendMessage(id, { type: 'page' }, { frameId: 0 });
    return reply.res;
  }, tab);
  return state.instruments.map((one: { instrument: { symbol: string } }) => one.instrument.symbol);
}

/** A page that stands still: its own scripts do not run, and nothing of it comes from elsewhere. */
async function still(page: Page, file: string): Promise<void> {
  await page.route('**', (route) =>
    route.request().url() === `http://corpus.test/${file}`
      ? route.fulfill({
          body: readFileSync(PAGES + file),
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "script-src 'none'" },
        })
      : route.abort(),
  );
  await page.goto(`http://corpus.test/${file}`);
}

test('the corpus: what a reader would find is found, and not one byte of its pages changes', async ({ reader }) => {
  test.skip(index.length === 0, `there is no ${PAGES}`);
  test.setTimeout(300_000);
  const plain = await chromium.launch({ executablePath: await findChromium(), args: ['--no-sandbox'] });
  const counts = { found: 0, wanted: 0, wrong: 0 };
  const faults: string[] = [];
  for (const { file, expect: all } of index) {
    const page = await reader.context.newPage();
    await still(page, file);
    await page.waitForTimeout(1500);
    const symbols = await symbolsOf(reader, page);
    const wanted = new Set(all.filter(({ optional }) => !optional).map(({ symbol }) => symbol));
    const allowed = new Set(all.map(({ symbol }) => symbol));
    const missed = [...wanted].filter((symbol) => !symbols.includes(symbol));
    const wrong = symbols.filter((symbol) => !allowed.has(symbol));
    counts.wanted += wanted.size;
    counts.found += wanted.size - missed.length;
    counts.wrong += wrong.length;
    if (missed.length + wrong.length > 0) faults.push(`${file}: missed ${missed}; wrong ${wrong}`);
    const other = await plain.newPage();
    await still(other, file);
    const html = () => document.documentElement.outerHTML;
    expect((await page.evaluate(html)) === (await other.evaluate(html)), `${file} is as it was`).toBe(true);
    await Promise.all([page.close(), other.close()]);
  }
  await plain.close();
  const shares = { recall: counts.found / counts.wanted, precision: counts.found / (counts.found + counts.wrong) };
  test.info().annotations.push({ type: 'corpus', description: JSON.stringify({ ...counts, ...shares, faults }) });
  expect(shares.recall, faults.join('\n')).toBeGreaterThanOrEqual(0.97);
  expect(shares.precision, faults.join('\n')).toBeGreaterThanOrEqual(0.97);
});
