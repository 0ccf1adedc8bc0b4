// Proves that the archives follow from the sources alone: `npm run zip` first, then this. The source archive is unpacked
// elsewhere, built and zipped there, and must give every archive again, byte for byte. `--install` gets the
// dependencies anew, as a reviewer would; otherwise this checkout's are copied.
import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { unzipSync } from 'fflate';
import { findArchive, type Kind, sha256 } from './archives.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const elsewhere = mkdtempSync(join(tmpdir(), 'rebuilt-'));
const run = (command: string) => execSync(command, { cwd: elsewhere, stdio: ['ignore', 'ignore', 'inherit'] });

function unpack(archive: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    const file = join(elsewhere, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

function installDependencies(): void {
  if (process.argv.includes('--install')) return void run('node test/tools/setup.mjs');
  cpSync(join(root, 'node_modules'), join(elsewhere, 'node_modules'), { recursive: true, verbatimSymlinks: true });
}

/** Says whether an archive came out the same. */
function compare(kind: Kind): boolean {
  const [ours, theirs] = [findArchive(root, kind), findArchive(elsewhere, kind)].map(sha256);
  process.stdout.write(`${ours === theirs ? 'same     ' : 'DIFFERENT'} ${kind} ${ours} ${theirs}\n`);
  return ours === theirs;
}

try {
  unpack(findArchive(root, 'sources'));
  installDependencies();
  run('npm run zip');
  const same = (['chrome', 'firefox', 'sources'] as const).map(compare);
  process.exitCode = same.every(Boolean) ? 0 : 1;
} finally {
  rmSync(elsewhere, { recursive: true, force: true });
}
