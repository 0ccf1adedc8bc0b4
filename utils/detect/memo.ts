import { fitsExchange as fits, normaliseSymbol as normalise } from '../symbology/forms.ts';

/** Answers kept at once; a page asks of a few hundred symbols, many times each. */
const MOST = 4000;

/** Remembers answers by two strings. */
function remember<T>(answer: (first: string, second: string) => T): (first: string, second: string) => T {
  const known = new Map<string, Map<string, T>>();
  let size = 0;
  return (first, second) => {
    let row = known.get(first);
    if (row === undefined || size > MOST) {
      if (size > MOST) known.clear();
      if (size > MOST) size = 0;
      row = new Map();
      known.set(first, row);
    }
    let value = row.get(second);
    if (value === undefined) {
      value = answer(first, second);
      row.set(second, value);
      size++;
    }
    return value;
  };
}

/** Whether a text as printed is a symbol of this exchange. */
export const fitsExchange = remember(fits);

const normalised = remember((exchange, written) => normalise(exchange || null, written) ?? '');

/** A symbol as its exchange writes it, or as it stands where it is none there. */
export const symbolOn = (exchange: string | null, written: string): string =>
  normalised(exchange ?? '', written) || written;
