import type { Rule } from './rule.ts';
import { exchangeSymbol } from './rules/exchange-symbol.ts';

/** Every form of mention, the strongest evidence first: where two overlap, the earlier keeps the place. */
export const rules: readonly Rule[] = [exchangeSymbol];
