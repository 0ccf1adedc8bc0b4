import { exchangeNear, exchangeOfPage, type LabelContext } from './evidence.ts';
import { exchangeNamed } from './exchange-words.ts';
import { exchanges } from './exchanges.ts';
import { fitsExchange } from './forms.ts';
import { type SharedLabel, sharedLabels } from './shared-labels.ts';

/** Which exchange a label means. */
export interface Decision {
  /** A MIC; null where nothing decides, or where no exchange has this label. */
  readonly exchange: string | null;
  /** MICs, likeliest first, where nothing decides between them. */
  readonly candidates?: readonly string[];
}

/** A label as labels are compared: NFKC, upper case, without spaces, `.`, `-`, `_`, `’`, `・` and invisible characters. */
export const foldLabel = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Cf}._'’‘‐-―・·-]+/gu, '');

interface Index {
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly places: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, SharedLabel>;
}

function build(): Index {
  const labels = new Map<string, readonly string[]>();
  const places = new Map<string, string>();
  const shared = new Map(sharedLabels.flatMap((one) => one.labels.split('|').map((label) => [foldLabel(label), one])));
  for (const { mic, name, labels: own, places: where = [] } of exchanges) {
    for (const label of [mic, name, ...own]) labels.set(foldLabel(label), [mic]);
    for (const place of where) places.set(foldLabel(place), mic);
  }
  for (const [label, { mics }] of shared) labels.set(label, mics);
  return { labels, places, shared };
}

let built: Index | undefined;

const index = (): Index => {
  built ??= build();
  return built;
};

/** MICs that a label announces, as written or folded, likeliest first; none for what is no label. */
export function exchangesOfLabel(label: string): readonly string[] {
  const folded = foldLabel(label);
  const { labels, places } = index();
  const known = labels.get(folded);
  if (known !== undefined) return known;
  const named = exchangeNamed(folded, places);
  return named === undefined ? [] : [named];
}

/** MICs of what is a label within brackets only, a city or a code that is more often something else: `(Frankfurt: APC)`. */
export function exchangesOfPlace(label: string): readonly string[] {
  const mic = index().places.get(foldLabel(label));
  return mic === undefined ? [] : [mic];
}

// Which codes of digits alone belong where, for labels that are shared. Shanghai: 60, 68 and 9 shares, 5 funds, 11
// bonds; Shenzhen: 0, 3 and 2 shares, 1 funds; Beijing: 4, 8 and 92; Mumbai: 5, and 9 for partly paid ones.
const CODES: Readonly<Record<string, RegExp>> = {
  XSHG: /^(?:[569](?!2)|11)/,
  XSHE: /^(?:[023]|1[^1])/,
  BJSE: /^(?:[48]|92)/,
  XBOM: /^(?:5|9[^2])/,
  XKUW: /^\d{3}$/,
};

function fits(mic: string, symbol: string): boolean {
  const code = symbol.replace(/^\D{2}(?=\d{6})/, '');
  return fitsExchange(mic, symbol) && (!/^\d+$/.test(code) || (CODES[mic]?.test(code) ?? true));
}

/**
 * Which exchange a label means beside this symbol: by the symbol's form, then by what the sentence says, then by the
 * page's country and language, then by what the label usually means.
 */
export function decideExchange(label: string, symbol: string, context: LabelContext = {}): Decision {
  const known = exchangesOfLabel(label);
  const mics = known.length > 0 ? known : exchangesOfPlace(label);
  if (mics.length <= 1) return { exchange: mics[0] ?? null };
  const fitting = mics.filter((mic) => fits(mic, symbol));
  const pool = fitting.length > 0 ? fitting : mics;
  const exchange = choose(pool, symbol, context, index().shared.get(foldLabel(label)));
  return exchange === undefined ? { exchange: null, candidates: pool } : { exchange };
}

function choose(
  pool: readonly string[],
  symbol: string,
  context: LabelContext,
  shared: SharedLabel | undefined,
): string | undefined {
  if (pool.length === 1) return pool[0];
  const telling = shared?.symbols?.find(([form, mic]) => pool.includes(mic) && form.test(symbol))?.[1];
  const said = telling ?? exchangeNear(pool, context.near);
  if (said !== undefined) return said;
  const home = shared?.anyCountry ? undefined : exchangeOfPage(pool, context);
  return home ?? pool.find((mic) => mic === shared?.usual);
}
