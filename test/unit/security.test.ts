import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { readSettings } from '../../utils/settings.ts';
import { toFile } from '../../utils/transfer.ts';
import { createKeys } from '../../utils/worker/keys.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');
const shipped = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}');

describe.each(shipped)('%s', (file) => {
  test('turns no text into code or markup', () => {
    expect(code(file)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|\beval\(|new Function|import\((?!['"])/,
    );
  });

  test('says nothing to pages and logs nothing', () => {
    expect(code(file)).not.toMatch(
      /postMessage|externally|onMessageExternal|onConnectExternal|console\.|localStorage|document\.cookie/,
    );
  });
});

test('every shadow root is closed', () => {
  const roots = shipped.flatMap((file) => code(file).match(/attachShadow\([^)]*\)/g) ?? []);
  expect(new Set(roots)).toEqual(new Set(["attachShadow({ mode: 'closed' })"]));
});

test('only the worker talks to the network', () => {
  const asking = shipped.filter((file) => /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/.test(code(file)));
  for (const file of asking) expect(file).toMatch(/^(entrypoints\/background\.ts|utils\/(worker|quotes)\/)/);
});

test('requests carry no cookie and no referrer', () => {
  expect(read('utils/quotes/http.ts')).toMatch(/credentials: 'omit'/);
  expect(read('utils/quotes/http.ts')).toMatch(/referrerPolicy: 'no-referrer'/);
});

test('a key is in no area that content scripts read, is not synced, and in no file of settings', async () => {
  const disk = new Map<string, unknown>();
  const store = { get: async () => disk.get('keys'), set: async (all: unknown) => void disk.set('keys', all) };
  const keys = createKeys(store);
  expect(await keys.write('finnhub', 'a-secret')).toBe(true);
  const { sync, local, session } = browser.storage;
  for (const area of [sync, local, session]) expect(JSON.stringify(await area.get())).not.toContain('a-secret');
  expect(toFile(await readSettings())).not.toContain('a-secret');
  expect(await keys.read()).toEqual({ finnhub: 'a-secret' });
});

test('messages are listened to in two places, which check them; the browser is, in one', () => {
  const having = (words: RegExp) => shipped.filter((file) => words.test(code(file))).sort();
  expect(having(/(?<!function )\bonMessage\(/)).toEqual(['utils/page/hear.ts', 'utils/worker/heed.ts']);
  expect(having(/onMessage(?:External)?\.a/)).toEqual(['utils/messenger.ts']);
});

test('own pages have no script or style of their own between their tags', () => {
  for (const file of globSync('entrypoints/**/*.html'))
    expect(read(file)).not.toMatch(/<script>|<style|\son\w+=|style=/);
});

describe('the threat model', () => {
  const model = read('.github/SECURITY.md');
  const rows = model.split('\n').filter((line) => /^\| (?!---|Who)/.test(line));

  test('names files that there are', () => {
    const named = [...model.matchAll(/`((?:utils|test|entrypoints|components|\.github)\/[^`*]+|wxt\.config\.ts)`/g)];
    const files = new Set(globSync('{utils,test,entrypoints,components,.github}/**/*'));
    expect(named.length).toBeGreaterThan(40);
    for (const [, file = ''] of named) expect([...files, 'wxt.config.ts']).toContain(file.replace(/\/$/, ''));
  });

  test.each(rows.map((row) => [row.split('|')[2]?.trim() ?? '', row] as const))('%s: tested as it says', (_, row) => {
    const tested = row.split('|').at(-2) ?? '';
    const proofs = [...tested.matchAll(/`(test\/[^`]+)`(?: “([^”]+)”)?/g)];
    expect(proofs.length).toBeGreaterThan(0);
    for (const [, file = '', title] of proofs) {
      expect(file).toMatch(/\.(spec|test)\.ts$|^test\/(fuzz|tools)\//);
      if (title) expect(read(file), `${file} has no test “${title}”`).toContain(title);
    }
  });
});

test('workflows use nothing that could change under them', () => {
  for (const file of globSync('.github/workflows/*.yml'))
    for (const [, at = ''] of read(file).matchAll(/uses:\s*\S+@(\S+)/g)) expect(at).toMatch(/^[0-9a-f]{40}$/);
});
