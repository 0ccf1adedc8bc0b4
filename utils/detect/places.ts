import { flatten, INVISIBLE } from './text.ts';

/**
 * The idea of the whole detector: cheap expressions find the few places worth a look, and only there do rules read
 * left and right. One alternation of all labels instead costs a thousand times as much. Expressions match a single
 * character and look ahead: so a scan allocates nothing, and matches never swallow one another.
 */
export type PlaceKind =
  | 'colon' // NYSE: BABA, BABA:NYSE, 股票代码：300750
  | 'cashtag' // $BABA
  | 'bracket' // (AAPL), <7974>
  | 'suffix' // THYAO.IS, 0700-HK: the dot or dash
  | 'pair' // EUR/USD, BTC-USD, GC=F: the sign
  | 'caret' // ^GSPC
  | 'bloomberg' // BRK/B US Equity, 700 HK: the space
  | 'isin' // DE0007164600: its first letter
  | 'keyword'; // ticker symbol “SNOW”, 종목코드 005380: behind the word

/** A place worth a look. */
export interface Place {
  readonly kind: PlaceKind;
  readonly at: number;
}

const SP = `[ \\t\\r\\n${INVISIBLE}]`;
const QUOTE = `["'“”‘’„«»「『*_\`$\\[(<]`;
const END = '(?![A-Za-z0-9_])';

const SIGNS = [
  `:(?=${SP}{0,4}${QUOTE}{0,4}[A-Z0-9*]| ?[\\u0370-\\uffef])`,
  '\\$(?=[A-Za-z])',
  `[([<【「『〔〈《](?=${SP}?["'“*_$]{0,2}[A-Z0-9](?![a-z]))`,
  `\\.(?=[A-Z]{1,3}${END})`,
  `/(?=[A-Z]{3,5}${END})`,
  `-(?=(?:HK|SH|SZ|TW|KS|JP|US|USDT?|EUR|GBP)${END})`,
  `=(?=[FX]${END})`,
  '\\^(?=[A-Z]{2})',
].join('|');

const CAPITALS = `[A-Z0-9](?= [A-Z]{2}${END})|[A-Z](?=[A-Z][A-Z0-9]{9}[0-9]${END})`;

const LATIN_WORDS = '(?:icker|[sS][yi]mbol|ímbolo|ürzel|n[eé]mo(?:nique)?|ortnam?n|aham|odu|WKN|SEDOL)';
const OTHER_WORDS =
  '(?:тикер|символ|コード|銘柄|ティッカー|シンボル|代[码碼号號]|코드|번호|티커|cổ phiếu|mã CK|chứng khoán)';
const ANNOUNCED = `(?:[a-zа-яé]{0,2}(?: (?:is|of|code))?)(?=${SP}{0,2}["'“”„«「『*_\`(<$]{0,3}[A-Z0-9$]{2})`;

const KIND_OF_SIGN: Readonly<Record<string, PlaceKind>> = {
  ':': 'colon',
  $: 'cashtag',
  '.': 'suffix',
  '/': 'pair',
  '-': 'pair',
  '=': 'pair',
  '^': 'caret',
};

const signs = new RegExp(SIGNS, 'g');
const capitals = new RegExp(CAPITALS, 'g');
const latinWords = new RegExp(LATIN_WORDS + ANNOUNCED, 'g');
const otherWords = new RegExp(OTHER_WORDS + ANNOUNCED, 'g');
const BEYOND_LATIN = /[\u0400-\uffef]|cổ|mã |chứ/;

type Visit = (kind: PlaceKind, at: number) => void;

function eachSign(text: string, visit: Visit): void {
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    const kind = KIND_OF_SIGN[text.charAt(at)] ?? 'bracket';
    visit(kind, at);
  }
}

function eachCapital(text: string, visit: Visit): void {
  capitals.lastIndex = 0;
  while (capitals.test(text)) {
    const at = capitals.lastIndex;
    if (text[at] === ' ') visit('bloomberg', at);
    else visit('isin', at - 1);
  }
}

function eachWord(words: RegExp, text: string, visit: Visit): void {
  words.lastIndex = 0;
  while (words.test(text)) visit('keyword', words.lastIndex);
}

/** Calls `visit` with the places of a flattened text; those of one kind in order. */
export function eachPlace(text: string, visit: Visit): void {
  eachSign(text, visit);
  eachCapital(text, visit);
  eachWord(latinWords, text, visit);
  if (BEYOND_LATIN.test(text)) eachWord(otherWords, text, visit);
}

/** A separator at the edge of a text node: the other half of a mention may be in the next. */
const EDGE = /[:$(<[【]\s*$|^\s*[:)]/;
const ANY = new RegExp([SIGNS, CAPITALS, LATIN_WORDS + ANNOUNCED, OTHER_WORDS + ANNOUNCED].join('|'));

/** Whether there is anything to look at in a text node as the page has it. */
export function hasPlace(text: string): boolean {
  const plain = flatten(text);
  return ANY.test(plain) || EDGE.test(plain);
}
