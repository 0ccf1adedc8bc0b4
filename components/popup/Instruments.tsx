import type { Format } from '../../utils/format.ts';
import { plural, t } from '../../utils/i18n.ts';
import type { Quote } from '../../utils/quotes/quote.ts';
import { exchangeByMic } from '../../utils/symbology/exchanges.ts';
import { instrumentKey } from '../../utils/symbology/instrument.ts';
import { currencyName } from '../Card.tsx';
import { failureText } from '../Failure.tsx';
import { Move, moveOf } from '../Move.tsx';
import { Sparkline } from '../Sparkline.tsx';
import type { PopupRow } from './PopupApp.tsx';

/** How many instruments the page has. */
export const Heading = ({ count, format }: { count: number; format: Format }) => (
  <h1>{plural('popupHeading', count, format.count(count))}</h1>
);

export interface InstrumentsProps {
  readonly rows: readonly PopupRow[];
  readonly format: Format;
}

/** All instruments of the page, in the order in which it names them. */
export function Instruments({ rows, format }: InstrumentsProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('columnSymbol')}</th>
          <td />
          <th scope="col">{t('columnPrice')}</th>
          <th scope="col">{t('columnMove')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={instrumentKey(row.instrument)} row={row} format={format} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row, format }: { row: PopupRow; format: Format }) {
  const { instrument, mentions, result } = row;
  const quote = result?.ok ? result.value : undefined;
  const exchange = instrument.exchange ? exchangeByMic(instrument.exchange)?.name : undefined;
  return (
    <tr>
      <th scope="row">
        <b>{instrument.symbol}</b>
        {mentions > 1 && (
          <span class="muted count" aria-hidden="true">
            {`×${format.count(mentions)}`}
          </span>
        )}
        <span class="hidden">{plural('mentions', mentions, format.count(mentions))}</span>
        <small class="muted">{quote?.name ?? exchange ?? ''}</small>
      </th>
      {result?.ok === false ? (
        <td colSpan={3} class="reason muted">
          {failureText(result.error.code, instrument.symbol)}
        </td>
      ) : (
        <Cells quote={quote} format={format} />
      )}
    </tr>
  );
}

function Cells({ quote, format }: { quote: Quote | undefined; format: Format }) {
  if (!quote)
    return (
      <>
        <td aria-hidden="true" />
        <td aria-busy="true">
          <span class="hidden">{t('loading')}</span>
          <span class="bone" />
        </td>
        <td aria-hidden="true">
          <span class="bone" />
        </td>
      </>
    );
  return (
    <>
      <td aria-hidden="true" class="spark">
        <Sparkline line={quote.line} base={quote.previousClose} width={56} height={22} />
      </td>
      <td>
        {format.price(quote.price, quote.currency, quote.priceHint)}
        <small class="muted">{currencyName(quote.currency)}</small>
      </td>
      <td>
        <Move move={moveOf(quote)} quote={quote} format={format} short />
      </td>
    </>
  );
}
