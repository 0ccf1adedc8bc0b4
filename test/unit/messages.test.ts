import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const read = (file: string) => readFileSync(file, 'utf8');
const locales = globSync('public/_locales/*/messages.json');
const source = globSync('{entrypoints,components,utils}/**/*.{ts,tsx}').map(read).join('\n') + read('wxt.config.ts');
const keysOf = (file: string) => Object.keys(JSON.parse(read(file)) as object);
const english = keysOf('public/_locales/en/messages.json');
const PLURAL = /_(zero|one|two|few|many|other)$/;
const stems = (keys: string[]) => new Set(keys.map((key) => key.replace(PLURAL, '')));

const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt_BR', 'zh_CN', 'zh_TW'];
const languageOf = (file: string) => file.split('/').at(-2) ?? '';
/** Plural forms that whole numbers up to a thousand take in a language: what a page can have. */
const formsOf = (language: string) => {
  const rules = new Intl.PluralRules(language.replace('_', '-'));
  return new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
};

test('eleven languages are spoken', () => {
  expect(locales.map(languageOf).sort()).toEqual(LANGUAGES);
});

describe.each(locales)('%s', (file) => {
  test('has each plural form of its language, and no other', () => {
    const forms = formsOf(languageOf(file));
    const plurals = keysOf(file).filter((key) => PLURAL.test(key));
    for (const stem of stems(plurals)) {
      const own = plurals.filter((key) => key.replace(PLURAL, '') === stem).map((key) => key.split('_').at(-1));
      expect([stem, ...own].sort()).toEqual([stem, ...forms].sort());
    }
  });

  test('says something in every message, and nothing that the browser would read as a name of a place', () => {
    const messages = JSON.parse(read(file)) as Record<string, { message: string }>;
    for (const { message } of Object.values(messages)) {
      expect(message.trim()).toBe(message);
      expect(message).not.toMatch(/^$|\$(?!\d)/);
    }
  });

  test('describes the extension in as many letters as the stores take', () => {
    const messages = JSON.parse(read(file)) as Record<string, { message: string }>;
    expect(messages.extensionDescription?.message.length).toBeLessThanOrEqual(132);
  });

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
    source.includes(`"${key}"`) ||
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
