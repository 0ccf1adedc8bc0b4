// The store archives of one build: where they are and their checksums.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'chrome' | 'firefox' | 'sources';

/** The archive of that kind that `root` has built of its version; archives of earlier versions may lie beside it. */
export function findArchive(root: string, kind: Kind): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  const file = join(root, '.output', `${name}-${version}-${kind}.zip`);
  if (!existsSync(file)) throw new Error(`there is no ${file}; run: npm run zip`);
  return file;
}

export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
