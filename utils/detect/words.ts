import { lineAround } from './text.ts';

/**
 * Words that tell what a text speaks of. Short on purpose: they only support a form that stands already, and the
 * page's script carries them.
 */

/** Straight after a bracket, these make the name before it a listed company's: `Alector (ALEC) stock`. */
export const STOCK_AFTER =
  /^['’]?s?\s?(?:stocks?|shares?|common|ordinary|options|bonds?|calls|puts|Aktien?|actions?|acciones|ações|azioni|hisse|aandel(?:en)?|aktier?|osak|акци|股价|股價|股票|股份|株|주가|주식|cổ phiếu|saham)(?![a-z])/i;

/** Right before a name or a bracket. */
export const STOCK_BEFORE =
  /(?:\b(?:shares?|stocks?|ticker|symbol|Aktien?|acciones|ações|azioni|hissesi|aandelen|aktier|saham|akcj[ei]|акци[йияю]|หุ้น)|\b(?:l['’])?actions?|股价|股價|股票|股份|株|주가|주식|cổ phiếu)(?: (?:of|in|de|von|der|di|d[oa]|van|av|af|от)| [a-z]{2,10}){0,2}\s?$/i;

/** Anywhere in the line: the text is about markets. */
export const MARKET =
  /\b(?:shares?|stocks?|earnings|investors?|analysts?|dividends?|Nasdaq|NYSE|S&P|portfolio|quarter|IPO|ETF|Aktien?|Börse|Bourse|actions|acciones|bolsa|ações|azioni|Borsa|borsa|hisse|pörssi|börsen|акци|биржа|saham|bursa|cổ phiếu)|股|证券|證券|上市|株|証券|銘柄|주가|주식|코스피|코스닥|증권|상장/;

const toSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Letters that stand for something else wherever they are not plainly a symbol. */
const ACRONYMS = /* @__PURE__ */ toSet(
  'AI AR VR EV IT PC TV UK US EU UN UAE USA USD EUR GBP JPY CEO CFO COO CTO CIO CPI PPI GDP PMI PCE ETF ETFS IPO EPS ESG ADR ADS ADRS SEC FED FDA FTC DOJ IMF ECB BOJ FOMC OPEC WHO API CPU GPU LLM IOT LNG LPG WTI REIT NAV AUM ROE ROI YTD YOY QOQ GAAP IFRS EBITDA ARR CAGR KPI EST EDT GMT UTC CEST CET JST PM AM INC LTD PLC LLC AG SA SE NV AB ASA SPA CO CORP HR PR DD RSI MOU CRM ERP SAAS NYSE OTC AP UPI CAC DAX IFRS USB LED OLED RNA DNA PDF FAQ NA TBA TBD NEWS LIVE ISIN WKN ALL NEW FOR THE AND',
);

export const isAcronym = (written: string): boolean => ACRONYMS.has(written);

/** Common words among symbols: in capitals elsewhere in the text they are more often emphasis than the company. */
const WORDS = /* @__PURE__ */ toSet(
  'ON BY YOU IT OR BE ARE AS AN CAN HAS HE UP OUT ANY SO HERE NOW HELP TOP TWO NEXT GO POST JAN DEC NOV MAR GOOD WELL LIFE WAY REAL LINK OPEN GAME CARE LAW SHOP FORM LOVE MAIN LOW MAN JOB TEAM BOX AIR COST SAY PLAY PARK ACT KEY ROAD GIFT PAY FOUR SUN RUN NET SELF CARS FUN GOLD LOT FIVE LAND EVER AGO BILL VIA KIDS ROCK PLUS FAST FACT UNIT TECH TOWN LOAN STEP LAKE DRUG CASH MIND TOUR HOPE HOUR MOVE NICE FUND SAFE FEED TREE SON MAX HIT EYE RACE BALL MET SNOW SOUL ICON IRON FIX RAY ARM FOX JUST SHE MUST WANT SIZE OLD TERM NEAR HOLD CUT RING DEEP WOOD FAN TIP MOON BOND GRID BOSS MINT HERO CORN JETS SEE FAIR FOLD TRIP BEST BIG BUY SELL BIT CAR CAT DAY EAT END GAP HOT ONE WIN YES NOTE',
);

export const isWord = (written: string): boolean => WORDS.has(written) || ACRONYMS.has(written);

/** Those of some instruments' symbols that are words, each once. */
export const wordsAmong = (instruments: readonly { readonly symbol: string }[]): string[] =>
  [...new Set(instruments.map(({ symbol }) => symbol))].filter(isWord);

/** A line of a program or of its data, where `$PATH` and `EUR/USD` are names of something else. */
const CODE_LINE =
  /^\s*(?:\/\/|\/\*\*?\s|#!|--\s|<\/?\w|(?:import|export|const|let|var|def|class|return|echo|if|for|while|sudo|cd)\b[^.]*[=({/$"])|[{};]\s*$|=>|\w\(\)|[!=]==?|::|&&|\|\||\$\{|\$\(|\w="/;

/** What every such line has, near the place or at its beginning. */
const CODE_SIGN = /[{}=<]|\(\)|::|&&|\|\||\/[/*]|--|#!|;\s*(?:\n|$)|\$\(/;

/** Whether the line around `at` is a program's. */
export const isCodeAt = (text: string, at: number): boolean =>
  CODE_SIGN.test(text.slice(Math.max(0, at - 60), at + 60)) && CODE_LINE.test(lineAround(text, at));
