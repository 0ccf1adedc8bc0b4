import { toMove } from '../components/Move.tsx';
import type { CopyKind, PopupRow } from '../components/popup/PopupApp.tsx';
import type { Format } from './format.ts';
import { instrumentKey } from './symbology/instrument.ts';
import { toTradingView } from './symbology/sources/tradingview.ts';
import { toYahoo } from './symbology/sources/yahoo.ts';

const HEAD = 'symbol,exchange,name,price,currency,change,time,source,since';

/** A field of CSV: quoted where it must be; what a spreadsheet would read as a formula is made text. */
const field = (value: string | number | undefined): string => {
  const text = String(value ?? '');
  const safe = typeof value === 'string' && /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Figures for machines: a point for decimals, shares as fractions, times in ISO 8601. */
function toCsvLine({ instrument, result, since }: PopupRow): string {
  const quote = result?.ok ? result.value : undefined;
  const base = since?.ok ? since.value.price : undefined;
  const share = (from: number | undefined) => quote && toMove(quote.price, from)?.share.toFixed(6);
  const time = quote && new Date(quote.time).toISOString();
  const { symbol, exchange } = instrument;
  const numbers = [
    quote?.price,
    quote?.currency,
    Number(share(quote?.previousClose)) || undefined,
    time,
    quote?.source,
  ];
  return [
    field(symbol),
    field(exchange ?? ''),
    field(quote?.name),
    ...numbers.map(field),
    field(Number(share(base)) || undefined),
  ].join();
}

/** Figures for people. */
function toTextLine({ instrument, result }: PopupRow, format: Format): string {
  if (!result?.ok) return instrument.symbol;
  const { price, currency, priceHint, previousClose, name } = result.value;
  const move = toMove(price, previousClose);
  const figures = [
    `${format.price(price, currency, priceHint)} ${currency}`,
    move && `(${format.percent(move.share)})`,
  ];
  return [instrument.symbol, name, ...figures].filter(Boolean).join(' ');
}

/** The rows as the text that a reader pastes elsewhere; lists take each symbol once, and leave out what they cannot name. */
export function toCopy(rows: readonly PopupRow[], kind: CopyKind, format: Format): string {
  const once = [...new Map(rows.map((row) => [instrumentKey(row.instrument), row])).values()];
  if (kind === 'csv') return [HEAD, ...once.map(toCsvLine)].join('\n');
  if (kind === 'text') return once.map((row) => toTextLine(row, format)).join('\n');
  const write = kind === 'yahoo' ? toYahoo : toTradingView;
  return once
    .flatMap(({ instrument, result }) => write(result?.ok ? result.value.instrument : instrument) ?? [])
    .join();
}
