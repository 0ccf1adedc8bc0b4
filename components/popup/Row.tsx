import type { Format } from '../../utils/format.ts';
import { plural, t } from '../../utils/i18n.ts';
import type { AnswerFailure, Told } from '../../utils/messages.ts';
import type { Option } from '../../utils/quotes/resolution.ts';
import { exchangeByMic } from '../../utils/symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../../utils/symbology/instrument.ts';
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
  const columns = withSince ? 3 : 2;
  const name = quote?.name ?? (instrument.exchange && exchangeByMic(instrument.exchange)?.name) ?? '';
  const who = (
    <>
      <b>{instrument.symbol}</b>
      {mentions > 1 && (
        <span class="muted count" dir="ltr" aria-hidden="true">
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
        <Refusal row={row} failure={result.error} columns={columns} onChoose={act.choose} />
      ) : quote ? (
        <Figures quote={quote} row={row} withSince={withSince} format={format} />
      ) : (
        <Bones columns={columns} />
      )}
    </tr>
  );
}

interface RefusalProps {
  readonly row: PopupRow;
  readonly failure: AnswerFailure;
  /** Of figures. */
  readonly columns: number;
  readonly onChoose: PopupActions['choose'];
}

/** Why there are no figures; where the symbol means several instruments, the choice. */
function Refusal({ row: { instrument }, failure, columns, onChoose }: RefusalProps) {
  // What keeps every row from its figures stands above the table, once.
  if (/^(offline|forbidden)$/.test(failure.code)) return <Dashes columns={columns} />;
  return (
    <td colSpan={columns + 1} class="reason muted">
      {failure.code === 'choice' ? (
        <Choice instrument={instrument} options={failure.options} onChoose={onChoose} />
      ) : (
        failureText(failure.code, instrument.symbol)
      )}
    </td>
  );
}

interface ChoiceProps {
  readonly instrument: Instrument;
  readonly options: readonly Option[];
  readonly onChoose: PopupActions['choose'];
}

/** A symbol of several instruments: which one is meant. */
function Choice({ instrument, options, onChoose }: ChoiceProps) {
  const pick = (key: string) => {
    const option = options.find((one) => instrumentKey(one.instrument) === key);
    if (option) onChoose(instrument, option.instrument);
  };
  return (
    <select aria-label={t('choice', instrument.symbol)} onChange={(event) => pick(event.currentTarget.value)}>
      <option value="">{t('chooseOne')}</option>
      {options.map(({ instrument: one, name, venue }) => (
        <option key={instrumentKey(one)} value={instrumentKey(one)}>
          {[one.symbol, venue, name].filter(Boolean).join(' · ')}
        </option>
      ))}
    </select>
  );
}

function Dashes({ columns }: { readonly columns: number }) {
  return (
    <>
      <td aria-hidden="true" />
      {Array.from({ length: columns }, (_, nth) => (
        <td key={nth} class="muted">
          –
        </td>
      ))}
    </>
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
