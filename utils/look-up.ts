import type { LookUpProps } from '../components/popup/LookUp.tsx';
import { sendMessage } from './messenger.ts';
import { fail } from './result.ts';
import { sourceName } from './source-names.ts';
import type { Instrument } from './symbology/instrument.ts';

type State = Pick<LookUpProps, 'query' | 'options' | 'far' | 'failure'>;

/** Whom the worker asks (yahoo-search.ts); its table of replies is too heavy for a popup to load for a name. */
const SERVICE = sourceName('yahoo');

const blank: State = { query: '', options: undefined, far: false, failure: undefined };

/** What is typed into the look-up box, and what was found; answers to what is no longer typed are dropped. */
export function createLookUp(pick: (instrument: Instrument) => void, show: () => void, isPrivate: boolean) {
  let state = blank;

  async function seek(query: string, far: boolean): Promise<void> {
    const found = await sendMessage('search', { text: query, ask: far, private: isPrivate }).catch((error: unknown) =>
      fail({ code: 'worker-gone' as const, detail: String(error) }),
    );
    if (state.query !== query) return;
    if (found.ok) state = { query, far, options: found.value, failure: undefined };
    else state = { ...state, failure: found.error };
    show();
  }

  const onType = (query: string): void => {
    state = query.trim() === '' ? { ...blank, query } : { ...state, query, far: false, failure: undefined };
    show();
    if (query.trim() !== '') void seek(query, false);
  };

  function onPick(instrument: Instrument): void {
    state = blank;
    show();
    pick(instrument);
  }

  const onAsk = (): void => void seek(state.query, true);

  return {
    props: (): LookUpProps => ({ ...state, service: SERVICE, onType, onAsk, onPick }),
    /** Starts with a query from elsewhere: a symbol that is sure is shown at once. */
    async begin(query: string): Promise<void> {
      state = { ...blank, query };
      await seek(query, false);
      const [first, second] = state.options ?? [];
      if (!first) await seek(query, true);
      else if (!second || first.instrument.symbol === query.trim().toUpperCase()) onPick(first.instrument);
    },
  };
}
