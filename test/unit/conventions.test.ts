import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const linesOf = (file: string) => readFileSync(file, 'utf8').split('\n');

describe.each(globSync('utils/{detect,symbology,quotes}/**/*.ts'))('%s', (file) => {
  test('knows nothing of the browser', () => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(text).not.toMatch(/from '(wxt|webextension)/);
    expect(text).not.toMatch(/\b(browser|chrome|document|navigator)\./);
  });
});

describe.each(globSync('entrypoints/**/*.{ts,tsx}'))('%s', (file) => {
  test('wires, and does nothing else', () => {
    expect(linesOf(file).length).toBeLessThan(60);
  });
});

describe.each(globSync('components/**/*.tsx'))('%s', (file) => {
  test('takes props and touches no browser', () => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/wxt\/browser|\bfetch\(|chrome\./);
  });
});

test('style is never set through the tree of views: a page’s policy would block it', () => {
  for (const file of globSync('components/**/*.tsx')) expect(readFileSync(file, 'utf8')).not.toMatch(/<style/);
});

test('after an installation, Node is looked up anew: a shell that has called it once goes on calling the old one', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const installing = Object.values(scripts).filter((line) => line.includes('setup.mjs'));
  expect(installing.length).toBeGreaterThan(1);
  for (const line of installing) expect(line.split('&&').slice(1).join('&&')).not.toMatch(/&& node |^ node /);
});

test('no files of utils import each other in a circle, not even types', () => {
  const importsOf = (file: string) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) => join(dirname(file), path));
  const done = new Set<string>();
  const follow = (file: string, way: readonly string[]): void => {
    expect(way, `${way.join(' → ')} → ${file}`).not.toContain(file);
    if (!file.startsWith('utils/') || done.has(file)) return;
    for (const next of importsOf(file)) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of globSync('utils/**/*.ts')) follow(file, []);
});
