import { execSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exchanges } from '../../utils/symbology/exchanges.ts';
import { listingLocales, toSections } from '../tools/listing.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const { version, scripts } = JSON.parse(read('package.json')) as { version: string; scripts: Record<string, string> };
const documents = [...globSync('*.md'), ...globSync('.github/**/*.md')];

/** The text outside of code. */
const prose = (file: string) =>
  read(file)
    .replace(/^```[\s\S]*?^```/gm, '')
    .replace(/^ {4}.*$/gm, '');

/** A heading's anchor, as the forge makes it. */
const toAnchor = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (file: string) =>
  [...prose(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => toAnchor(heading));

describe.each(documents)('%s', (file) => {
  const links = [...prose(file).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, one, two]) => one ?? two ?? '',
  );

  test('leads nowhere that is not there', () => {
    for (const link of links.filter((one) => !/^[a-z]+:/.test(one))) {
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), path);
      expect(existsSync(target), `${link} in ${file}`).toBe(true);
      if (anchor) expect(anchorsOf(target)).toContain(anchor);
    }
  });

  test('names no file of the project that is not there', () => {
    const named = [
      ...prose(file).matchAll(/`((?:entrypoints|components|utils|test|public|\.github|\.ci)\/[^`\s*…]*)`/g),
    ];
    const drawn = (read(file).match(/^```mermaid[\s\S]*?^```/gm) ?? [])
      .join()
      .matchAll(/\b((?:utils|test)\/[\w/.-]*\w)/g);
    for (const [, path = ''] of [...named, ...drawn]) expect(existsSync(path), `${path} in ${file}`).toBe(true);
  });

  test('names no command that is not there', () => {
    for (const [, name = ''] of read(file).matchAll(/npm run (?:--silent )?([a-z][a-z:]*)/g))
      expect(scripts[name]).toBeDefined();
  });
});

describe.each([...globSync('.github/workflows/*.yml'), '.ci/run'])('%s', (file) => {
  test('runs no command and no file that is not there', () => {
    const text = read(file);
    for (const [, name = ''] of text.matchAll(/npm (?:run )?([a-z][a-z:]*)/g))
      expect([...Object.keys(scripts), 'audit']).toContain(name);
    for (const [path] of text.matchAll(/(?<![\w/.])(?:\.ci|test)\/[\w./-]*\w/g))
      expect(existsSync(path), path).toBe(true);
  });

  test('may only read, but for the one step that drafts a release', () => {
    if (file === '.ci/run') return;
    expect(read(file)).toMatch(/^permissions:\n {2}contents: read\n(?! )/m);
    const more = read(file).match(/^ +[a-z-]+: write$/gm) ?? [];
    expect(more).toEqual(file.endsWith('release.yml') ? ['      contents: write'] : []);
  });
});

describe('the tree in CONTRIBUTING.md', () => {
  const block = /## The tree\n\n((?: {4}.+\n)+)/.exec(read('CONTRIBUTING.md'))?.[1] ?? '';
  const stack: string[] = [];
  const paths = block
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, indent = '', name = ''] = /^ {4}( *)(\S+)/.exec(line) ?? [];
      stack.splice(indent.length / 2, Number.POSITIVE_INFINITY, name);
      return stack.join('');
    });

  test('has only what there is', () => {
    expect(paths.length).toBeGreaterThan(40);
    for (const path of paths) expect(existsSync(path), path).toBe(true);
  });

  test('has every room', () => {
    const files = globSync('{entrypoints,components,utils,public,test,.github}/**/*').concat(globSync('.ci/*'));
    const rooms = new Set(files.map((file) => `${dirname(file)}/`).filter((room) => room.split('/').length <= 4));
    const inside = /^(public\/_locales|test\/(unit|fixtures|results))\/.+/;
    const wanted = [...rooms].filter((room) => !inside.test(room) && room !== 'test/results/');
    expect(wanted.filter((room) => !paths.includes(room))).toEqual([]);
  });
});

describe('CHANGELOG.md', () => {
  const headings = [...read('CHANGELOG.md').matchAll(/^## (.+)$/gm)].map(([, heading]) => heading ?? '');

  test('begins with the version of package.json', () => {
    expect(headings[0]).toMatch(/^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
    expect(headings[0]).toContain(`[${version}]`);
    expect(JSON.parse(read('package-lock.json')).version).toBe(version);
  });

  test('says of each change what kind it is', () => {
    const kinds = [...read('CHANGELOG.md').matchAll(/^### (.+)$/gm)].map(([, kind]) => kind);
    for (const kind of kinds)
      expect(['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']).toContain(kind);
    expect(read('CHANGELOG.md')).not.toMatch(/^## .+\n\n- /m);
  });

  test('is found by the release, which takes its notes from there', () => {
    const workflow = read('.github/workflows/release.yml');
    const [, check = ''] = /run: (grep .+ CHANGELOG\.md)/.exec(workflow) ?? [];
    const [, notes = ''] = /(awk .+ CHANGELOG\.md)/.exec(workflow) ?? [];
    const env = { ...process.env, GITHUB_REF_NAME: `v${version}` };
    expect(() => execSync(check, { env, shell: '/bin/bash' })).not.toThrow();
    expect(execSync(notes, { env, shell: '/bin/bash', encoding: 'utf8' })).toMatch(/^### Added\n\n- /m);
    expect(() => execSync(check, { env: { ...env, GITHUB_REF_NAME: 'v99.0.0' }, shell: '/bin/bash' })).toThrow();
  });
});

test.each(['README.md', ...listingLocales().map((locale) => `.github/store/${locale}.md`)])(
  '%s tells of no more exchanges than there are, and of nearly all',
  (file) => {
    const text = file === 'README.md' ? read(file) : (toSections(read(file)).get('Description') ?? '');
    const told = text.match(file === 'README.md' ? /\d+(?= exchanges)/g : /(?<!\d)1[34]\d(?!\d)/g) ?? [];
    expect(told.length).toBeGreaterThan(0);
    for (const count of told.map(Number)) {
      expect(count).toBeLessThanOrEqual(exchanges.length);
      expect(count).toBeGreaterThan(exchanges.length - 10);
    }
  },
);
