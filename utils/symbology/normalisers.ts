import type { SymbolForm } from './exchange.ts';

type Normaliser = (symbol: string) => string;

/**
 * `BAC-PB`, `BAC^B`, `BAC PR B`, `BACpB` → `BAC.PRB`; `ABC-UN` → `ABC.U`; `ABC-WT` → `ABC.WS`; `BRK/B` → `BRK.B`.
 * Yahoo's `USB-PR` is series R, the exchange's own `USB.PR` has no series.
 */
const us: Normaliser = (symbol) =>
  symbol
    .replace(/-P([A-Z])$/, '.PR$1')
    .replace(/^([A-Z]+)(?:\^|[ ./-]P(?:R[ .-]?)?|p)([A-Z]?)$/, '$1.PR$2')
    .replace(/[./-](?:WS|WT)[.-]?([A-Z]?)$/, (_, series: string) => (series ? `.WS.${series}` : '.WS'))
    .replace(/[./-]R[TI]$/, '.RT')
    .replace(/[./-]UN?$/, '.U')
    .replace(/[ /-]([A-Z]+)$/, '.$1');

/** `BBD-B` → `BBD.B`; `BMO-PE`, `BMO.PRE` → `BMO.PR.E`. */
const toronto: Normaliser = (symbol) =>
  symbol
    .replaceAll('-', '.')
    .replace(/\.PR?([A-Z])$/, (whole, series: string) => (/^\.P[RF]$/.test(whole) ? whole : `.PR.${series}`))
    .replace(/\.(PF|DB|WT)([A-Z])$/, '.$1.$2');

/** Codes of two letters end in a dot, as codes once had three places; BT Group's is `BT.A`. */
const london: Normaliser = (symbol) => {
  const dotted = symbol.replace(/[/-]/, '.');
  if (dotted === 'BT' || dotted === 'BT.') return 'BT.A';
  return /^[A-Z]{2}$/.test(dotted) ? `${dotted}.` : dotted;
};

/** `00700` → `0700`; five places where it has five. */
const hongkong: Normaliser = (symbol) => symbol.replace(/^0+/, '').padStart(4, '0');

/** What each form's symbols become in the exchange's own writing; the others are written one way only. */
export const normalisers: Partial<Readonly<Record<SymbolForm, Normaliser>>> = {
  us,
  toronto,
  london,
  hongkong,
  // The series after one space; `*` stands for the only one and is left out.
  mexico: (symbol) => symbol.replace(/ ?\*$/, '').replace(/[./-]/, ' '),
  letters: (symbol) => symbol.replace('-', '.'),
  nordic: (symbol) => symbol.replace(/[._-]/, ' '),
  // Five digits that end in 0 are the same share as the first four (securities code with its check place).
  japan: (symbol) => symbol.replace(/^(.{4})0$/, '$1'),
  mainland: (symbol) => symbol.replace(/^\D+/, ''),
  korea: (symbol) => symbol.replace(/^A/, ''),
  // F marks the market of odd lots.
  brazil: (symbol) => symbol.replace(/F$/, ''),
  colombo: (symbol) => symbol.replace(/[.-]?([NXPRV]0000)$/, '.$1'),
  future: (symbol) => symbol.replace(/=F$|[12]!$/, '').replace(/^([A-Z][A-Z0-9]{0,2})$/, '$1=F'),
};
