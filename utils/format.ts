/** A price written without a currency sign: the currency stands beside it in words. */
export interface Format {
  /** A price, with the decimals that its source or its currency asks for. */
  price(value: number, currency: string, hint?: number): string;
  /** A difference of prices, always with its sign. */
  change(value: number, currency: string, hint?: number): string;
  /** A share, 0.0116 → +1.16%, always with its sign and two decimals. */
  percent(share: number): string;
  /** A number of things, grouped. */
  count(value: number): string;
  /** A time: the hour alone for today, else the day too. Milliseconds since the epoch. */
  time(time: number, now: number): string;
  /** A day without its year, for narrow places. */
  day(time: number): string;
  /** A day with its year. */
  date(time: number): string;
}

/** Decimals of minor units, which `Intl` does not know: pence and cents are quoted with up to two. */
const minorUnits: Readonly<Record<string, number>> = { GBp: 2, GBX: 2, ZAc: 2, ILA: 2 };

function currencyDecimals(currency: string): number {
  const minor = minorUnits[currency];
  if (minor !== undefined) return minor;
  try {
    const { minimumFractionDigits = 2 } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    return minimumFractionDigits;
  } catch {
    return 2; // not a currency that Intl can know; 2 is what most have
  }
}

/** Writers of figures in one language. In the view, never in the worker, which does not know the reader's language. */
export function createFormat(language: string): Format {
  const number = (value: number, decimals: number, signDisplay: 'auto' | 'exceptZero') =>
    new Intl.NumberFormat(language, {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      signDisplay,
    }).format(value);
  const decimals = (currency: string, hint: number | undefined) => hint ?? currencyDecimals(currency);

  return {
    price: (value, currency, hint) => number(value, decimals(currency, hint), 'auto'),
    change: (value, currency, hint) => number(value, decimals(currency, hint), 'exceptZero'),
    percent: (share) =>
      new Intl.NumberFormat(language, {
        style: 'percent',
        minimumFractionDigits: 2,
        maximumFractionDigits: 2,
        signDisplay: 'exceptZero',
      }).format(share),
    day: (time) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(time),
    date: (time) => new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' }).format(time),
    count: (value) => new Intl.NumberFormat(language).format(value),
    time(time, now) {
      const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
      const clock = { hour: 'numeric', minute: '2-digit' } as const;
      const day = { day: 'numeric', month: 'short' } as const;
      const year = new Date(time).getFullYear() === new Date(now).getFullYear() ? {} : ({ year: 'numeric' } as const);
      return new Intl.DateTimeFormat(language, sameDay ? clock : { ...day, ...year, ...clock }).format(time);
    },
  };
}
