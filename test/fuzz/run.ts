// npm run fuzz -- [--seed NUMBER] [--runs NUMBER] [--only WORD]: puts in what nobody would, and prints what broke.
// The same seed and runs give the same inputs: the clock stands still.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string', default: '' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (!Number.isFinite(seed) || (runs !== undefined && !(runs > 0))) throw new Error('--seed and --runs want numbers');

process.stdout.write(`seed ${seed}\n`);
const say = (name: string, count: number, milliseconds: number) =>
  void process.stdout.write(`${String(count).padStart(7)} ${name} (${(milliseconds / 1000).toFixed(1)} s)\n`);
const { total, findings } = await fuzz({ seed, runs, only: values.only, say });
for (const { fuzzer, run, flaw, input } of findings)
  process.stdout.write(`\n${fuzzer}, run ${run}: ${flaw}\n  ${input}\n`);
process.stdout.write(`${total} inputs, ${findings.length} findings; again with --seed ${seed}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
