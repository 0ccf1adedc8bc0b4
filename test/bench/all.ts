// npm run bench: all benches one after the other; the last line is their ratios as one JSON object.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Runs a bench, shows what it prints, and gives back the ratios of its last line. */
function run(name: string): unknown {
  const file = fileURLToPath(new URL(`${name}.ts`, import.meta.url));
  const { stdout, status } = spawnSync(process.execPath, [file], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  process.stdout.write(stdout);
  if (status !== 0) process.exit(status ?? 1);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}

const ratios = { detect: run('detect'), page: run('page'), card: run('card') };
process.stdout.write(`${JSON.stringify(ratios)}\n`);
