// Makes a fresh clone ready: installs what the lockfile says, unless it is there. Plain JavaScript without imports from
// node_modules, since it runs first, under whatever Node ≥ 20 there is; all later steps find Node 24 in node_modules/.bin.
import { execSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const stamp = `${root}/node_modules/.installed`;
const wanted = createHash('sha256')
  .update(readFileSync(`${root}/package-lock.json`))
  .digest('hex');
const installed = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';

if (installed !== wanted) {
  process.stdout.write('Installing dependencies, once; this may take a minute…\n');
  // Not `npm ci`: it refuses a lockfile from a registry that lacks other platforms' optional binaries. Versions and
  // hashes are the lockfile's all the same, and `--no-save` leaves it as it is.
  // Warnings of engines are of the Node that is here, and all that follows runs in the one that is being installed.
  execSync('npm install --no-save --no-audit --no-fund --loglevel error', {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  writeFileSync(stamp, wanted);
}
