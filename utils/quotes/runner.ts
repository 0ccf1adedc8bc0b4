import { ok } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type Asked, READABLE } from './ask.ts';
import type { Asker } from './asker.ts';
import { present } from './present.ts';
import type { Quote } from './quote.ts';
import type { Seeker, SeekFailure } from './seeker.ts';
import { refuse } from './sensible.ts';
import type { Source } from './source.ts';

/** The reader's own keys, by source. */
export type Keys = Readonly<Record<string, string>>;

/** A request to make: some seekers, one source. */
export interface Plan {
  readonly source: Source;
  readonly seekers: readonly Seeker[];
  /** Milliseconds for the answer, where less than usual. */
  readonly timeout?: number | undefined;
  /** `alone`: one seeker, after a batch without it. `probe`: though the source is at rest, as the reader insists. */
  readonly resort?: 'alone' | 'probe';
}

const DAY = 86_400_000;
/** A figure older than any usual closing of its market is doubted. */
const toOldest = ({ kind }: Instrument): number => (kind === 'crypto' ? DAY : 5 * DAY);

/** Whether a batch failed as a whole, in a way that may be the batch's fault and not the source's. */
const isOfBatch = (asked: Asked<Quote>, size: number): boolean => {
  if (size < 2) return false;
  if (!asked.ok) return asked.error.code !== 'rate-limited' && READABLE.has(asked.error.status ?? 0);
  return asked.value.every((answer) => !answer.ok && /^(bad-reply|source-down)$/.test(answer.error.code));
};

/** Makes the requests that are planned, and tells the seekers what came of them. */
export const createRunner = ({ ask, now }: { readonly ask: Asker; readonly now: () => number }) => {
  const take = (seeker: Seeker, source: Source, said: Quote): void => {
    const { instrument } = seeker.item;
    const quote = present<Quote>({ ...said, delayed: said.delayed ?? source.delays(instrument) });
    if (now() - quote.time > toOldest(instrument)) {
      if (!seeker.old || quote.time > seeker.old.time) seeker.old = quote;
      return;
    }
    seeker.answered = true;
    seeker.done({ result: ok(quote), unknown: false });
  };

  /** One request; gives back the seekers that go on. */
  const run = async ({ source, seekers, timeout, resort }: Plan, known: Keys): Promise<readonly Seeker[]> => {
    const instruments = seekers.map(({ item }) => item.instrument);
    const key = known[source.id] ?? '';
    const asked = await ask<Quote>({
      provider: source,
      url: source.toUrl(instruments, key),
      secret: key,
      probe: resort === 'probe',
      timeout,
      parse: (body, context) => source.parse(body, instruments, context),
    });
    const ofBatch = isOfBatch(asked, seekers.length);
    for (const [index, seeker] of seekers.entries()) {
      const answer = asked.ok ? (asked.value[index] ?? refuse('no answer')) : asked;
      if (answer.ok) take(seeker, source, answer.value);
      else seeker.failures.push({ ...answer.error, source: source.id, ofBatch } as SeekFailure);
    }
    return seekers.filter(({ answered }) => !answered);
  };

  const isWorthIt = ({ answered, failures }: Seeker): boolean =>
    answered || /^(unknown-symbol|missing)$/.test(failures.at(-1)?.code ?? '');

  /** After a whole batch failed, the first instrument that is asked for alone tells whether the others are worth it. */
  const runAlone = async (plan: Plan, seeker: Seeker, known: Keys): Promise<readonly Seeker[]> => {
    const { id } = plan.source;
    const first = seeker.alone.get(id);
    if (first && !(await first)) return plan.seekers;
    const running = run(plan, known);
    if (!first)
      seeker.alone.set(
        id,
        running.then(() => isWorthIt(seeker)),
      );
    return running;
  };

  return (plan: Plan, known: Keys): Promise<readonly Seeker[]> => {
    const [seeker] = plan.seekers;
    const afterBatch = plan.resort === 'alone' && seeker?.failures.some(({ ofBatch }) => ofBatch);
    return seeker && afterBatch ? runAlone(plan, seeker, known) : run(plan, known);
  };
};
