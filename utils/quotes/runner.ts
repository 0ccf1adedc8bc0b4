import { fail, ok } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { type Asked, READABLE } from './ask.ts';
import type { Asker } from './asker.ts';
import { createPools } from './pools.ts';
import { present } from './present.ts';
import type { Quote } from './quote.ts';
import type { Seeker } from './seeker.ts';
import { refuse } from './sensible.ts';
import type { Answer, Source } from './source.ts';

/** The reader's own keys, by source. */
export type Keys = Readonly<Record<string, string>>;

/** A request to make for one seeker alone, when all else has failed. */
export interface Resort {
  readonly source: Source;
  readonly seeker: Seeker;
  /** `alone`: after a batch that failed or came without it. `probe`: though the source is at rest, as the reader insists. */
  readonly as: 'alone' | 'probe';
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

/** A fault of ours must not leave a reader waiting: it is one more source that says nothing. */
const FAULT = fail({ code: 'bad-reply', detail: 'internal fault' } as const);

/** Makes the requests that are planned, and tells the seekers what came of them. */
export const createRunner = ({ ask, now }: { readonly ask: Asker; readonly now: () => number }) => {
  const pools = createPools<Seeker>();

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

  const tell = (
    seeker: Seeker,
    source: Source,
    answer: Answer | Extract<Asked<Quote>, { ok: false }>,
    ofBatch = false,
  ) => {
    if (answer.ok) take(seeker, source, answer.value);
    else seeker.failures.push({ ...answer.error, source: source.id, ofBatch });
  };

  /** One request for those whom `toSeekers` gives when its turn has come; gives back the ones that go on. */
  const run = async (
    source: Source,
    toSeekers: () => readonly Seeker[],
    known: Keys,
    insisted?: number,
  ): Promise<readonly Seeker[]> => {
    let taken: readonly Seeker[] | undefined;
    const seekers = () => {
      taken ??= toSeekers();
      return taken;
    };
    const instruments = () => seekers().map(({ item }) => item.instrument);
    const key = known[source.id] ?? '';
    const asked = await ask<Quote>({
      provider: source,
      secret: key,
      insisted,
      toUrl: () => source.toUrl(instruments(), key),
      toTimeout: () => Math.min(...seekers().map(({ timeout }) => timeout ?? Number.POSITIVE_INFINITY)),
      parse: (body, context) => source.parse(body, instruments(), context),
    }).catch(() => FAULT);
    const ofBatch = isOfBatch(asked, seekers().length);
    for (const [index, seeker] of seekers().entries())
      tell(seeker, source, asked.ok ? (asked.value[index] ?? refuse('no answer')) : asked, ofBatch);
    return seekers().filter(({ answered }) => !answered);
  };

  const isWorthIt = ({ answered, failures }: Seeker): boolean =>
    answered || /^(unknown-symbol|missing)$/.test(failures.at(-1)?.code ?? '');

  return {
    /** Has the seekers wait for the source's turn; gives the requests that this makes necessary. */
    join: (source: Source, seekers: readonly Seeker[], known: Keys): readonly Promise<readonly Seeker[]>[] => {
      const more = pools.join(source.id, seekers, source.batch);
      const leave = () => pools.leave(source.id, source.batch);
      return Array.from({ length: more }, () => run(source, leave, known));
    },

    /** After a whole batch failed, the first instrument that is asked for alone tells whether the others are worth it. */
    resort: async ({ source, seeker, as }: Resort, known: Keys): Promise<readonly Seeker[]> => {
      const { alone, failures } = seeker;
      const gated = as === 'alone' && failures.some(({ ofBatch }) => ofBatch);
      const first = gated ? alone.get(source.id) : undefined;
      if (first && !(await first)) return [seeker];
      const running = run(source, () => [seeker], known, as === 'probe' ? seeker.began : undefined);
      if (gated && !first)
        alone.set(
          source.id,
          running.then(() => isWorthIt(seeker)),
        );
      return running;
    },
  };
};
