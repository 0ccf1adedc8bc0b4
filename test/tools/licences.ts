// What the lockfile brings in: licences of all that is shipped, and which packages may run a script when installed.
import { join } from 'node:path';
import { type Manifest, read, root, shippedPackages } from './packages.ts';

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
}

const ALLOWED = ['MIT', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', '0BSD', 'MPL-2.0'];

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
  const manifests = shippedPackages().map(({ manifest }) => manifest);
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
