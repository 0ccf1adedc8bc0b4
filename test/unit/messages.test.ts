import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const locales = globSync('public/_locales/*/messages.json');
const source = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').map(read).join('\n') + read('wxt.config.ts');
const keysOf = (file: string) => Object.keys(JSON.parse(read(file)) as object);
const english = keysOf('public/_locales/en/messages.json');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stems = (keys: string[]) => new Set(keys.map((key) => key.replace(PLURAL, '')));

describe.each(locales)('%s', (file) => {
  test('has every message, and none that English lacks', () => {
    expect(stems(keysOf(file))).toEqual(stems(english));
  });

  test('fills the same places as English', () => {
    const messages = JSON.parse(read(file)) as Record<string, { message: string }>;
    const originals = JSON.parse(read('public/_locales/en/messages.json')) as Record<string, { message: string }>;
    for (const [key, { message }] of Object.entries(messages)) {
      const original = (originals[key] ?? originals[key.replace(PLURAL, '_other')])?.message ?? '';
      expect([key, ...(message.match(/\$\d/g) ?? []).sort()]).toEqual([key, ...(original.match(/\$\d/g) ?? []).sort()]);
    }
  });
});

test('no message is unused', () => {
  // Keys with a variable part are written as templates: `session_${…}`.
  const isUsed = (key: string) =>
    source.includes(`'${key}'`) ||
    source.includes(`__MSG_${key}__`) ||
    [...source.matchAll(/`([a-zA-Z]+_)\$\{/g)].some(([, stem]) => key.startsWith(stem ?? '\0'));
  expect([...stems(english)].filter((key) => !isUsed(key))).toEqual([]);
});

test('views hold no words of their own', () => {
  const views = globSync('components/**/*.tsx').map((file) => [file, read(file)] as const);
  const bare = views.flatMap(([file, text]) =>
    [...text.matchAll(/(?<!=)>\s*([A-Za-z][^<>{}=;()]*[a-z])\s*</g)].map(([, words]) => `${file}: ${words}`),
  );
  expect(bare).toEqual([]);
});
