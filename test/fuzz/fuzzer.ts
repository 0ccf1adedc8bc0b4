import type { Random } from './random.ts';

/** One way to try a part: makes an input, puts it in, and says what is wrong with what came out. */
export interface Fuzzer {
  readonly name: string;
  /** Inputs of a whole run; a bound given on the command line is shared out in proportion. */
  readonly runs: number;
  readonly attempt: (random: Random) => Attempt | Promise<Attempt>;
}

export interface Attempt {
  readonly input: unknown;
  /** Throws, or names the flaws. */
  readonly check: () => readonly string[] | Promise<readonly string[]>;
}

/** Milliseconds of computing that are a flaw too: no input of a page may hold up the worker. */
const SLOW = 700;
const computed = (): number => process.cpuUsage().user / 1000;

/** An input that broke something, and how. */
export interface Finding {
  readonly fuzzer: string;
  readonly run: number;
  readonly flaw: string;
  readonly input: string;
}

const toText = (input: unknown): string => (typeof input === 'string' ? JSON.stringify(input) : inspect(input));
const inspect = (input: unknown): string =>
  JSON.stringify(input, (_, value) => (value === undefined || Number.isNaN(value) ? String(value) : value)) ??
  'undefined';

/** The flaws of one attempt, exceptions and slowness among them. */
export async function judge({ check }: Attempt): Promise<readonly string[]> {
  const start = computed();
  try {
    const flaws = await check();
    const took = computed() - start;
    return took > SLOW ? [...flaws, `took ${Math.round(took)} ms`] : flaws;
  } catch (error) {
    return [error instanceof Error ? (error.stack ?? error.message).split('\n').slice(0, 3).join(' ') : String(error)];
  }
}

export const toFinding = (fuzzer: string, run: number, flaw: string, input: unknown): Finding => ({
  fuzzer,
  run,
  flaw,
  input: toText(input).slice(0, 2000),
});
