// The licences of all that is in the bundles besides our own code, as those licences ask: a file of the extension's.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Manifest, root, type Shipped } from './packages.ts';

/** Where the file stands in the extension; the options page links to it. */
export const NOTICES = 'third-party.txt';
const FILES = ['LICENSE', 'LICENCE', 'LICENSE.md', 'LICENSE.txt'];

const RULE = '='.repeat(80);

/** The words of the MIT licence, for packages that name it and come without them: those of our own, below its notice. */
const mit = (): string => readFileSync(join(root, 'LICENSE'), 'utf8').replace(/^[\s\S]*?(?=Permission is hereby)/, '');

/** All of the Apache licence, up to its end: Playwright comes with it. */
const apache = (): string =>
  readFileSync(join(root, 'node_modules/@playwright/test/LICENSE'), 'utf8')
    .replace(/\n\s*END OF TERMS[\s\S]*/, '')
    .trim();

const holderOf = ({ name, author }: Manifest): string =>
  (typeof author === 'string' ? author : author?.name) ?? `the authors of ${name}`;

function textOf({ folder, manifest }: Shipped): string {
  const file = FILES.map((one) => join(folder, one)).find(existsSync);
  const text = file ? readFileSync(file, 'utf8').trim() : '';
  // A pointer to where the Apache licence stands is not the copy that it asks for.
  if (manifest.license === 'Apache-2.0' && !/TERMS AND CONDITIONS/.test(text)) return `${text}\n\n${apache()}`;
  if (text !== '') return text;
  if (manifest.license !== 'MIT') throw new Error(`${manifest.name} comes without the words of its licence`);
  return `Copyright (c) ${holderOf(manifest)}\n\n${mit()}`;
}

const addressOf = ({ name, repository }: Manifest): string => {
  const url = typeof repository === 'string' ? repository : repository?.url;
  return url?.replace(/^git\+/, '').replace(/\.git$/, '') ?? `https://www.npmjs.com/package/${name}`;
};

/** The notices of these packages in one text. */
export const toNotices = (packages: readonly Shipped[]): string =>
  packages
    .map((one) => {
      const { name, version, license } = one.manifest;
      return `${RULE}\n${name} ${version} (${license})\n${addressOf(one.manifest)}\n\n${textOf(one).trim()}\n`;
    })
    .join('\n');
