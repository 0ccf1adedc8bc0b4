// npm run fuzz -- [--seed NUMBER] [--runs NUMBER] [--only WORD]: puts in what nobody would, and prints what broke.
// `--only pages` plays random pages in a real browser, with the extension that is built; the others need none.
// The same seed and runs give the same inputs: the clock stands still.
import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { fuzzPages, PAGE_RUNS } from './pages.ts';

/** Inputs of the fuzzers that need no browser. */
const ALL_RUNS = 138_000;

const { values } = parseArgs({
  options: { seed: { type: 'string' }, runs: { type: 'string' }, only: { type: 'string', default: '' } },
});
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
const runs = values.runs === undefined ? undefined : Number(values.runs);
if (!Number.isFinite(seed) || (runs !== undefined && !(runs > 0))) throw new Error('--seed and --runs want numbers');

process.stdout.write(`seed ${seed}\n`);
const say = (name: string, count: number, milliseconds: number) =>
  void process.stdout.write(`${String(count).padStart(7)} ${name} (${(milliseconds / 1000).toFixed(1)} s)\n`);
const { only } = values;
const inNode = await fuzz({ seed, runs, only, say });
const pageRuns = runs === undefined ? PAGE_RUNS : Math.ceil((runs * PAGE_RUNS) / (PAGE_RUNS + ALL_RUNS));
const nothing = { total: 0, findings: [] };
const inPages = 'pages'.includes(only) ? await fuzzPages({ seed, runs: pageRuns, say }) : nothing;
const total = inNode.total + inPages.total;
const findings = [...inNode.findings, ...inPages.findings];
for (const { fuzzer, run, flaw, input } of findings)
  process.stdout.write(`\n${fuzzer}, run ${run}: ${flaw}\n  ${input}\n`);
process.stdout.write(`${total} inputs, ${findings.length} findings; again with --seed ${seed}\n`);
process.exitCode = findings.length > 0 ? 1 : 0;
