/**
 * Words that announce a code, where no exchange does: `ticker symbol “SNOW”`, `股票代码：300750`, `종목코드 005380`.
 * Each group knows what its language's codes look like and where they are listed.
 */
export interface Announcement {
  /** Matches the end of the text before the code's separator. */
  readonly words: RegExp;
  readonly code: RegExp;
  /** Exchanges by the code's form, likeliest first; empty where only the directory can tell. */
  readonly exchanges: (code: string) => readonly string[];
  /** A number of securities, not a symbol of an exchange: it stands for itself. */
  readonly isOwn?: true;
  /** Announces only behind an exchange: `ASX code`. */
  readonly needsLabel?: true;
}

const none = (): readonly string[] => [];
const LETTERS = /^[A-Z]{1,6}(?:[.\-/ ][A-Z]{1,3})?$|^[A-Z]{4}\d{1,2}$|^[A-Z0-9]{1,6}\.[A-Z]{1,3}$/;

/** Mainland codes tell their list by how they begin. */
export function mainlandExchange(code: string): readonly string[] {
  if (/^(?:6[058]|5|900|11)\d*$/.test(code)) return ['XSHG'];
  if (/^(?:0[0-3]|3|15|16|20)\d*$/.test(code)) return ['XSHE'];
  return /^(?:43|8[237]|92)\d*$/.test(code) ? ['BJSE'] : [];
}

const chinese = (code: string): readonly string[] => {
  if (/^\d{6}$/.test(code)) return mainlandExchange(code);
  if (/^\d{5}$/.test(code)) return ['XHKG'];
  return /^\d{4}$/.test(code) ? ['XHKG', 'XTAI', 'ROCO'] : [];
};

const taiwanese = (code: string): readonly string[] =>
  /^\d{4}$/.test(code) ? ['XTAI', 'ROCO', 'XHKG'] : chinese(code);

const announcements: readonly Announcement[] = [
  {
    words: /(?:証券|銘柄|株式|上場)?コード(?:番号)?$|銘柄$|ティッカー(?:シンボル|コード)?$|シンボル$/,
    code: /^[1-9]\d{2}[0-9A-Z]$|^[A-Z]{1,5}$/,
    exchanges: (code) => (/^\d/.test(code) ? ['XTKS'] : []),
  },
  {
    words: /(?:股票|证券|證券|股份|交易|上市|美股|港股|公司|[AHB]股|股)?代[号號]$|(?:證券|股票)代碼$/,
    code: /^\d{4,6}$|^\d{4,6}\.[A-Z]{2}$|^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/,
    exchanges: taiwanese,
  },
  {
    words: /(?:股票|证券|證券|股份|交易|上市|美股|港股|公司|[AHB]股|股)?(?:代[码碼]|股号)$/,
    code: /^\d{4,6}$|^\d{4,6}\.[A-Z]{2}$|^[A-Z]{1,5}(?:\.[A-Z]{1,2})?$/,
    exchanges: chinese,
  },
  {
    words: /(?:종목|단축|주식)\s?(?:코드|번호)$|티커$|심볼$/,
    code: /^A?\d{5}[0-9A-Z]$|^[A-Z]{1,5}$/,
    exchanges: (code) => (/\d/.test(code) ? ['XKRX', 'XKOS'] : []),
  },
  {
    words: /(?:mã (?:chứng khoán|CK|cổ phiếu)|cổ phiếu)$/i,
    code: /^(?=.*[A-Z])[A-Z0-9]{3}$/,
    exchanges: (code) => (code.length === 3 ? ['XSTC', 'HSTC'] : []),
  },
  {
    words:
      /(?:\b(?:stock|share|trading|ticker|securit(?:y|ies)|listing)[ -]?(?:codes?|symbols?|tickers?)|\b(?:tickers?|symbols?|symboles?(?: boursiers?)?|tickersymbole?|börsenkürzel|kürzel|börsensymbole?|symbolen?|símbolos?|simbol[oi]?|mn[eé]mo(?:nique)?|nemot[ée]cnico|c[óo]digo (?:de negocia[çc][ãa]o|burs[áa]til)|clave de pizarra|codice|beurscode|kortnavn|kaupankäyntitunnus|skrót|sembol[üu]?|hisse kodu|borsa kodu|işlem kodu|kode (?:saham|emiten)|kod saham)|тикер(?:ом|а)?|символ(?:ом)?|биржевой код|σύμβολο|الرمز|رمز السهم|رمز|סימול|ชื่อย่อ|สัญลักษณ์)$/i,
    code: LETTERS,
    exchanges: none,
  },
  {
    words: /หุ้น$/,
    code: /^[A-Z]{2,8}$/,
    exchanges: () => ['XBKK'],
  },
  {
    words: /\bsecurit(?:y|ies) codes?$/i,
    code: /^[1-9]\d{2}[0-9A-Z]$/,
    exchanges: () => ['XTKS'],
  },
  {
    words: /\b(?:stock|share) codes?$/i,
    code: /^\d{4,6}$/,
    exchanges: (code) => (code.length === 4 ? ['XHKG', 'XTKS', 'XTAI'] : chinese(code)),
  },
  {
    words: /\bcodes?$/i,
    code: /^[A-Z0-9]{2,12}$/,
    exchanges: none,
    needsLabel: true,
  },
  {
    words: /\bsaham$/i,
    code: /^[A-Z]{4}$/,
    exchanges: () => ['XIDX'],
  },
  { words: /\bkortnamn$/i, code: /^[A-Z]{2,8}(?:[ .-][A-DR])?$/, exchanges: () => ['XSTO'] },
  { words: /\bWKN$/, code: /^(?=.*\d)[A-Z0-9]{6}$/, exchanges: none, isOwn: true },
  { words: /\bSEDOL$/, code: /^[0-9B-DF-HJ-NP-TV-Z]{6}\d$/, exchanges: none, isOwn: true },
];

/** Between words and code: `is`, `of`. */
const LINK = /\s(?:is|are|was|ist|lautet|est|es|é|è|of|de|は|为|為|是)$/u;

/** Last letters of the words that announce; most colons follow others and are done with here. */
const LAST =
  /(?:codes?|code|kode|emiten|saham|kod[ui]?|ticker[s]?|symbol[eos]?|symboles|simbol[oi]?|símbolos?|boursiers?|ürzel|némo|nemo|onique|cnico|ciação|ciacao|bursátil|bursatil|pizarra|codice|namn|navn|tunnus|skrót|sembol[üu]?|WKN|SEDOL|CK|khoán|phiếu|тикер(?:ом|а)?|символ(?:ом)?|код|[コードル柄ン号號码碼股드호커볼ολרז่์ยน])$/i;

/** The announcements that end `before`, whatever links them to the code. */
export function findAnnouncements(before: string): readonly Announcement[] {
  const words = before
    .trimEnd()
    .replace(/[\s:\u2060]+$/, '')
    .replace(LINK, '');
  return LAST.test(words.slice(-12)) ? announcements.filter((each) => each.words.test(words)) : [];
}
