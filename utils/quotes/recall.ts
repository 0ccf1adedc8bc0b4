import { fail, type Result } from '../result.ts';
import type { AskFailure } from './ask.ts';
import type { Asker } from './asker.ts';
import { toChunks, type Waiting } from './batcher.ts';
import type { History, HistoryAnswer, HistorySource, Stretch } from './history.ts';
import type { QuoteFailure } from './quote.ts';

export type Recalled = Result<History, QuoteFailure>;
type Recaller = Waiting<Stretch, Recalled>;

export interface RecallOptions {
  readonly sources: readonly HistorySource[];
  readonly ask: Asker;
  readonly now: () => number;
}

const NOTHING: QuoteFailure = { code: 'bad-reply', detail: 'no source reaches that far' };

const toFailure = (failure: AskFailure | Extract<HistoryAnswer, { ok: false }>['error']): QuoteFailure => {
  const { code, ...rest } = failure;
  return { ...rest, code: code === 'missing' ? 'bad-reply' : code };
};

/** Brings past prices: source after source, in batches of one step each. */
export const createRecall = ({ sources, ask, now }: RecallOptions) => {
  const askOne = async (source: HistorySource, recallers: readonly Recaller[], rest: readonly HistorySource[]) => {
    const stretches = recallers.map(({ item }) => item);
    const asked = await ask({
      provider: source,
      url: source.toUrl(stretches, now()),
      parse: (body, context) => source.parse(body, stretches, context),
    });
    const left = new Map<Recaller, QuoteFailure>();
    recallers.forEach((recaller, index) => {
      const answer = asked.ok ? asked.value[index] : asked;
      if (answer?.ok) recaller.done(answer);
      else left.set(recaller, answer ? toFailure(answer.error) : NOTHING);
    });
    await goOn(left, rest);
  };

  const goOn = async (left: ReadonlyMap<Recaller, QuoteFailure>, order: readonly HistorySource[]): Promise<void> => {
    const [source, ...rest] = order;
    if (!source) {
      for (const [recaller, failure] of left) recaller.done(fail(failure));
      return;
    }
    const covered = [...left.keys()].filter(({ item }) => source.covers(item, now()));
    const others = new Map([...left].filter(([recaller]) => !covered.includes(recaller)));
    const batches = (['5m', '1d'] as const).flatMap((step) =>
      toChunks(
        covered.filter(({ item }) => item.window.step === step),
        source.batch,
      ),
    );
    const asked = batches.map((batch) => askOne(source, batch, rest));
    await Promise.all([...asked, others.size > 0 ? goOn(others, rest) : undefined]);
  };

  return (waiting: readonly Recaller[]): void => {
    goOn(new Map(waiting.map((recaller) => [recaller, NOTHING])), sources).catch(() => {
      for (const { done } of waiting) done(fail({ code: 'bad-reply', detail: 'internal fault' }));
    });
  };
};
