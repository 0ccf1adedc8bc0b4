import { browser } from 'wxt/browser';
import { createDirectory, type Directory } from '../symbology/directory.ts';

let directory: Promise<Directory> | undefined;

const load = async (): Promise<Directory> =>
  createDirectory(await (await fetch(browser.runtime.getURL('/directory.txt'))).text());

/**
 * The listings that come with the extension (public/directory.txt; American ones first, as a symbol without an exchange
 * most often is). A file beside the worker, read when something first needs it: a worker wakes for every hover, and
 * a quote needs no directory.
 */
export function bundledDirectory(): Promise<Directory> {
  directory ??= load().catch((error: unknown) => {
    directory = undefined;
    throw error;
  });
  return directory;
}
