// The store archives of one build: where they are and their checksums.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Kind = 'chrome' | 'firefox' | 'sources';

/** The archive of that kind in the output folder of `root`. */
export function findArchive(root: string, kind: Kind): string {
  const output = join(root, '.output');
  const [found, ...more] = readdirSync(output).filter((name) => name.endsWith(`-${kind}.zip`));
  if (!found || more.length > 0) throw new Error(`one ${kind} archive is wanted in ${output}; run: npm run zip`);
  return join(output, found);
}

export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
