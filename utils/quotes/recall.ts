import { fail, type Result } from '../result.ts';
import type { AskFailure } from './ask.ts';
import type { Asker } from './asker.ts';
import type { Waiting } from './batcher.ts';
import type { History, HistorySource, Stretch } from './history.ts';
import { createPools } from './pools.ts';
import type { QuoteFailure } from './quote.ts';
import type { Refusal } from './source.ts';

export type Recalled = Result<History, QuoteFailure>;

/** Past prices on their way from source to source. */
interface Recaller extends Waiting<Stretch, Recalled> {
  readonly tried: Set<string>;
  failure: QuoteFailure;
}

export interface RecallOptions {
  readonly sources: readonly HistorySource[];
  readonly ask: Asker;
  readonly now: () => number;
}

const NOTHING: QuoteFailure = { code: 'bad-reply', detail: 'no source reaches that far' };

const toFailure = ({ code, ...rest }: AskFailure | Refusal): QuoteFailure => ({
  ...rest,
  code: code === 'missing' ? 'bad-reply' : code,
});

const toItems = (recallers: readonly Recaller[]): readonly Stretch[] => recallers.map(({ item }) => item);

/** Brings past prices: source after source, in batches of one step each. */
export const createRecall = ({ sources, ask, now }: RecallOptions) => {
  const pools = createPools<Recaller>();

  /** One request; gives back those who go on. */
  const run = async (source: HistorySource, key: string): Promise<readonly Recaller[]> => {
    let taken: readonly Recaller[] | undefined;
    const take = () => {
      taken ??= pools.leave(key, source.batch);
      return taken;
    };
    const asked = await ask({
      provider: source,
      toUrl: () => source.toUrl(toItems(take()), now()),
      parse: (body, context) => source.parse(body, toItems(take()), context),
    });
    return take().filter((recaller, index) => {
      const answer = asked.ok ? asked.value[index] : asked;
      if (answer?.ok) recaller.done(answer);
      else recaller.failure = answer ? toFailure(answer.error) : NOTHING;
      return !answer?.ok;
    });
  };

  const goOn = async (recallers: readonly Recaller[]): Promise<void> => {
    const requests = recallers.flatMap((recaller) => {
      const { item, tried, failure, done } = recaller;
      const source = sources.find((one) => !tried.has(one.id) && one.covers(item, now()));
      if (!source) done(fail(failure));
      if (!source) return [];
      tried.add(source.id);
      const key = `${source.id} ${item.window.step}`;
      const more = pools.join(key, [recaller], source.batch);
      return more > 0 ? [run(source, key).then(goOn)] : [];
    });
    await Promise.all(requests);
  };

  return (waiting: readonly Waiting<Stretch, Recalled>[]): void => {
    goOn(waiting.map((one) => ({ ...one, tried: new Set<string>(), failure: NOTHING }))).catch(() => {
      for (const { done } of waiting) done(fail({ code: 'bad-reply', detail: 'internal fault' }));
    });
  };
};
