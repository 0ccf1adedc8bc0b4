import { exchanges } from '../symbology/exchanges.ts';
import { fitsExchange } from './memo.ts';

/** A code that names its exchange behind a dot. */
export interface Suffixed {
  readonly base: string;
  /** Exchanges of the suffix whose form the base has, likeliest first; empty where the suffix says only a country. */
  readonly exchanges: readonly string[];
}

/** Suffixes of data vendors that say a country, not a list. */
const COUNTRY_SUFFIX: Readonly<Record<string, readonly string[]>> = { US: [], JP: ['XTKS'], UK: ['XLON'] };

function readTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  const add = (suffix: string | undefined, mic: string): void => {
    if (suffix) table.set(suffix, [...(table.get(suffix) ?? []), mic]);
  };
  for (const { yahoo, mic } of exchanges) add(yahoo, mic);
  for (const { ric, mic } of exchanges) for (const suffix of ric ?? []) add(suffix, mic);
  return table;
}

let table: ReadonlyMap<string, readonly string[]> | undefined;

const SHAPE = /^(.{1,12})\.([A-Z]{1,3})$/;

/** Reuters writes a class in small letters: `BRKb.N`, `VOLVb.ST`. */
const plainBase = (base: string): string =>
  base.replace(/^([A-Z]{2,4})([a-d])$/, (_, stem, cls) => `${stem}.${cls.toUpperCase()}`);

/** `0700.HK` → 0700 in Hong Kong; undefined where the suffix is none or the base has not its exchange's form. */
export function readSuffix(written: string): Suffixed | undefined {
  if (!written.includes('.')) return undefined;
  const [, stem = '', suffix = ''] = SHAPE.exec(written) ?? [];
  const base = plainBase(stem);
  if (suffix in COUNTRY_SUFFIX) {
    const known = COUNTRY_SUFFIX[suffix] ?? [];
    const fitting = known.filter((mic) => fitsExchange(mic, base));
    return fitting.length > 0 || (known.length === 0 && /^[A-Z]{1,5}$/.test(base))
      ? { base, exchanges: fitting }
      : undefined;
  }
  table ??= readTable();
  const fitting = [...new Set(table.get(suffix))].filter((mic) => fitsExchange(mic, base));
  return fitting.length > 0 ? { base, exchanges: fitting } : undefined;
}
