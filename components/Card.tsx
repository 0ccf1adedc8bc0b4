import type { Format } from '../utils/format.ts';
import { joinParts, t, uiDirection, uiLanguage } from '../utils/i18n.ts';
import type { About, AnswerFailure, Told } from '../utils/messages.ts';
import type { Line } from '../utils/quotes/quote.ts';
import type { SinceResult } from '../utils/quotes/since.ts';
import type { SaveProblem } from '../utils/settings.ts';
import type { Instrument } from '../utils/symbology/instrument.ts';
import { Choice } from './card/Choice.tsx';
import { Figures } from './card/Figures.tsx';
import { Loading } from './card/Loading.tsx';
import { More } from './card/More.tsx';
import { Failure } from './Failure.tsx';
import { CloseIcon, PinIcon } from './icons.tsx';

/** What the card knows so far. */
export type CardState =
  | { readonly status: 'loading' }
  | { readonly status: 'quote'; readonly quote: Told }
  | { readonly status: 'failed'; readonly failure: AnswerFailure };

/** What a reader does with a card. */
export interface CardActions {
  readonly retry: () => void;
  /** Opens the options, where a right can be given back. */
  readonly options: () => void;
  readonly close: () => void;
  readonly pin: () => void;
  readonly more: () => void;
  /** Shows the line of the day or the one since publication. */
  readonly span: (span: Span) => void;
  /** Shows another instrument: another venue, or the one that was meant; then it is remembered. */
  readonly pick: (instrument: Instrument) => void;
  /** Never marks the symbol again: on this site, or anywhere. */
  readonly ignore: (anywhere: boolean) => void;
  /** Absent where the page has no clipboard. */
  readonly copy?: (() => void) | undefined;
}

/** Which stretch of time the line shows. */
export type Span = 'day' | 'since';

export interface CardProps {
  readonly instrument: Instrument;
  /** Name of the exchange; absent where none is known. */
  readonly exchange: string | undefined;
  readonly state: CardState;
  readonly format: Format;
  /** Milliseconds since the epoch: what "today" is. */
  readonly now: number;
  /** Milliseconds since the epoch; absent where the page says nothing of it. */
  readonly published: number | undefined;
  /** The base of the move since publication; undefined while it is asked for. */
  readonly since: SinceResult | undefined;
  /** Closes since publication; undefined while asked for, null where there are none. */
  readonly past: Line | null | undefined;
  readonly span: Span;
  /** What opens behind "More"; undefined while asked for. */
  readonly about: About | undefined;
  /** Whether "More" is open. */
  readonly open: boolean;
  readonly pinned: boolean;
  /** Just copied: said in place of the offer. */
  readonly copied: boolean;
  /** Why it was not kept that this is no ticker. */
  readonly problem: SaveProblem | undefined;
  /** The symbol as the page names it. */
  readonly named: string;
  /** The page's host. */
  readonly site: string;
  /** Classes of the reader's looks (looks.ts). */
  readonly looks: string;
  readonly on: CardActions;
}

/** One instrument at a glance: who, price, move, since the article, the line; then the rest, when and from whom. */
export function Card(props: CardProps) {
  const { instrument, exchange, state, format, now, pinned, looks, on } = props;
  const quote = state.status === 'quote' ? state.quote : undefined;
  const title = quote?.name ?? instrument.symbol;
  const where = joinParts([quote?.name && instrument.symbol, exchange]);
  // Texts that become others are keyed by what they say: written from right to left, they would seem to have moved.
  return (
    <section
      class={`card ${looks}`}
      lang={uiLanguage()}
      dir={uiDirection()}
      role="dialog"
      aria-label={t('cardLabel', title)}
      aria-busy={state.status === 'loading'}
    >
      <header>
        <div class="who">
          <h2 key={title} class="name" dir="auto">
            {title}
          </h2>
          <p key={where} class="muted">
            {where}
          </p>
        </div>
        <button
          type="button"
          class="icon"
          aria-label={t('pin')}
          title={t('pin')}
          aria-pressed={pinned}
          onClick={on.pin}
        >
          <PinIcon />
        </button>
        <button type="button" class="icon" aria-label={t('close')} title={t('close')} onClick={on.close}>
          <CloseIcon />
        </button>
      </header>
      <div aria-live="polite">
        {state.status === 'loading' && <Loading since={props.published !== undefined} />}
        {state.status === 'failed' &&
          (state.failure.code === 'choice' ? (
            <Choice {...props} options={state.failure.options} />
          ) : (
            <Failure
              failure={state.failure}
              symbol={instrument.symbol}
              format={format}
              now={now}
              open={props.open}
              on={on}
            />
          ))}
        {quote && <Figures {...props} quote={quote} />}
      </div>
      {props.open && <More {...props} />}
    </section>
  );
}
