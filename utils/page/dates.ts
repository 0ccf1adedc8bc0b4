import { type DateFact, dayInAddress, publishedOf } from './published.ts';

/** Names of meta tags, as publishers write them: `article:published_time`, `parsely-pub-date`, `DC.date.issued`, `cXenseParse:recs:publishtime`. */
const PUBLISHED =
  /publish(?!er)|pub[-_]?date|publication_date|date_original|^(?:dc\.|dcterms\.|sailthru\.)?date(?:\.issued|\.created)?$|^dcterms\.(?:created|issued)$/;
const CHANGED = /modified|updated_time|lastmod|^revised$/;

const ARTICLE = 'article,[itemtype*="Article"],[itemtype*="Posting"],[role="article"]';
const APART = 'aside,nav,footer,form,[class*="comment" i],[class*="related" i]';
/** JSON-LD of more is no description of an article. In characters. */
const MOST_JSON = 300_000;

type Json = Record<string, unknown>;

/** The objects that describe the page, not those that they mention. */
function* described(data: unknown, depth = 0): Generator<Json> {
  if (depth > 4 || typeof data !== 'object' || data === null) return;
  if (Array.isArray(data)) for (const one of data.slice(0, 50)) yield* described(one, depth + 1);
  else {
    yield data as Json;
    for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) yield* described((data as Json)[key], depth + 1);
  }
}

function parse(script: Element): unknown {
  try {
    const text = script.textContent ?? '';
    return text.length > MOST_JSON ? null : JSON.parse(text);
  } catch {
    return null; // publishers' JSON is broken now and then
  }
}

const isArticle = ({ '@type': type }: Json): boolean => /Article|Posting|Report|News/.test(String(type));

/** Whether an object is of another page: after a navigation within a page the last one's may still stand there. */
const isOther = ({ url }: Json): boolean => {
  const path = typeof url === 'string' ? URL.parse(url, location.href)?.pathname : undefined;
  return path !== undefined && path !== '/' && path !== location.pathname;
};

function fromJson(): DateFact[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20);
  const objects = scripts.flatMap((script) => [...described(parse(script))]);
  const articles = objects.filter(isArticle);
  const all = articles.length > 0 ? articles : objects;
  const ours = all.filter((one) => !isOther(one));
  return (ours.length > 0 ? ours : all).flatMap(({ datePublished, dateModified }) => [
    { from: 'json-ld', value: String(datePublished ?? '') },
    { from: 'json-ld', value: String(dateModified ?? ''), changed: true },
  ]);
}

function fromMeta(): DateFact[] {
  return [...document.querySelectorAll('meta[content]')].flatMap((meta): DateFact[] => {
    const name = (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase();
    const value = meta.getAttribute('content') ?? '';
    if (CHANGED.test(name)) return [{ from: 'meta', value, changed: true }];
    return PUBLISHED.test(name) ? [{ from: 'meta', value }] : [];
  });
}

const dateOf = (element: Element): string =>
  element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent ?? '';

function fromMarkup(scope: ParentNode, isOwn: (element: Element) => boolean): DateFact[] {
  const facts: DateFact[] = [];
  for (const element of scope.querySelectorAll(
    '[itemprop~="datePublished"],[itemprop~="dateModified"],time[datetime]',
  )) {
    if (element.closest(APART) || !isOwn(element)) continue;
    const role = element.getAttribute('itemprop');
    const isChange = role?.includes('dateModified') && !role.includes('datePublished');
    facts.push({ from: role ? 'microdata' : 'time', value: dateOf(element), ...(isChange && { changed: true }) });
  }
  return facts;
}

/**
 * The article among several that a node is in; null where the page is one article, or where the node is in the one that
 * the page is about: the first with a heading of the page's rank. (Where a reader scrolls from story to story, each has one.)
 */
function articleOf(node: Node): Element | null {
  const own = node.parentElement?.closest(ARTICLE) ?? null;
  if (!own || own.parentElement?.closest(ARTICLE)) return null;
  const all = [...document.querySelectorAll(ARTICLE)];
  const others = all.filter((one) => one !== own && !own.contains(one));
  return others.length > 0 && all.find((one) => one.querySelector('h1')) !== own ? own : null;
}

const dateIn = (article: Element, now: number): number | null =>
  publishedOf(
    fromMarkup(article, () => true),
    now,
  );

/** When the article among several that a node is in was published, null where it does not say; undefined where the page is one article. */
export function findOwnDate(node: Node, now: number): number | null | undefined {
  const article = articleOf(node);
  return article ? dateIn(article, now) : undefined;
}

/**
 * When what a node stands in was published, in milliseconds since the epoch: the article among several, else the page;
 * null where nobody says. Read when asked: of a living page, and never of one that nobody asks about.
 */
export function findPublished(node: Node | null, now: number): number | null {
  const article = node && articleOf(node);
  if (article) return dateIn(article, now);
  const main = document.querySelector('main,article') ?? document;
  const isOfThePage = (element: Element) => !element.closest(ARTICLE) || articleOf(element) === null;
  const address = dayInAddress(location.pathname);
  const facts = [...fromJson(), ...fromMeta(), ...fromMarkup(main, isOfThePage)];
  return publishedOf(address ? [...facts, { from: 'address', value: address }] : facts, now);
}
