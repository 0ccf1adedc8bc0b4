import { joinParts, t } from '../../utils/i18n.ts';
import type { Told } from '../../utils/messages.ts';
import { sourceName } from '../../utils/source-names.ts';
import type { CardProps } from '../Card.tsx';
import { currencyName } from '../currency.ts';
import { Move, toMove } from '../Move.tsx';
import { Sparkline } from '../Sparkline.tsx';
import { MoreButton } from './MoreButton.tsx';
import { RangeBar } from './RangeBar.tsx';

export interface FiguresProps extends CardProps {
  readonly quote: Told;
}

/** A market that is open, with no trade for so long (milliseconds), says so: the instrument may be halted. */
const QUIET = 30 * 60_000;

/** All figures of a quote. Every row has its place whether or not it is filled: nothing moves. */
export function Figures(props: FiguresProps) {
  const { quote, format, published, open, on } = props;
  const { price, currency, priceHint, previousClose, day, year } = quote;
  const money = (value: number) => format.price(value, currency, priceHint);
  return (
    <div class="body">
      <p class="price">
        <b>{money(price)}</b>
        <span class="muted">{currencyName(currency)}</span>
        <Move move={toMove(price, previousClose)} quote={quote} format={format} />
      </p>
      <p class={`state ${quote.stale ? 'stale' : 'muted'}`}>
        <i class={`dot ${quote.stale ? '' : quote.session}`} />
        <span>{stateText(props)}</span>
      </p>
      <Extended {...props} />
      <Chart {...props} />
      {published !== undefined && <Since {...props} published={published} />}
      <div class="ranges">
        <RangeBar label={t('day')} range={day} price={price} money={money} />
        <RangeBar label={t('year')} range={year} price={price} money={money} />
      </div>
      <footer class="muted">
        <span class={quote.stale ? 'stale' : ''}>{sourceText(props)}</span>
        <MoreButton open={open} on={on} />
      </footer>
    </div>
  );
}

const isQuiet = ({ quote: { session, stale, time }, now }: FiguresProps): boolean =>
  session === 'regular' && !stale && now - time > QUIET;

/** What the move is measured against. */
const baseText = ({ quote: { previousClose, currency, priceHint }, format }: FiguresProps): string =>
  previousClose === undefined ? '' : t('previousClose', format.price(previousClose, currency, priceHint));

function stateText(props: FiguresProps): string {
  const { quote, format, now } = props;
  return joinParts([
    t(quote.stale ? 'stale' : `session_${quote.session}`),
    isQuiet(props) ? t('noTrade', format.time(quote.time, now)) : baseText(props),
  ]);
}

/** The figure outside the regular session, against the regular close beside which it stands; else the volume. */
function Extended(props: FiguresProps) {
  const { quote, format } = props;
  const { extended, currency, priceHint, volume, price } = quote;
  if (!extended)
    return (
      <p class="state muted">
        {joinParts([volume ? t('volume', format.count(volume)) : '', isQuiet(props) ? baseText(props) : ''])}
      </p>
    );
  return (
    <p class="state">
      <span class="muted">{t(`extended_${extended.session}`)}</span>
      <span>{format.price(extended.price, currency, priceHint)}</span>
      <Move move={toMove(extended.price, price)} quote={quote} format={format} plain />
    </p>
  );
}

/** The line of the day, or the one since publication with that point on it. */
function Chart({ quote, format, published, since, past, span, on }: FiguresProps) {
  const isSince = span === 'since' && published !== undefined;
  const base = since?.ok ? since.value : undefined;
  const date = published === undefined ? '' : format.date(published);
  return (
    <div class="chart">
      {published !== undefined && (
        <div class="spans">
          {(['day', 'since'] as const).map((one) => (
            <button key={one} type="button" class="text" aria-pressed={span === one} onClick={() => on.span(one)}>
              {one === 'day' ? t('day') : t('sinceDate', date)}
            </button>
          ))}
        </div>
      )}
      <Sparkline
        line={isSince ? (past ?? undefined) : quote.line}
        base={isSince ? base?.price : quote.previousClose}
        mark={base && published !== undefined ? { time: base.time ?? published, price: base.price } : undefined}
        label={isSince ? t('sinceDate', date) : t('lineLabel')}
        width={304}
        height={64}
      />
    </div>
  );
}

/** The move since the article was published: what no other quote says. */
function Since({ quote, format, now, since, published }: FiguresProps & { readonly published: number }) {
  const base = since?.ok ? since.value : undefined;
  const from = base && format.price(base.price, quote.currency, quote.priceHint);
  return (
    <div class="since">
      <i class="ring" />
      <span>
        {t('since')}
        <small key={from} class="muted">
          {joinParts([format.time(published, now), from])}
        </small>
      </span>
      {base && <Move move={toMove(quote.price, base.price)} quote={quote} format={format} short />}
      {since?.ok === false && <span class="muted">{t('sinceNone')}</span>}
      {!since && <i class="bone" />}
    </div>
  );
}

function sourceText({ quote, format, now }: FiguresProps): string {
  const parts = [sourceName(quote.source), format.time(quote.time, now)];
  if (!quote.stale && quote.delayed) parts.push(t('delayed'));
  if (quote.insteadOf) parts.push(t('insteadOf', sourceName(quote.insteadOf)));
  return joinParts(parts);
}
