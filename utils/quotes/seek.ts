import { fail, ok } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { AskFailure } from './ask.ts';
import type { Asker } from './asker.ts';
import { toChunks, type Waiting } from './batcher.ts';
import type { Health } from './health.ts';
import { present } from './present.ts';
import type { Quote, QuoteFailure, QuoteResult } from './quote.ts';
import { refuse } from './sensible.ts';
import type { Answer, Refusal, Source } from './source.ts';

/** The reader's own keys, by source. */
export type Keys = Readonly<Record<string, string>>;

export interface SeekOptions {
  readonly sources: readonly Source[];
  readonly ask: Asker;
  readonly health: Health;
  readonly now: () => number;
  readonly keys: () => Promise<Keys>;
}

/** A quote, or why none, and whether that no source knows it is worth remembering. */
export interface Sought {
  readonly result: QuoteResult;
  readonly unknown: boolean;
}

type SeekFailure = Omit<AskFailure, 'code'> & { readonly code: Refusal['code'] | AskFailure['code'] };

/** One instrument on its way from source to source. */
interface Seeker extends Waiting<Instrument, Sought> {
  readonly tried: Set<string>;
  readonly failures: SeekFailure[];
  /** Believable but old: kept for when no other source has a younger one. */
  old?: Quote;
}

/** A request to make: some seekers, one source. */
interface Plan {
  readonly source: Source;
  readonly seekers: readonly Seeker[];
}

const DAY = 86_400_000;
/** A figure older than any usual closing of its market is doubted. */
const toOldest = ({ kind }: Instrument): number => (kind === 'crypto' ? DAY : 5 * DAY);

/** The failure that says most: of the first source that answered something. */
const toFailure = (failures: readonly SeekFailure[]): QuoteFailure => {
  const said = failures.filter(({ code }) => code !== 'missing');
  const unreachable = said.length > 1 && said.every((failure) => failure.unreachable);
  const unknown = said.find(({ code }) => code === 'unknown-symbol');
  const { code, source, retryAt, detail } = unknown ?? said.find((failure) => !failure.unreachable) ?? said[0] ?? {};
  // No host answers at all: that is the reader's network, whatever the browser thinks of it.
  const toSay = unreachable ? 'offline' : code === undefined || code === 'missing' ? 'unknown-symbol' : code;
  return present<QuoteFailure>({ code: toSay, source, retryAt, detail });
};

/** Worth remembering only where no source might have known better, had it worked. */
const isUnknown = ({ failures, old }: Seeker): boolean =>
  old === undefined &&
  failures.some(({ code }) => code === 'unknown-symbol') &&
  failures.every(({ code }) => code === 'unknown-symbol' || code === 'missing');

const settle = (seeker: Seeker): void => {
  const { old, failures, done } = seeker;
  const result: QuoteResult = old ? ok({ ...old, stale: true }) : fail(toFailure(failures));
  done({ result, unknown: isUnknown(seeker) });
};

/** Brings each instrument to the first source that has a believable quote of it, batch by batch. */
export const createSeek = ({ sources, ask, health, now, keys }: SeekOptions) => {
  /** Sources in working order first, the order of the list among them. */
  const toOrder = (): readonly Source[] => [
    ...sources.filter(({ id }) => !health.isAiling(id)),
    ...sources.filter(({ id }) => health.isAiling(id)),
  ];

  /** The next source of a seeker; a keyed one only where its key is known. */
  const findSource = (seeker: Seeker, order: readonly Source[], known: Keys): Source | undefined => {
    const open = order.filter(({ id, keyed }) => !seeker.tried.has(id) && (!keyed || known[id]));
    return open.find((source) => source.covers(seeker.item));
  };

  const take = (seeker: Seeker, source: Source, answer: Answer): boolean => {
    if (!answer.ok) {
      seeker.failures.push({ ...answer.error, source: source.id });
      return false;
    }
    const quote = present<Quote>({ ...answer.value, delayed: answer.value.delayed ?? source.delays(seeker.item) });
    const isOld = now() - quote.time > toOldest(seeker.item);
    if (isOld) {
      if (!seeker.old || quote.time > seeker.old.time) seeker.old = quote;
      return false;
    }
    seeker.done({ result: ok(quote), unknown: false });
    return true;
  };

  /** One request; gives back the seekers that go on. */
  const run = async ({ source, seekers }: Plan, known: Keys): Promise<readonly Seeker[]> => {
    const instruments = seekers.map(({ item }) => item);
    const key = known[source.id] ?? '';
    const asked = await ask({
      provider: source,
      url: source.toUrl(instruments, key),
      secret: key,
      parse: (body, context) => source.parse(body, instruments, context),
    });
    if (asked.ok)
      return seekers.filter((seeker, index) => !take(seeker, source, asked.value[index] ?? refuse('no answer')));
    for (const seeker of seekers) seeker.failures.push(asked.error);
    return seekers;
  };

  /** A symbol that a batch came without, and no source called unknown, may have been left out by accident. */
  const toLonely = (seeker: Seeker, order: readonly Source[]): Plan | undefined => {
    const missing = seeker.failures.find(({ code }) => code === 'missing')?.source;
    const said = seeker.failures.some(({ code }) => code === 'unknown-symbol');
    const source = order.find(({ id, batch }) => id === missing && batch > 1);
    if (!source || said || seeker.old || seeker.tried.has(`${missing} alone`)) return undefined;
    seeker.tried.add(`${missing} alone`);
    return { source, seekers: [seeker] };
  };

  const toPlans = (seekers: readonly Seeker[], known: Keys): { plans: readonly Plan[]; rest: readonly Seeker[] } => {
    const order = toOrder();
    const groups = new Map<Source, Seeker[]>();
    const rest = seekers.filter((seeker) => {
      const source = findSource(seeker, order, known);
      if (!source) return true;
      seeker.tried.add(source.id);
      groups.set(source, [...(groups.get(source) ?? []), seeker]);
      return false;
    });
    const plans = [...groups].flatMap(([source, group]) =>
      toChunks(group, source.batch).map((chunk) => ({ source, seekers: chunk })),
    );
    return { plans, rest };
  };

  const goOn = async (seekers: readonly Seeker[], known: Keys): Promise<void> => {
    const { plans, rest } = toPlans(seekers, known);
    const lonely = rest.flatMap((seeker) => toLonely(seeker, sources) ?? []);
    const left = new Set(rest);
    for (const plan of lonely) for (const seeker of plan.seekers) left.delete(seeker);
    for (const seeker of left) settle(seeker);
    await Promise.all(
      [...plans, ...lonely].map(async (plan) => {
        const remaining = await run(plan, known);
        if (remaining.length > 0) await next(remaining, known);
      }),
    );
  };

  /** Keys are looked up only where nothing else is left to ask: waking the worker costs one read, not two. */
  const next = async (seekers: readonly Seeker[], known: Keys): Promise<void> => {
    const order = toOrder();
    const needsKeys = sources.some(({ keyed }) => keyed) && seekers.some((seeker) => !findSource(seeker, order, known));
    const later = needsKeys ? await keys().catch(() => ({})) : known;
    await goOn(seekers, later);
  };

  return (waiting: readonly Waiting<Instrument, Sought>[]): void => {
    const seekers = waiting.map((one) => ({ ...one, tried: new Set<string>(), failures: [] }));
    next(seekers, {}).catch(() => {
      // A fault of ours must not leave a reader waiting; who has an answer already keeps it.
      for (const seeker of seekers) settle({ ...seeker, failures: [{ code: 'bad-reply', detail: 'internal fault' }] });
    });
  };
};
