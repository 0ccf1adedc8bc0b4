import { flatten, INVISIBLE } from './text.ts';

/**
 * The idea of the whole detector: cheap expressions find the few places worth a look, and only there do rules read
 * left and right. One alternation of all labels instead costs a thousand times as much. The expressions are only
 * asked where they match: so a scan allocates nothing.
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

/** Each begins with the sign itself, and what stands before it is looked at after: a letter then says at once that it is none. */
const SIGNS = [
  // Between digits it is a time of day; before a word in small letters it announces no code.
  `:(?:(?<=[A-Z0-9] ?:)(?= ?[A-Z])|(?<!\\d:)(?=${SP}{0,4}${QUOTE}{0,4}(?:[A-Z*](?![a-z])|\\d)| ?[\\u0370-\\uffef]))`,
  '\\$(?=[A-Za-z])',
  `[([<【「『〔〈《](?=${SP}?["'“*_$]{0,2}[A-Z0-9](?![a-z]|[A-Z]{1,7} ?: ?[A-Z])|[\\u3040-\\ud7a3]{2,10} ?[A-Z0-9])`,
  // One letter before a dot is an initial, but for `(F.N)`.
  `\\.(?<=(?:[A-Z0-9.][A-Z0-9a-d]|[(<["'\`][A-Z0-9])\\.)(?=[A-Z]{1,3}${END})`,
  `/(?=[A-Z]{3,5}${END})`,
  `-(?=(?:HK|SH|SZ|TW|KS|JP|US|USDT?|EUR|GBP)${END})`,
  `=(?=[FX]${END})`,
  '\\^(?=[A-Z]{2})',
].join('|');

const ISIN = `[A-Z]{2}[A-Z0-9]{9}[0-9]${END}`;
const TERMINAL = `[A-Z0-9] (?:US|HK|JP|JT|KS|KQ|KP|TT|CH|MK|AB)${END}|E(?<= E)(?:quity|QUITY)${END}`;

// Plain literals, and nothing behind them: the engine then skips ahead by whole words. The ends are checked after.
const ENGLISH_WORDS = 'cker[ s]|mbol|WKN|SEDOL';
const LATIN_WORDS = 'ürzel|nemo|némo|ortnamn|ortnavn|saham|Saham| kodu';
const OTHER_WORDS =
  'тикер|Тикер|символ|コード|銘柄|ティッカー|シンボル|代码|代碼|代号|代號|코드|번호|티커|cổ phiếu|Cổ phiếu|mã CK|chứng khoán|หุ้น';
const ANNOUNCED = new RegExp(
  `(?:[a-zа-яé]{0,6})(?: ?(?:is|of|code))?(?=${SP}{0,2}(?:["'“”„«「『*_\`(<$]{0,3}[A-Z0-9$]{2}|["“„«「][A-Z]["”“»」]))`,
  'y',
);

const KIND_OF_SIGN: Readonly<Record<string, PlaceKind>> = {
  ':': 'colon',
  $: 'cashtag',
  '.': 'suffix',
  '/': 'pair',
  '-': 'pair',
  '=': 'pair',
  '^': 'caret',
};

// Marked as pure: what only the worker needs the page's script leaves out.
const signs = /* @__PURE__ */ new RegExp(SIGNS, 'g');
const isins = /* @__PURE__ */ new RegExp(ISIN, 'g');
const terminals = /* @__PURE__ */ new RegExp(TERMINAL, 'g');
const englishWords = /* @__PURE__ */ new RegExp(ENGLISH_WORDS, 'g');
const latinWords = /* @__PURE__ */ new RegExp(LATIN_WORDS, 'g');
const otherWords = /* @__PURE__ */ new RegExp(OTHER_WORDS, 'g');
const BEYOND_LATIN = /[\u0400-\uffef]/;

type Visit = (kind: PlaceKind, at: number) => void;

function eachSign(text: string, visit: Visit): void {
  signs.lastIndex = 0;
  while (signs.test(text)) {
    const at = signs.lastIndex - 1;
    const kind = KIND_OF_SIGN[text.charAt(at)] ?? 'bracket';
    visit(kind, at);
  }
}

function eachTerminalCode(text: string, visit: Visit): void {
  terminals.lastIndex = 0;
  while (terminals.test(text)) {
    const end = terminals.lastIndex;
    const isEquity = text[end - 1] === 'y' || text[end - 1] === 'Y';
    visit('bloomberg', isEquity ? end - 10 : end - 3);
  }
}

function eachIsin(text: string, visit: Visit): void {
  isins.lastIndex = 0;
  while (isins.test(text)) visit('isin', isins.lastIndex - 12);
}

function eachWord(words: RegExp, text: string, visit: Visit): void {
  words.lastIndex = 0;
  while (words.test(text)) {
    ANNOUNCED.lastIndex = words.lastIndex;
    if (ANNOUNCED.test(text)) visit('keyword', ANNOUNCED.lastIndex);
  }
}

const isEnglish = (language: string): boolean => language.startsWith('en');

/** Calls `visit` with the places of a flattened text; those of one kind in order. */
export function eachPlace(text: string, language: string, visit: Visit): void {
  eachSign(text, visit);
  eachTerminalCode(text, visit);
  eachIsin(text, visit);
  eachWord(englishWords, text, visit);
  if (!isEnglish(language)) eachWord(latinWords, text, visit);
  if (BEYOND_LATIN.test(text)) eachWord(otherWords, text, visit);
}

/**
 * What a text that is put together from several elements, hidden ones among them, may hold: as the places, but that a
 * code may run into what follows it, and that after a label anything may stand between.
 */
const JOINED = [SIGNS, ISIN, TERMINAL, `:(?<=[A-Z]{2}["'”*]?${SP}?:)`].join('|').replaceAll(END, '');
/** The places of a rough text, but for words that announce a code. */
export const ANY = new RegExp(JOINED);
const toWords = (...words: string[]) => new RegExp(`(?:${words.join('|')})${ANNOUNCED.source}`);
/** Words that announce a code. What an English page cannot have is not looked for there: twice as quick. */
const IN_ENGLISH = toWords(ENGLISH_WORDS, OTHER_WORDS);
const IN_ANY = toWords(ENGLISH_WORDS, LATIN_WORDS, OTHER_WORDS);

/** Whether there is anything to look at in a text as the page has it, in the page's language. */
export function hasPlace(text: string, language: string): boolean {
  const plain = flatten(text);
  return ANY.test(plain) || (isEnglish(language) ? IN_ENGLISH : IN_ANY).test(plain);
}
