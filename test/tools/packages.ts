import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a package says of itself. */
export interface Manifest {
  readonly name: string;
  readonly version?: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** A package of which something may be in the bundles. */
export interface Shipped {
  readonly manifest: Manifest;
  readonly folder: string;
}

/** Development dependencies, a few helpers of which are in the bundles all the same. */
const ALSO_SHIPPED = ['wxt', '@wxt-dev/browser'];

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

/** The folder of a package as one in `from` sees it: npm may keep several versions. */
function folderOf(name: string, from: string): string {
  const paths = createRequire(join(from, 'package.json')).resolve.paths(name) ?? [];
  const found = paths.map((path) => join(path, name)).find((folder) => existsSync(join(folder, 'package.json')));
  if (!found) throw new Error(`${name} is not installed`);
  return found;
}

/** Folders of these packages and of all that they depend on. */
function closure(names: readonly string[], from: string, seen = new Set<string>()): Set<string> {
  for (const folder of names.map((name) => folderOf(name, from))) {
    if (seen.has(folder)) continue;
    seen.add(folder);
    closure(Object.keys(read<Manifest>(join(folder, 'package.json')).dependencies ?? {}), folder, seen);
  }
  return seen;
}

/** The packages of which something may be in the bundles, by name. */
export function shippedPackages(): readonly Shipped[] {
  const folders = closure(Object.keys(read<Manifest>(join(root, 'package.json')).dependencies ?? {}), root);
  for (const name of ALSO_SHIPPED) folders.add(folderOf(name, root));
  const all = [...folders].map((folder) => ({ folder, manifest: read<Manifest>(join(folder, 'package.json')) }));
  return all.sort((one, other) => (one.manifest.name < other.manifest.name ? -1 : 1));
}

/** The package that a bundled module comes from; undefined for one of ours. */
export const packageOf = (module: string): string | undefined =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
