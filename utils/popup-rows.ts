import type { PopupRow } from '../components/popup/PopupApp.tsx';
import { type Answer, type PageInstrument, sendMessage } from './messages.ts';
import type { SinceResult } from './quotes/since.ts';
import { fail } from './result.ts';
import { type Instrument, instrumentKey } from './symbology/instrument.ts';

/** What the rows' page says that quotes depend on. */
export interface RowsPage {
  readonly site: string | undefined;
  /** Milliseconds since the epoch. */
  readonly published: number | undefined;
}

type Known = Pick<PopupRow, 'result' | 'since'>;

const ask = (
  { instrument, candidates }: PageInstrument,
  site: string | undefined,
  how: { early?: boolean; fresh?: boolean },
): Promise<Answer> =>
  sendMessage('quote', { instrument, candidates, site, ...how }).catch((error: unknown) =>
    fail({ code: 'worker-gone' as const, detail: String(error) }),
  );

/** The figures of a popup's rows: what is cached at once, then what is fresh; `show` after each. */
export function createRows(page: () => RowsPage, show: () => void) {
  const known = new Map<string, Known>();
  const nothing: Known = { result: undefined, since: undefined };

  const of = (instrument: Instrument): Known => known.get(instrumentKey(instrument)) ?? nothing;

  function learn(instrument: Instrument, news: Partial<Known>): void {
    known.set(instrumentKey(instrument), { ...of(instrument), ...news });
    show();
  }

  async function fillOne(row: PageInstrument, fresh: boolean): Promise<void> {
    const { site } = page();
    const published = row.published === undefined ? page().published : row.published;
    const first = await ask(row, site, fresh ? { fresh } : { early: true });
    learn(row.instrument, { result: first });
    const result = first.ok && first.value.stale && !fresh ? await ask(row, site, {}) : first;
    if (result !== first) learn(row.instrument, { result });
    if (!result.ok || published == null) return;
    const { instrument } = result.value;
    const since = await sendMessage('since', { instrument, published }).catch(
      (error: unknown): SinceResult => fail({ code: 'worker-gone', detail: String(error) }),
    );
    learn(row.instrument, { since });
  }

  const fillAll = async (rows: readonly PageInstrument[], fresh: boolean): Promise<void> => {
    await Promise.all(rows.map((row) => fillOne(row, fresh)));
  };

  return {
    of,
    /** Asks for what is not known yet. */
    fill: (rows: readonly PageInstrument[]) =>
      fillAll(
        rows.filter(({ instrument }) => !of(instrument).result),
        false,
      ),
    /** Asks the sources again. */
    refresh: (rows: readonly PageInstrument[]) => fillAll(rows, true),
  };
}
