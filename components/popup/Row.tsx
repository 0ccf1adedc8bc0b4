import type { Format } from '../../utils/format.ts';
import { plural, t } from '../../utils/i18n.ts';
import type { AnswerFailure, Told } from '../../utils/messages.ts';
import { exchangeByMic } from '../../utils/symbology/exchanges.ts';
import { instrumentKey } from '../../utils/symbology/instrument.ts';
import { currencyName } from '../currency.ts';
import { failureText } from '../Failure.tsx';
import { Move, toMove } from '../Move.tsx';
import { Sparkline } from '../Sparkline.tsx';
import type { PopupActions, PopupRow } from './PopupApp.tsx';

export interface RowProps {
  readonly row: PopupRow;
  /** Whether the table has a column for the move since publication. */
  readonly withSince: boolean;
  readonly format: Format;
  readonly act: PopupActions;
}

/** One instrument: what it is and how often the page names it, then its figures, or why there are none. */
export function Row({ row, withSince, format, act }: RowProps) {
  const { instrument, mentions, result } = row;
  const quote = result?.ok ? result.value : undefined;
  const name = quote?.name ?? (instrument.exchange && exchangeByMic(instrument.exchange)?.name) ?? '';
  const who = (
    <>
      <b>{instrument.symbol}</b>
      {mentions > 1 && (
        <span class="muted count" aria-hidden="true">
          {`×${format.count(mentions)}`}
        </span>
      )}
      {mentions > 0 && <span class="hidden">{plural('mentions', mentions, format.count(mentions))}</span>}
      <small key={name} class="muted name" dir="auto">
        {name}
      </small>
    </>
  );
  return (
    <tr class={mentions === 0 ? 'found' : ''}>
      <th scope="row">
        {mentions > 0 ? (
          <button
            type="button"
            class="reveal"
            title={t('reveal', instrument.symbol)}
            onClick={() => act.reveal(instrument)}
          >
            {who}
          </button>
        ) : (
          <div class="reveal">{who}</div>
        )}
      </th>
      {result?.ok === false ? (
        <td colSpan={withSince ? 4 : 3} class="reason muted">
          <Refusal row={row} failure={result.error} onChoose={act.choose} />
        </td>
      ) : quote ? (
        <Figures quote={quote} row={row} withSince={withSince} format={format} />
      ) : (
        <Bones columns={withSince ? 3 : 2} />
      )}
    </tr>
  );
}

interface RefusalProps {
  readonly row: PopupRow;
  readonly failure: AnswerFailure;
  readonly onChoose: PopupActions['choose'];
}

/** Why there are no figures; where the symbol means several instruments, the choice. */
function Refusal({ row: { instrument }, failure, onChoose }: RefusalProps) {
  if (failure.code !== 'choice')
    return <>{/^(offline|forbidden)$/.test(failure.code) ? '–' : failureText(failure.code, instrument.symbol)}</>;
  const pick = (key: string) => {
    const option = failure.options.find((one) => instrumentKey(one.instrument) === key);
    if (option) onChoose(instrument, option.instrument);
  };
  return (
    <select aria-label={t('choice', instrument.symbol)} onChange={(event) => pick(event.currentTarget.value)}>
      <option value="">{t('choice', instrument.symbol)}</option>
      {failure.options.map(({ instrument: one, name, venue }) => (
        <option key={instrumentKey(one)} value={instrumentKey(one)}>
          {[one.symbol, venue, name].filter(Boolean).join(' · ')}
        </option>
      ))}
    </select>
  );
}

function Bones({ columns }: { readonly columns: number }) {
  return (
    <>
      <td aria-hidden="true" />
      <td aria-busy="true">
        <span class="hidden">{t('loading')}</span>
        <span class="bone" />
      </td>
      {Array.from({ length: columns - 1 }, (_, nth) => (
        <td key={nth} aria-hidden="true">
          <span class="bone" />
        </td>
      ))}
    </>
  );
}

function Figures({ quote, row, withSince, format }: Omit<RowProps, 'act'> & { readonly quote: Told }) {
  const { since } = row;
  const base = since?.ok ? since.value.price : undefined;
  const time = format.time(quote.time, 0);
  return (
    <>
      <td aria-hidden="true" class="spark">
        <Sparkline line={quote.line} base={quote.previousClose} width={52} height={22} />
      </td>
      <td title={quote.stale ? `${time} · ${t('stale')}` : time}>
        {format.price(quote.price, quote.currency, quote.priceHint)}
        <small class="muted">
          {currencyName(quote.currency)}
          {quote.stale && ` · ${t('stale')}`}
        </small>
      </td>
      <td>
        <Move move={toMove(quote.price, quote.previousClose)} quote={quote} format={format} short />
      </td>
      {withSince && (
        <td title={row.published == null ? undefined : t('sinceDate', format.date(row.published))}>
          {row.published == null && <span class="muted">–</span>}
          {base !== undefined && <Move move={toMove(quote.price, base)} quote={quote} format={format} short />}
          {since?.ok === false && (
            <span class="muted" title={t('sinceNone')}>
              –<span class="hidden">{t('sinceNone')}</span>
            </span>
          )}
          {row.published != null && !since && <span class="bone" />}
        </td>
      )}
    </>
  );
}
