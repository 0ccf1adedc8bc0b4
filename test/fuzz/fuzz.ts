import { type Finding, type Fuzzer, judge, toFinding } from './fuzzer.ts';
import { createRandom } from './random.ts';

export interface Course {
  readonly seed: number;
  /** Inputs in all; without it, each fuzzer's own number. */
  readonly runs?: number | undefined;
  /** Part of the names of those to run. */
  readonly only?: string;
  readonly say?: (name: string, count: number, milliseconds: number) => void;
}

/** An input is a finding once: the same flaw again tells nothing new. */
const MOST = 3;
const NOON = Date.UTC(2026, 11, 3, 20);

async function tire({ name, attempt }: Fuzzer, count: number, seed: number): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (let run = 0; run < count && findings.length < MOST; run++) {
    // Each input has a seed of its own: it can be had again without those before it.
    const made = attempt(createRandom(Math.imul(seed, 0x9e3779b1) + run));
    const [flaw] = await judge(await made);
    if (flaw !== undefined) findings.push(toFinding(name, run, flaw, (await made).input));
  }
  return findings;
}

/** Runs every fuzzer its number of times; stops one that has found enough. */
export async function fuzz({ seed, runs, only = '', say }: Course): Promise<{ total: number; findings: Finding[] }> {
  const now = Date.now;
  Date.now = () => NOON;
  try {
    const { fuzzers } = await import('./fuzzers.ts');
    const chosen = fuzzers.filter(({ name }) => name.includes(only));
    const all = Math.max(
      1,
      chosen.reduce((sum, fuzzer) => sum + fuzzer.runs, 0),
    );
    const findings: Finding[] = [];
    let total = 0;
    for (const fuzzer of chosen) {
      const count = runs === undefined ? fuzzer.runs : Math.max(1, Math.round((runs * fuzzer.runs) / all));
      const start = performance.now();
      findings.push(...(await tire(fuzzer, count, seed)));
      total += count;
      say?.(fuzzer.name, count, performance.now() - start);
    }
    return { total, findings };
  } finally {
    Date.now = now;
  }
}
