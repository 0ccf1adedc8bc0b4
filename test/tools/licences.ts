// What the lockfile brings in: licences of all that is shipped, and which packages may run a script when installed.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Manifest {
  readonly name: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}
interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MPL-2.0'];
/** A development dependency, a few helpers of which are in the bundles all the same. */
const ALSO_SHIPPED = ['wxt', '@wxt-dev/browser'];
const root = fileURLToPath(new URL('../..', import.meta.url));
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8'));

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

/** Names the licence of a package if it is not one of those allowed: `(MIT OR X)` is, by its first half. */
export function refuseLicence({ name, license = 'none' }: Manifest): string[] {
  const offered = license.replace(/[()]/g, '').split(' OR ');
  return offered.some((one) => ALLOWED.includes(one)) ? [] : [`${name}: licence ${license}`];
}

/** What is wrong with an entry of the lockfile: it comes from elsewhere, has no checksum, or runs what nobody allowed. */
export function refuseLocked(path: string, locked: Locked, allowed: Readonly<Record<string, boolean>>): string[] {
  const name = path.replace(/^.*node_modules\//, '');
  const elsewhere = locked.resolved && !locked.resolved.startsWith('https://registry.npmjs.org/');
  return [
    ...(elsewhere ? [`${name}: comes from ${locked.resolved}`] : []),
    ...(locked.integrity ? [] : [`${name}: has no checksum`]),
    ...(locked.hasInstallScript && !allowed[name] ? [`${name}: runs a script when installed`] : []),
  ];
}

function check(): string[] {
  const own = read<Manifest & { allowScripts: Record<string, boolean> }>(join(root, 'package.json'));
  const { packages } = read<{ packages: Record<string, Locked> }>(join(root, 'package-lock.json'));
  const shipped = closure(Object.keys(own.dependencies ?? {}), root);
  for (const name of ALSO_SHIPPED) shipped.add(folderOf(name, root));
  const manifests = [...shipped].map((folder) => read<Manifest>(join(folder, 'package.json')));
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  return [
    ...manifests.flatMap(refuseLicence),
    ...locked.flatMap(([path, entry]) => refuseLocked(path, entry, own.allowScripts)),
  ];
}

if (import.meta.main) {
  const problems = check();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
