import type { Exchange, SymbolForm } from '../exchange.ts';
import { exchangeByMic, exchanges } from '../exchanges.ts';
import { normaliseSymbol } from '../forms.ts';
import type { Instrument, Kind } from '../instrument.ts';
import { CURRENCIES, isIsin } from './kinds.ts';

// Coins whose bare symbol is another coin's at Yahoo, which then wants CoinMarketCap's number. Seen 2026-11.
const COINS =
  'APT21794 ARB11841 BEAM28298 GRT6719 HYPE32196 IMX10603 JUP29210 MNT27075 PEPE24478 POL28321 SKY33038 STX4847 SUI20947 TAO22974 TON11419 UNI7083'.split(
    ' ',
  );
const numberedCoin = new Map(COINS.map((coin) => [coin.replace(/\d+$/, ''), coin]));

/** Indices that Yahoo writes like shares, without `^`. */
const SHARELIKE = new Set(
  '000001.SS 000300.SS 000688.SS 399001.SZ 399006.SZ DX-Y.NYB FTSEMIB.MI GD.AT HSTECH.HK IMOEX.ME OBX.OL OSEBX.OL PSEI.PS PSI20.LS TA35.TA WIG20.WA XU100.IS'.split(
    ' ',
  ),
);

/** `BAC.PRB` → `BAC-PB`, `ABC.WS` → `ABC-WT`, `ABC.U` → `ABC-UN`, `ABC.RT` → `ABC-RI`, `BRK.B` → `BRK-B`. */
const usShare = (symbol: string): string =>
  symbol
    .replace(/\.PR([A-Z]?)$/, '-P$1')
    .replace(/\.WS(?:\.([A-Z]))?$/, '-WT$1')
    .replace(/\.U$/, '-UN')
    .replace(/\.RT$/, '-RI')
    .replaceAll('.', '-');

const WRITTEN: Partial<Readonly<Record<SymbolForm, (symbol: string) => string>>> = {
  us: usShare,
  toronto: (symbol) =>
    symbol
      .replace(/\.PR\.([A-Z])$/, '-P$1')
      .replace(/\.(PF|DB|WT)\.([A-Z])$/, '-$1$2')
      .replaceAll('.', '-'),
  mexico: (symbol) => symbol.replaceAll(' ', ''),
  london: (symbol) => symbol.replace(/\.$/, '').replace('.', '-'),
  letters: (symbol) => symbol.replace('.', '-'),
  nordic: (symbol) => symbol.replaceAll(' ', '-'),
  colombo: (symbol) => symbol.replace('.', ''),
};

const writtenAs = (form: SymbolForm, symbol: string): string => WRITTEN[form]?.(symbol) ?? symbol;

function share({ symbol, exchange }: Instrument): string | null {
  if (exchange === null) return /^[A-Z]/.test(symbol) && !isIsin(symbol) ? usShare(symbol) : null;
  const row = exchangeByMic(exchange);
  if (row?.yahoo === undefined) return null;
  return row.yahoo === '' ? usShare(symbol) : `${writtenAs(row.form, symbol)}.${row.yahoo}`;
}

function coin(symbol: string): string {
  const [name = '', money = 'USD'] = symbol.split('-');
  return `${numberedCoin.get(name) ?? name}-${money}`;
}

const TO: Readonly<Record<Kind, (instrument: Instrument) => string | null>> = {
  equity: share,
  fund: share,
  index: ({ symbol }) => (SHARELIKE.has(symbol) ? symbol : `^${symbol}`),
  currency: ({ symbol }) => `${symbol}=X`,
  crypto: ({ symbol }) => coin(symbol),
  future: ({ symbol }) => (symbol.endsWith('=F') ? symbol : null),
};

/**
 * Yahoo's symbol: `0700.HK`, `BRK-B`, `VOLV-B.ST`, `^GSPC`, `EURUSD=X`, `BTC-USD`. Not escaped for an address.
 * An instrument without exchange is taken for American. null where Yahoo has no such market.
 */
export const toYahoo = (instrument: Instrument): string | null => TO[instrument.kind](instrument);

let bySuffix: ReadonlyMap<string, readonly Exchange[]> | undefined;

function listed(symbol: string, suffix: string): Instrument | null {
  bySuffix ??= Map.groupBy(
    exchanges.filter(({ yahoo }) => yahoo),
    ({ yahoo = '' }) => yahoo,
  );
  for (const { mic } of bySuffix.get(suffix) ?? []) {
    const own = normaliseSymbol(mic, symbol);
    if (own !== null) return { symbol: own, exchange: mic, kind: 'equity' };
  }
  return null;
}

function american(written: string): Instrument | null {
  const symbol = normaliseSymbol('XNYS', written);
  return symbol === null ? null : { symbol, exchange: null, kind: 'equity' };
}

const plain = (symbol: string, kind: Kind): Instrument => ({ symbol, exchange: null, kind });

/**
 * What Yahoo's symbol names. A plain one is American, its exchange unknown; where two exchanges share a suffix the
 * first of the table whose symbols look like it. null for what is none of Yahoo's.
 */
export function fromYahoo(written: string): Instrument | null {
  const text = written.normalize('NFKC').trim().toUpperCase();
  if (SHARELIKE.has(text)) return plain(text, 'index');
  if (/^\^[A-Z0-9.-]+$/.test(text)) return plain(text.slice(1), 'index');
  if (/^[A-Z0-9]{1,6}=F$/.test(text)) return plain(text, 'future');
  const pair = /^([A-Z]{3})?([A-Z]{3})=X$/.exec(text);
  if (pair) return plain(`${pair[1] ?? 'USD'}${pair[2]}`, 'currency');
  const [, name = '', money = ''] = /^([A-Z0-9]+)-([A-Z]{3})$/.exec(text) ?? [];
  if (CURRENCIES.has(money))
    return plain(`${COINS.includes(name) ? name.replace(/\d+$/, '') : name}-${money}`, 'crypto');
  const dot = text.lastIndexOf('.');
  return dot < 0 ? american(text) : listed(text.slice(0, dot), text.slice(dot + 1));
}
