import type { PopupRow } from '../components/popup/PopupApp.tsx';
import type { Answer, PageInstrument } from './messages.ts';
import { sendMessage } from './messenger.ts';
import type { SinceResult } from './quotes/since.ts';
import { fail } from './result.ts';
import { type Instrument, instrumentKey } from './symbology/instrument.ts';

/** What the rows' page says that quotes depend on. */
export interface RowsPage {
  readonly site: string | undefined;
  /** Milliseconds since the epoch. */
  readonly published: number | undefined;
  /** It stands in a private window. */
  readonly private: boolean;
}

type Known = Pick<PopupRow, 'result' | 'since'>;

const ask = (
  { instrument, candidates }: PageInstrument,
  { site, private: isPrivate }: RowsPage,
  how: { early?: boolean; fresh?: boolean },
): Promise<Answer> =>
  sendMessage('quote', { instrument, candidates, site, private: isPrivate, ...how }).catch((error: unknown) =>
    fail({ code: 'worker-gone' as const, detail: String(error) }),
  );

const askSince = (instrument: Instrument, published: number): Promise<SinceResult> =>
  sendMessage('since', { instrument, published }).catch((error: unknown) =>
    fail({ code: 'worker-gone', detail: String(error) }),
  );

/** Milliseconds: figures come in bursts, and are drawn at once, then no oftener than this. */
const FRAME = 16;

function createThrottle(show: () => void): () => void {
  let isResting = false;
  let isWanted = false;
  return function tell(): void {
    if (isResting) {
      isWanted = true;
      return;
    }
    isResting = true;
    show();
    setTimeout(() => {
      isResting = false;
      if (isWanted) tell();
    }, FRAME);
    isWanted = false;
  };
}

/** The figures of a popup's rows: what is cached at once, then what is fresh; `show` after each. */
export function createRows(page: () => RowsPage, show: () => void) {
  const known = new Map<string, Known>();
  const tell = createThrottle(show);
  const nothing: Known = { result: undefined, since: undefined };

  const of = (instrument: Instrument): Known => known.get(instrumentKey(instrument)) ?? nothing;

  function learn(instrument: Instrument, news: Partial<Known>): void {
    known.set(instrumentKey(instrument), { ...of(instrument), ...news });
    tell();
  }

  async function fillOne(row: PageInstrument, fresh: boolean): Promise<void> {
    const published = row.published === undefined ? page().published : row.published;
    const first = await ask(row, page(), fresh ? { fresh } : { early: true });
    learn(row.instrument, { result: first });
    if (!first.ok) return;
    const renewed = first.value.stale && !fresh ? learnFresh(row) : undefined;
    if (published != null) learn(row.instrument, { since: await askSince(first.value.instrument, published) });
    await renewed;
  }

  /** In the place of a figure from before. */
  async function learnFresh(row: PageInstrument): Promise<void> {
    learn(row.instrument, { result: await ask(row, page(), {}) });
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
