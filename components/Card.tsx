import type { Format } from '../utils/format.ts';
import { t } from '../utils/i18n.ts';
import type { Quote, QuoteFailure } from '../utils/quotes/quote.ts';
import type { Instrument } from '../utils/symbology/instrument.ts';
import { Failure } from './Failure.tsx';
import { CloseIcon } from './icons.tsx';
import { Move, moveOf } from './Move.tsx';
import { Sparkline } from './Sparkline.tsx';

/** What the card knows so far. */
export type CardState =
  | { readonly status: 'loading' }
  | { readonly status: 'quote'; readonly quote: Quote }
  | { readonly status: 'failed'; readonly failure: QuoteFailure };

export interface CardProps {
  readonly instrument: Instrument;
  /** Name of the exchange; absent where none is known. */
  readonly exchange: string | undefined;
  readonly state: CardState;
  readonly format: Format;
  /** Milliseconds since the epoch: what "today" is. */
  readonly now: number;
  /** When the article says it was published, in milliseconds since the epoch; null where it does not say. */
  readonly published: number | null;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** One instrument at a glance: who, price, move, session, line, then when and from whom. */
export function Card({ instrument, exchange, state, format, now, onRetry, onClose }: CardProps) {
  const quote = state.status === 'quote' ? state.quote : undefined;
  const title = quote?.name ?? instrument.symbol;
  const where = [quote?.name && instrument.symbol, exchange].filter(Boolean).join(' · ');
  return (
    <section class="card" role="dialog" aria-label={t('cardLabel', title)} aria-busy={state.status === 'loading'}>
      <header>
        <div class="who">
          <h2>{title}</h2>
          <p class="muted">{where}</p>
        </div>
        <button type="button" class="icon" aria-label={t('close')} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <div aria-live="polite">
        {state.status === 'loading' && <Loading />}
        {state.status === 'failed' && (
          <Failure failure={state.failure} symbol={instrument.symbol} format={format} now={now} onRetry={onRetry} />
        )}
        {quote && <Figures quote={quote} format={format} now={now} />}
      </div>
    </section>
  );
}

/** Stands where the figures will, in their size, so that nothing moves when they come. */
function Loading() {
  return (
    <div class="body loading">
      <span class="hidden">{t('loading')}</span>
      <div class="bone price" />
      <div class="bone state" />
      <div class="bone line" />
      <footer>
        <div class="bone source" />
      </footer>
    </div>
  );
}

interface FiguresProps {
  readonly quote: Quote;
  readonly format: Format;
  readonly now: number;
}

function Figures({ quote, format, now }: FiguresProps) {
  const { price, currency, priceHint, previousClose, session, line } = quote;
  const money = (value: number) => format.price(value, currency, priceHint);
  const base = previousClose === undefined ? '' : ` · ${t('previousClose', money(previousClose))}`;
  return (
    <div class="body">
      <p class="price">
        <b>{money(price)}</b>
        <span class="muted">{currencyName(currency)}</span>
        <Move move={moveOf(quote)} quote={quote} format={format} />
      </p>
      <p class="state muted">
        <i class={`dot ${session}`} />
        <span>{t(`session_${session}`) + base}</span>
      </p>
      {quote.extended && <Extended quote={quote} format={format} />}
      <Sparkline line={line} base={previousClose} label={t('lineLabel')} width={300} height={64} />
      <footer class="muted">
        <span>{sourceLine(quote, format, now)}</span>
      </footer>
    </div>
  );
}

/** The figure outside the regular session, measured against the regular close beside which it stands. */
function Extended({ quote, format }: Omit<FiguresProps, 'now'>) {
  const { extended, currency, priceHint } = quote;
  if (!extended) return null;
  const outside: Quote = { ...quote, price: extended.price, previousClose: quote.price };
  return (
    <p class="extended">
      <span class="muted">{t(`extended_${extended.session}`)}</span>
      <span>{format.price(extended.price, currency, priceHint)}</span>
      <Move move={moveOf(outside)} quote={outside} format={format} plain />
    </p>
  );
}

const minorUnitNames = { GBp: 'currency_GBp', GBX: 'currency_GBp', ZAc: 'currency_ZAc', ILA: 'currency_ILA' } as const;

/** The currency's code, or the name of a minor unit: never a pound sign before pence. */
export const currencyName = (currency: string): string =>
  currency in minorUnitNames ? t(minorUnitNames[currency as keyof typeof minorUnitNames]) : currency;

const sourceNames: Readonly<Record<string, string>> = { yahoo: 'Yahoo Finance' };

function sourceLine(quote: Quote, format: Format, now: number): string {
  const parts = [sourceNames[quote.source] ?? quote.source, format.time(quote.time, now)];
  if (quote.stale) parts.push(t('stale'));
  else if (quote.delayed) parts.push(t('delayed'));
  return parts.join(' · ');
}
