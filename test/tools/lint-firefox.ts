// Mozilla's linter on the built add-on: a warning or a notice is a failure too, since a reviewer would stop at it.
import { spawnSync } from 'node:child_process';

interface Report {
  readonly summary: { readonly errors: number; readonly warnings: number; readonly notices: number };
}

const args = ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery', '--output'];
const lint = (output: 'json' | 'text') =>
  spawnSync('web-ext', [...args, output], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
  });

const { stdout, stderr } = lint('json');
if (!stdout) throw new Error(`web-ext said nothing. ${stderr}`);
const { summary }: Report = JSON.parse(stdout);
const { errors, warnings, notices } = summary;
process.stdout.write(`web-ext lint: ${errors} errors, ${warnings} warnings, ${notices} notices\n`);
if (errors + warnings + notices > 0) {
  process.stdout.write(lint('text').stdout);
  process.exitCode = 1;
}
