import { readFileSync } from 'node:fs';
import { createDirectory } from '../../utils/symbology/directory.ts';

/** The listings that come with the extension, read from their file. */
export const bundledDirectory = createDirectory(
  readFileSync(new URL('../../public/directory.txt', import.meta.url), 'utf8'),
);
