import type { QuoteLink } from './messages.ts';
import type { Instrument } from './symbology/instrument.ts';
import { toTradingView } from './symbology/sources/tradingview.ts';
import { toYahoo } from './symbology/sources/yahoo.ts';

/** Places of a template, and what stands there. */
const places = {
  symbol: ({ symbol }: Instrument) => symbol,
  exchange: ({ exchange }: Instrument) => exchange,
  yahoo: toYahoo,
  tradingview: toTradingView,
} as const satisfies Record<string, (instrument: Instrument) => string | null>;

/** What a template may name. */
export const templatePlaces = Object.keys(places);

const PLACE = /\{(\w+)\}/g;

/** Quote pages that every reader is offered; a name is a proper name. */
const offered: readonly QuoteLink[] = [
  { name: 'Yahoo Finance', url: 'https://finance.yahoo.com/quote/{yahoo}' },
  { name: 'TradingView', url: 'https://www.tradingview.com/chart/?symbol={tradingview}' },
  { name: 'Stocktwits', url: 'https://stocktwits.com/symbol/{symbol}' },
];

export type TemplateProblem = 'no-address' | 'not-https' | 'no-place' | 'unknown-place';

/** What is wrong with a template of the reader's own; undefined for nothing. The host must not hang on the symbol. */
export function templateProblem(typed: string): TemplateProblem | undefined {
  const url = URL.parse(typed.replace(PLACE, 'X'));
  if (!url || /\s/.test(typed.trim())) return 'no-address';
  if (url.protocol !== 'https:' || url.username) return 'not-https';
  const named = [...typed.matchAll(PLACE)].map(([, name = '']) => name);
  if (named.length === 0 || /^[^/]*\/\/[^/?#]*\{/.test(typed)) return 'no-place';
  return named.every((name) => Object.hasOwn(places, name)) ? undefined : 'unknown-place';
}

/** The address of an instrument's page; null where a place cannot be filled. */
function fillTemplate(template: string, instrument: Instrument): string | null {
  let filled = true;
  const url = template.replace(PLACE, (_, name: keyof typeof places) => {
    const value = places[name]?.(instrument) ?? null;
    if (value === null) filled = false;
    return encodeURIComponent(value ?? '');
  });
  return filled ? url : null;
}

const hostName = (url: string): string => (URL.parse(url)?.hostname ?? url).replace(/^www\./, '');

/** Pages that quote an instrument: the reader's own templates first. */
export function linksOf(instrument: Instrument, own: readonly string[]): QuoteLink[] {
  const mine = own.map((url) => ({ name: hostName(url.replace(PLACE, 'X')), url }));
  const american = instrument.exchange === null || toYahoo(instrument) === instrument.symbol;
  const fit = offered.filter(({ name }) => name !== 'Stocktwits' || american);
  return [...mine, ...fit].flatMap(({ name, url }) => {
    const filled = fillTemplate(url, instrument);
    return filled === null || templateProblem(url) ? [] : [{ name, url: filled }];
  });
}
