import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sourceHosts } from '../../utils/quotes/sources.ts';
import { defaults } from '../../utils/settings.ts';
import { US_LISTINGS_HOST } from '../../utils/symbology/us-listings.ts';
import { toSections } from '../tools/listing.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const sections = toSections(read('PRIVACY.md'));
const code = globSync('{utils,entrypoints}/**/*.ts').map(read).join('\n');
const hosts = [...sourceHosts, US_LISTINGS_HOST];

/** The rows of the table of requests: to, learns, when, default, word. */
const rows = (sections.get('Requests') ?? '')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:To|-+) /.test(line))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

test.each(hosts)('%s has its row among the requests', (host) => {
  expect(rows.filter(([to]) => to?.includes(`\`${host}`)).length).toBeGreaterThan(0);
});

test('no row names a host that is never asked', () => {
  const named = rows.flatMap(([to = '']) =>
    [...to.matchAll(/`([a-z0-9-]+(?:\.[a-z0-9-]+)+)/g)].map(([, host]) => host),
  );
  for (const host of named) expect(hosts).toContain(host);
});

test('every address in the code that is asked belongs to a host of the table', () => {
  const asked = globSync('utils/{quotes,symbology,worker}/**/*.ts').filter((file) => !/worker\/evidence/.test(file));
  const named = asked.flatMap((file) =>
    [...read(file).matchAll(/https?:\/\/([a-z0-9.-]+)\//g)].map(([, host]) => host),
  );
  expect(named.length).toBeGreaterThan(5);
  for (const host of named) expect(hosts).toContain(host);
});

describe.each(rows.map((row) => [row[4] ?? '', row] as const))('%s', (cell, [, learns, when, on]) => {
  const word = /^`(\w+)`$/.exec(cell)?.[1];

  test('is a word that the code has', () => {
    expect(word).toBeDefined();
    expect(code).toMatch(new RegExp(`\\b${word}\\b`));
  });

  test('tells what is learnt, when, and whether it is so at first', () => {
    for (const words of [learns, when]) expect(words?.length).toBeGreaterThan(5);
    expect(on).toMatch(/^(?:on|off)$/);
  });
});

test('what is off at first is off at first', () => {
  expect(defaults).toMatchObject({ usListings: false, fetching: 'hover', coloured: false, badges: false });
});

test('every word in brackets that one may grep for is in the code', () => {
  const words = [...read('PRIVACY.md').matchAll(/\(`(\w+)`\)/g)].map(([, word]) => word);
  for (const word of words) expect(code).toMatch(new RegExp(`\\b${word}\\b`));
});

test('each area that something is kept in is named', () => {
  const areas = new Set([...code.matchAll(/storage\.(sync|local|session)\b/g)].map(([area]) => area));
  for (const area of areas) expect(sections.get('What is kept, and where')).toContain(area);
});
