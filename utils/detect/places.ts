import { flatten, INVISIBLE } from './text.ts';

/**
 * The idea of the whole detector: one cheap expression finds the few places worth a look, and only there do rules
 * read left and right. An alternation of all labels instead costs a thousand times as much.
 */
const SP = `[ \\t\\r\\n${INVISIBLE}]`;
const MARKUP = `["'“”‘’„«»「『*_\`$\\[(<]`;

const WORD_END = '(?![A-Za-z0-9_])';

const SOURCES = {
  /** `NYSE: BABA`, `BABA:NYSE`, `股票代码：300750` */
  colon: `:(?=${SP}{0,4}${MARKUP}{0,4}[A-Z0-9*])|(?<=[A-Z0-9] ?):(?= ?[\\u0370-\\uffef])`,
  /** `$BABA` */
  cashtag: `\\$(?=[A-Za-z])`,
  /** `(AAPL)`, `<7974>`, `(SH600519)` */
  bracket: `[([<【「『〔〈《](?=${SP}?["'“*_$]{0,2}[A-Z0-9](?![a-z]))`,
  /** `THYAO.IS`: the dot and the suffix */
  suffix: `(?:(?<=[A-Z0-9][a-d]?)\\.[A-Z]{1,3}|(?<=\\d)-(?:HK|SH|SZ|TW|KS|JP)|(?<=[A-Z])-US(?=[)\\]]))${WORD_END}`,
  /** `BRK/B US Equity`, `700 HK`: the space and the country */
  bloomberg: `(?<=[A-Z0-9]) [A-Z]{2}(?: (?:Equity|EQUITY)|(?=${SP}{0,2}[)\\]>])|(?<=\\d (?:HK|JP|JT|KS|KQ|KP|TT|CH|MK|AB))|(?<=[A-Z]{3} US))${WORD_END}`,
  /** `DE0007164600` */
  isin: `(?<![A-Za-z0-9])[A-Z]{2}[A-Z0-9]{9}[0-9]${WORD_END}`,
  /** `EUR/USD`, `BTC-USD`, `GC=F`: from the sign on */
  pair: `(?<=[A-Z0-9]{2})(?:/[A-Z]{3,5}|-(?:USDT?|EUR|GBP)|=[FX])${WORD_END}`,
  /** `^GSPC` */
  caret: `\\^(?=[A-Z]{2})`,
  /** `ticker symbol “SNOW”`, `종목코드 005380`: words that announce a code without a colon */
  keyword: `(?:(?:[Tt]icker|[Ss][yi]mbol|[Ss]ímbolo|[Kk]ürzel|[Mm]n[eé]mo(?:nique)?|[Kk]ortnam?n|[Ss]aham|[Kk]odu|WKN|SEDOL|тикер|символ|コード|銘柄|ティッカー|シンボル|代[码碼号號]|코드|티커|cổ phiếu|mã CK|chứng khoán)[a-zé]{0,2}(?: (?:is|of|code))?)(?=${SP}{0,2}["'“”„«「『*_\`(<$]{0,3}[A-Z0-9$]{2})`,
} as const;

export type PlaceKind = keyof typeof SOURCES;

/** A place worth a look: the match's offsets and which expression saw it. */
export interface Place {
  readonly kind: PlaceKind;
  readonly start: number;
  readonly end: number;
}

const KINDS = Object.keys(SOURCES) as PlaceKind[];
const SCAN = new RegExp(KINDS.map((kind) => `(${SOURCES[kind]})`).join('|'), 'g');

/** The places of a flattened text, in order. */
export function* findPlaces(text: string): Generator<Place> {
  for (const match of text.matchAll(SCAN)) {
    const kind = KINDS[match.findIndex((group, index) => index > 0 && group !== undefined) - 1];
    if (kind !== undefined) yield { kind, start: match.index, end: match.index + match[0].length };
  }
}

/** A separator at the edge of a text node: the other half of a mention may be in the next. */
const EDGE = /[:：$＄(（<[【]\s*$|^\s*[:：)）]/;
const ANY = new RegExp(Object.values(SOURCES).join('|'));

/** Whether there is anything to look at in a text node as the page has it, flattened or not. */
export const hasPlace = (text: string): boolean => {
  const plain = flatten(text);
  return ANY.test(plain) || EDGE.test(plain);
};
