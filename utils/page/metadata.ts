/** How a site writes what it says: an exchange and a symbol or a symbol alone, Yahoo's way, words among which one may be. */
export type Form = 'listing' | 'yahoo' | 'ric' | 'words';

/** Something that a page's markup says beside its text. */
export interface Said {
  readonly form: Form;
  readonly value: string;
}

interface Row {
  readonly selector: string;
  readonly form: Form;
  /** Attribute that holds it; where there is none, its text does. */
  readonly attribute?: string;
  /** What to take from the text, its first group; absent: all of it. */
  readonly pattern?: RegExp;
}

/** Only what stands in the article: a strip of the market's indices says nothing of it. */
const WITHIN = (selector: string): string => `:is(article,main,[itemprop="articleBody"]) ${selector}`;

/** A row a search: the browser is six times as quick with ten short selectors as with a list of them. */
const ROWS: readonly Row[] = [
  {
    selector: 'script[type="application/ld+json"]',
    form: 'listing',
    pattern: /"tickerSymbol"\s*:\s*"([^"]{1,40})"/g,
  },
  { selector: '[itemprop="tickerSymbol"]', form: 'listing', attribute: 'content' },
  { selector: 'meta[name="ticker" i]', form: 'listing', attribute: 'content' },
  {
    selector:
      'meta:is([name="keywords" i],[name="news_keywords" i],[name="parsely-tags"],[name="sailthru.tags"],[property="article:tag"])',
    form: 'words',
    attribute: 'content',
  },
  { selector: WITHIN('fin-streamer[data-symbol]'), form: 'yahoo', attribute: 'data-symbol' },
  { selector: WITHIN('[data-symbol]:not(fin-streamer)'), form: 'listing', attribute: 'data-symbol' },
  { selector: WITHIN('[data-ticker]'), form: 'listing', attribute: 'data-ticker' },
  { selector: WITHIN('[data-charting-symbol]'), form: 'listing', attribute: 'data-charting-symbol' },
  { selector: WITHIN('[data-ric]'), form: 'ric', attribute: 'data-ric' },
];

const APART = 'aside,nav,footer,[role="complementary"],[role="contentinfo"],[role="navigation"]';
const MOST = 60;

function* saidBy({ form, attribute, pattern }: Row, element: Element): Generator<Said> {
  const text = (attribute && element.getAttribute(attribute)) ?? element.textContent ?? '';
  if (!pattern) yield { form, value: text.trim().slice(0, 1000) };
  else for (const [, value = ''] of text.matchAll(pattern)) yield { form, value };
}

/** What the markup of a page says that it is about, each once. */
export function findMetadata(page: ParentNode): Said[] {
  const found = new Map<string, Said>();
  for (const row of ROWS)
    for (const element of page.querySelectorAll(row.selector)) {
      if (element.closest(APART)) continue;
      for (const said of saidBy(row, element))
        if (said.value && found.size < MOST) found.set(said.form + said.value, said);
    }
  return [...found.values()];
}
