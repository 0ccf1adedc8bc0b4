import type { Rule } from './rule.ts';
import { bloomberg } from './rules/bloomberg.ts';
import { bracketedListing } from './rules/bracketed-listing.ts';
import { cashtag } from './rules/cashtag.ts';
import { exchangeSymbol } from './rules/exchange-symbol.ts';
import { indexSymbol } from './rules/index-symbol.ts';
import { isin } from './rules/isin.ts';
import { labelledCode } from './rules/labelled-code.ts';
import { namedSymbol } from './rules/named-symbol.ts';
import { pair } from './rules/pair.ts';
import { suffix } from './rules/suffix.ts';
import { symbolExchange } from './rules/symbol-exchange.ts';

/** Every form of mention, the strongest evidence first: where two overlap, the earlier keeps the place. */
export const rules: readonly Rule[] = [
  exchangeSymbol,
  symbolExchange,
  suffix,
  bloomberg,
  isin,
  indexSymbol,
  pair,
  cashtag,
  labelledCode,
  bracketedListing,
  namedSymbol,
];
