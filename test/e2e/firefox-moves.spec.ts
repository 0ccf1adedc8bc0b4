import type { Page } from 'puppeteer-core';
import { badgesOf } from '../tools/firefox-card.ts';
import { ARTICLE, expect, type Reader, test } from './firefox-reader.ts';

test.describe.configure({ mode: 'default' });

/** Texts by the highlight that they stand in. */
const painted = (page: Page): Promise<Record<string, string[]>> =>
  page.evaluate(() => {
    const toText = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = document.createRange();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return String(range);
    };
    const all = [...CSS.highlights].map(([name, one]) => [name, [...one].map(toText).sort()] as const);
    return Object.fromEntries(all.filter(([, texts]) => texts.length > 0));
  });

const html = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);

/** The article, all of it in view, once it is marked, and its HTML before anything else happens to it. */
async function openArticle(reader: Reader) {
  const page = await reader.open(ARTICLE);
  await page.setViewport({ width: 1280, height: 900 });
  await reader.marks(page, 7);
  return { page, before: await html(page) };
}

/** Turns a choice of the options, by the beginning of its words, with the pointer; then the page is in front again. */
async function choose(options: Page, words: string, page: Page): Promise<void> {
  await options.bringToFront();
  const label = await options.waitForSelector(`::-p-xpath(//label[starts-with(normalize-space(.), "${words}")])`);
  await label?.click();
  await page.bringToFront();
}

const COLOURED = {
  'tickergloss-up-green': ['BABA', 'NASDAQ:NVDA', 'NYSE:BABA', 'OTC:TCEHY'],
  'tickergloss-down-green': ['NASDAQ:GOOG', 'NASDAQ:GOOGL', 'NASDAQ:META'],
};
const PLAIN = { tickergloss: Object.values(COLOURED).flat().sort() };

test('marks take today’s direction and give it back, and not one byte of the page changes', async ({ reader }) => {
  const { page, before } = await openArticle(reader);
  expect(await painted(page)).toEqual(PLAIN);
  const plain = await page.screenshot({ encoding: 'base64' });
  const options = await reader.own('options.html');
  await choose(options, 'Colour marks by today', page);
  await expect.poll(() => painted(page)).toEqual(COLOURED);
  expect(await page.screenshot({ encoding: 'base64' })).not.toBe(plain);
  await choose(options, 'Blue up, orange down', page);
  await expect
    .poll(async () => Object.keys(await painted(page)).sort())
    .toEqual(['tickergloss-down-blue', 'tickergloss-up-blue']);
  expect(await html(page)).toBe(before);
  await choose(options, 'Colour marks by today', page);
  await expect.poll(() => painted(page)).toEqual(PLAIN);
  expect(await html(page)).toBe(before);
});

const BADGES = ['+1.16%', '-0.39%', '-0.33%', '-1.21%', '+0.97%', '+2.60%', '+1.16%'];

test('a badge stands at each mention, with words for screen readers, and leaves nothing behind', async ({ reader }) => {
  const { page, before } = await openArticle(reader);
  const options = await reader.own('options.html');
  const drawn = async () => (await badgesOf(reader.bidi, page)).map(({ text }) => text).sort();
  await choose(options, 'Show today’s move beside', page);
  await expect.poll(drawn).toEqual([...BADGES].sort());
  const labels = (await badgesOf(reader.bidi, page)).map(({ label }) => label);
  expect(labels).toContainEqual(expect.stringMatching(/^BABA · \+1\.16% · Today · As of .+ · Yahoo Finance$/));
  expect(await html(page)).toBe(before.replace(/<\/html>$/, '<tickergloss-badges></tickergloss-badges></html>'));
  expect(await page.evaluate(() => document.querySelector('tickergloss-badges')?.shadowRoot)).toBeNull();
  await reader.marks(page, 7);
  await choose(options, 'Show today’s move beside', page);
  await expect.poll(() => html(page)).toBe(before);
  expect(await drawn()).toEqual([]);
});
