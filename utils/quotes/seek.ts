import type { Asker } from './asker.ts';
import type { Waiting } from './batcher.ts';
import type { Health } from './health.ts';
import { createRunner, type Keys, type Resort } from './runner.ts';
import { type Seeker, type Sought, settle, toSeekers, type Wish } from './seeker.ts';
import type { Source } from './source.ts';

export interface SeekOptions {
  readonly sources: readonly Source[];
  readonly ask: Asker;
  readonly health: Health;
  readonly now: () => number;
  readonly keys: () => Promise<Keys>;
}

/** A reader waits for so long at most, but for the time in line; milliseconds. */
const PATIENCE = 14_000;
/** After so long without a figure, or a time-out, the sources that are left share what remains of it. */
const LATE = 4000;
/** Nobody answers in less. */
const SHORTEST = 1000;

/** Brings each instrument to the first source that has a believable quote of it, batch by batch. */
export const createSeek = ({ sources, ask, health, now, keys }: SeekOptions) => {
  const runner = createRunner({ ask, now });

  /** Sources in working order first, the order of the list among them. */
  const toOrder = (): readonly Source[] => [
    ...sources.filter(({ id }) => !health.isAiling(id)),
    ...sources.filter(({ id }) => health.isAiling(id)),
  ];

  const isLate = ({ began, failures }: Seeker): boolean =>
    now() - began > LATE || failures.some(({ code }) => code === 'timeout');

  const isOpen = ({ item }: Seeker, source: Source, known: Keys): boolean =>
    (!source.keyed || known[source.id] !== undefined) && source.covers(item.instrument);

  /** The sources that a seeker has left; a keyed one only where its key is known. */
  const findLeft = (seeker: Seeker, order: readonly Source[], known: Keys): readonly Source[] =>
    order.filter((source) => !seeker.tried.has(source.id) && isOpen(seeker, source, known));

  const toTimeout = (seeker: Seeker, sharing: number): number | undefined =>
    isLate(seeker) ? Math.max(SHORTEST, (seeker.began + PATIENCE - now()) / sharing) : undefined;

  /** What a batch came without, or that failed with it, and no source called unknown, may only have been left out. */
  const findLeftOut = ({ failures, tried, old }: Seeker): Source | undefined => {
    const isSaid = old !== undefined || failures.some(({ code }) => code === 'unknown-symbol');
    const ids = failures.filter(({ code, ofBatch }) => ofBatch || (code === 'missing' && !isSaid));
    return sources.find(
      ({ id, batch }) => batch > 1 && ids.some(({ source }) => source === id) && !tried.has(`${id} alone`),
    );
  };

  /** A source at rest that the reader may insist on. */
  const findResting = (seeker: Seeker, known: Keys): Source | undefined =>
    seeker.item.force
      ? sources.find(
          (source) =>
            isOpen(seeker, source, known) &&
            health.mayProbe(source.id, seeker.began) &&
            !seeker.tried.has(`${source.id} probe`),
        )
      : undefined;

  /** What is left to do where every source has failed, if there is time for it. */
  const toResort = (seeker: Seeker, known: Keys): Resort | undefined => {
    const leftOut = findLeftOut(seeker);
    const source = leftOut ?? findResting(seeker, known);
    const as = leftOut ? 'alone' : 'probe';
    seeker.timeout = toTimeout(seeker, 1);
    if (!source || seeker.timeout === SHORTEST) return undefined;
    seeker.tried.add(`${source.id} ${as}`);
    return { source, seeker, as };
  };

  /** Has each seeker wait for its next source; gives the requests to be made, and the seekers that have none left. */
  const toRequests = (seekers: readonly Seeker[], known: Keys) => {
    const order = toOrder();
    const groups = new Map<Source, readonly Seeker[]>();
    const rest = seekers.filter((seeker) => {
      const left = findLeft(seeker, order, known);
      const [source] = left;
      if (!source) return true;
      seeker.timeout = toTimeout(seeker, left.length);
      seeker.tried.add(source.id);
      groups.set(source, [...(groups.get(source) ?? []), seeker]);
      return false;
    });
    return { requests: [...groups].flatMap(([source, group]) => runner.join(source, group, known)), rest };
  };

  const goOn = async (seekers: readonly Seeker[], known: Keys): Promise<void> => {
    const { requests, rest } = toRequests(seekers, known);
    const resorts = rest.flatMap((seeker) => {
      const resort = toResort(seeker, known);
      if (!resort) settle(seeker);
      return resort ? [runner.resort(resort, known)] : [];
    });
    await Promise.all([...requests, ...resorts].map((request) => request.then((left) => next(left, known))));
  };

  /** Keys are looked up only where nothing else is left to ask: waking the worker costs one read, not two. */
  const next = async (seekers: readonly Seeker[], known: Keys): Promise<void> => {
    if (seekers.length === 0) return;
    const order = toOrder();
    const isAtEnd = (seeker: Seeker): boolean => isLate(seeker) || findLeft(seeker, order, known).length === 0;
    const needsKeys = sources.some(({ keyed }) => keyed) && seekers.some(isAtEnd);
    await goOn(seekers, needsKeys ? await keys().catch(() => ({})) : known);
  };

  return (waiting: readonly Waiting<Wish, Sought>[]): void => {
    const seekers = toSeekers(waiting, now());
    next(seekers, {}).catch(() => {
      // A fault of ours must not leave a reader waiting; who has an answer already keeps it.
      for (const seeker of seekers) settle({ ...seeker, failures: [{ code: 'bad-reply', detail: 'internal fault' }] });
    });
  };
};
