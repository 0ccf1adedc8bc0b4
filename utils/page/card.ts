import { h } from 'preact';
import { Card, type CardState } from '../../components/Card.tsx';
import { createFormat } from '../format.ts';
import { uiLanguage } from '../i18n.ts';
import type { QuoteResult } from '../quotes/quote.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { findPublished } from './dates.ts';
import type { Hit } from './hit.ts';
import type { Mark } from './marks.ts';

/** Asks the worker; never rejects. */
export type Ask = (instrument: Instrument, fresh: boolean) => Promise<QuoteResult>;

const stateOf = (result: QuoteResult): CardState =>
  result.ok ? { status: 'quote', quote: result.value } : { status: 'failed', failure: result.error };

/** The card of this page: one at most, showing one mark's instrument. */
export function createCard(ask: Ask, nameOfExchange: (mic: string) => string | undefined) {
  const host: CardHost = createCardHost();
  let open: Mark | null = null;
  let state: CardState = { status: 'loading' };
  /** The last instrument asked for, so that the figures on their way during the dwell are not asked for twice. */
  let asked: { key: string; reply: Promise<QuoteResult> } | null = null;

  function view(mark: Mark) {
    const { mention } = mark;
    return h(Card, {
      instrument: mention,
      exchange: mention.exchange ? nameOfExchange(mention.exchange) : undefined,
      state,
      format: createFormat(uiLanguage()),
      now: Date.now(),
      published: findPublished(mark.range.startContainer, Date.now()),
      onRetry: () => load(mark, true),
      onClose: close,
    });
  }

  function request({ mention: { symbol, exchange, kind } }: Mark, fresh: boolean): Promise<QuoteResult> {
    const instrument = { symbol, exchange, kind };
    const key = instrumentKey(instrument);
    if (asked?.key !== key || fresh) asked = { key, reply: ask(instrument, fresh) };
    return asked.reply;
  }

  async function load(mark: Mark, fresh: boolean): Promise<void> {
    state = { status: 'loading' };
    host.update(view(mark));
    const result = await request(mark, fresh);
    if (open !== mark) return;
    state = stateOf(result);
    host.update(view(mark));
  }

  function close(): void {
    open = asked = null;
    host.hide();
  }

  return {
    /** Begins to fetch for a mark that may be opened. */
    prepare: (mark: Mark): void => void request(mark, false),

    open({ mark, box }: Hit): void {
      open = mark;
      state = { status: 'loading' };
      host.show(mark, box, view(mark));
      load(mark, false);
    },

    close,
    opened: () => open,
    isCard: host.isCard,
  };
}
