import type { Mention } from './detect/mention.ts';

/** A text for each rule of detection that can be switched off, by the rule's name: what only that rule finds. Of a link the text, and where it leads. */
export const ruleExamples = {
  'exchange-symbol': 'Alibaba (NYSE: BABA), 腾讯（港交所：0700）',
  'symbol-exchange': 'BABA:NYSE, SHOP:CA',
  suffix: '0700.HK, VOD.L, <7203.T>',
  bloomberg: 'AAPL US Equity, 700 HK',
  isin: 'US5949181045',
  'index-symbol': '^GSPC',
  pair: 'EUR/USD, BTC-USD',
  cashtag: '$BABA, $NVDA',
  'labelled-code': '証券コード 7203',
  'bracketed-listing': 'Alibaba (NYSE BABA)',
  'named-symbol': 'Apple (AAPL)',
  link: 'Alibaba → finance.yahoo.com/quote/BABA',
  repeat: 'NYSE: BABA … BABA',
} as const;

export type RuleName = keyof typeof ruleExamples;

export const ruleNames = Object.keys(ruleExamples) as RuleName[];

/** What of an example would be marked with some rules off; the bare symbol only where something names it. */
export function toMarked(found: readonly Mention[], rulesOff: readonly string[]): readonly Mention[] {
  const marked = found.filter(({ rule }) => !rulesOff.includes(rule));
  return marked.some(({ rule }) => rule !== 'repeat') ? marked : [];
}
