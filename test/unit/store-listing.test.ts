import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detect } from '../../utils/detect/detect.ts';
import config from '../../wxt.config.ts';
import { listingLocales, readListing, toSections } from '../tools/listing.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };
const answers = toSections(read('.github/store/answers.md'));
const spoken = globSync('public/_locales/*').map((folder) => folder.split('/').at(-1) ?? '');

type Manifest = Record<'permissions' | 'host_permissions', string[]> & Record<string, unknown>;
const manifestOf = (browser: 'chrome' | 'firefox'): Manifest => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('the manifest is written by a function');
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 }) as unknown as Manifest;
};

/** What each store takes, in characters. */
const LIMITS: readonly (readonly [section: string, most: number])[] = [
  ['Name', 45],
  ['Summary in Chrome', 132],
  ['Summary in Firefox', 250],
  ['Description', 15_000],
  [`What is new in ${version}`, 3000],
];

test('every language of the extension has its listing', () => {
  expect(listingLocales()).toEqual(spoken.sort());
});

describe.each(listingLocales())('the listing in %s', (locale) => {
  const sections = readListing(locale);

  test.each(LIMITS)('says %s in at most %i characters', (section, most) => {
    expect(sections.get(section)).toBeTruthy();
    expect(sections.get(section)?.length).toBeLessThanOrEqual(most);
  });

  test('has the name and the summary of the manifest, which Chrome’s store shows', () => {
    const messages = JSON.parse(read(`public/_locales/${locale}/messages.json`));
    expect(sections.get('Name')).toBe(messages.extensionName.message);
    expect(sections.get('Summary in Chrome')).toBe(messages.extensionDescription.message);
  });

  test('is plain text, as the stores show it', () => {
    for (const text of sections.values()) expect(text).not.toMatch(/\*\*|\]\(|<\/?[a-z]|^[#>-] |`/m);
  });

  test('tells as much as the English one', () => {
    const shape = (text = '') =>
      text.split('\n').map((line) => (line === '' ? '' : line.startsWith('•') ? '•' : 'text'));
    expect(shape(sections.get('Description'))).toEqual(shape(readListing('en').get('Description')));
  });

  test('names no ticker that the extension would not find', () => {
    const symbols = detect(sections.get('Description') ?? '').map(({ symbol }) => symbol);
    expect(symbols).toEqual(expect.arrayContaining(['BABA', 'GOOGL', '7203', '0700', 'SHOP', 'EURUSD']));
  });
});

describe.each(listingLocales())('the pictures in %s', (locale) => {
  const sections = readListing(locale);

  test('have a caption each, short enough for one line', () => {
    const captions = new Map(
      (sections.get('Pictures') ?? '').split('\n').map((line) => line.split(/: (.*)/) as [string, string]),
    );
    expect([...captions.keys()]).toEqual(['tagline', 'card', 'since', 'popup', 'options', 'sample']);
    for (const words of captions.values()) expect(words.length).toBeLessThanOrEqual(56);
  });

  test('show an article whose every ticker has a recorded quote', () => {
    const mentions = detect(sections.get('Sample article') ?? '', { language: locale.replace('_', '-') });
    expect(mentions.map(({ symbol }) => symbol)).toEqual(['BABA', 'GOOGL', 'GOOG', 'META', 'TCEHY', 'NVDA']);
  });
});

describe.each(['chrome', 'firefox'] as const)('each permission in %s', (browser) => {
  const manifest = manifestOf(browser);
  const permissions = [...manifest.permissions, ...manifest.host_permissions];

  test.each(permissions)('%s has its justification for the stores', (permission) => {
    const rows = answers.get('Permissions')?.split('\n') ?? [];
    expect(rows.find((row) => row.includes(`\`${permission}\``)) ?? 'no row').toMatch(/\| [A-Z].+\. +\|$/);
  });

  test.each(permissions)('%s has its reason in the README', (permission) => {
    const rows = toSections(read('README.md')).get('What it sends to whom')?.split('\n') ?? [];
    const name = permission.replace(/^https:\/\/|\/\*$/g, '');
    expect(rows.find((row) => row.startsWith('|') && row.includes(`\`${name}\``)) ?? 'no row').toMatch(/\| .{10,}\|$/);
  });
});

test('no permission is justified that is not asked for', () => {
  const { permissions, host_permissions } = manifestOf('firefox');
  const matches = /matches: \[(.*)\]/.exec(read('entrypoints/content/index.ts'))?.[1] ?? '';
  const asked = [...permissions, ...host_permissions, ...matches.replaceAll("'", '').split(', ')];
  const cells = [...(answers.get('Permissions') ?? '').matchAll(/^\| (`.+?) *\|/gm)].map(([, cell = '']) => cell);
  const answered = cells.flatMap((cell) => [...cell.matchAll(/`(.+?)`/g)].map(([, name]) => name));
  expect(answered.sort()).toEqual(asked.sort());
});

test('what Firefox is told of data is what its store is told', () => {
  const { browser_specific_settings } = manifestOf('firefox') as {
    browser_specific_settings?: {
      gecko: { data_collection_permissions: { required: string[]; optional: string[] } };
    };
  };
  const answer = answers.get('Data collection, Firefox') ?? '';
  const { required = [], optional = [] } = browser_specific_settings?.gecko.data_collection_permissions ?? {};
  expect([...answer.matchAll(/`(\w+)`/g)].map(([, kind]) => kind)).toEqual([...required, ...optional]);
});

test('no browser is let in that the code is not built for', () => {
  const oldest = (manifestOf('chrome') as { minimum_chrome_version?: string }).minimum_chrome_version;
  const { build } = (config.vite as (env: { browser: string }) => { build: { target: string[] } })({
    browser: 'chrome',
  });
  expect(build.target).toContain(`chrome${oldest}`);
});
