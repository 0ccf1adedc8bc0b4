/** Chance that can be had again: the same seed, the same course. */
export interface Random {
  /** From 0 to below `end`. */
  readonly below: (end: number) => number;
  /** True once in so many times. */
  readonly once: (every: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** Mulberry32: small, quick, and good enough to wander with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return { below, once: (every) => below(every) === 0, pick: (from) => from[below(from.length)] as never };
}

const PIECES = [
  ...[
    '',
    ' ',
    '\n',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\0',
    '\ud800',
    '\udc00',
    'é',
    '％',
    '：',
    '（',
    '）',
    '、',
    '&amp;',
  ],
  ...['NYSE', 'NASDAQ', 'TSE', '纽交所', '港交所', '東証', '코스피', 'Euronext Paris', 'Frankfurt', 'OTC', 'B3', 'CVE'],
  ...['BABA', 'BRK.B', 'VOLV B', '0700', '7203', '600519', 'GOOGL, GOOG', 'DE0007164600', 'US0378331005', 'BTC', 'IT'],
  ...[
    ':',
    ' : ',
    '(',
    ')',
    '[',
    ']',
    '<',
    '>',
    ',',
    ';',
    '/',
    '-',
    '$',
    '$BRK.B',
    '^GSPC',
    '=F',
    '.N',
    '.HK',
    ' US Equity',
  ],
  ...[
    'EUR/USD',
    'ticker symbol “',
    '股票代码：',
    '証券コード',
    'Apple Inc.',
    'Alibaba Group',
    ' and ',
    ' et ',
    '12.5%',
    '10:30',
  ],
];

/** A text of parts of mentions and of anything else. */
export function randomText({ below, once, pick }: Random): string {
  const parts = Array.from({ length: below(once(20) ? 300 : 30) }, () =>
    once(6) ? String.fromCodePoint(below(once(2) ? 0x250 : 0x11000)) : pick(PIECES),
  );
  // One part over and over is what makes a careless expression take for ever.
  return once(25) ? pick(parts.concat('(')).repeat(below(3000)) + parts.join('') : parts.join('');
}

const ODD: readonly unknown[] = [
  ...[null, undefined, true, false, 0, -0, -1, 1, 1e308, -1e-7, 0.1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53],
  ...[
    '',
    ' ',
    '0',
    '-1',
    '1e999',
    '1,234.5',
    'N/A',
    '__proto__',
    'constructor',
    'XNYS',
    '../..',
    '\ud800',
    'null',
    '%',
  ],
  ...[[], {}, [[]], [null], { length: -1 }, { toString: null }, 8.64e15, 8.64e15 + 1, '9999-99-99T99:99:99Z'],
];

/** A name that a field can have. */
export const randomKey = ({ pick }: Random): string =>
  pick(['', 'a', '0', '-1', '__proto__', 'constructor', 'toString', 'length', 'symbol', 'version', '\ud800']);

/** A value of any sort that data can have. */
export function randomValue(random: Random, depth = 3): unknown {
  const { below, once, pick } = random;
  if (depth === 0 || once(2)) return once(8) ? randomText(random).slice(0, 200) : pick(ODD);
  const inner = () => randomValue(random, depth - 1);
  if (once(2)) return Array.from({ length: below(5) }, inner);
  return Object.fromEntries(Array.from({ length: below(5) }, () => [randomKey(random), inner()]));
}
