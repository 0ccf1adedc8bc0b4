/** Coins that are written as symbols. */
const COINS = new Set(
  'BTC ETH USDT XRP BNB SOL USDC DOGE ADA TRX WBTC LINK AVAX XLM HBAR SHIB LTC BCH DOT DAI NEAR ICP ETC AAVE XMR VET ATOM ALGO FIL SUI TON UNI APT PEPE ARB MATIC POL INJ SEI TIA CRO KAS XTZ EOS DASH ZEC'.split(
    ' ',
  ),
);

/** These are listed companies or funds as well. */
const ALSO_LISTED = new Set('TRX LINK SUI LTC BCH NEAR APT VET ARB ATOM SEI DOT UNI TON SOL ADA'.split(' '));

const CURRENCIES = new Set(
  'USD EUR GBP JPY CHF AUD CAD NZD CNY CNH HKD SGD SEK NOK DKK PLN CZK HUF RON TRY RUB UAH ILS ZAR BRL MXN CLP COP ARS PEN INR IDR KRW TWD THB MYR PHP VND AED SAR QAR KWD EGP NGN KES XAU XAG'.split(
    ' ',
  ),
);

export const isCoin = (symbol: string): boolean => COINS.has(symbol);

export const isCurrency = (symbol: string): boolean => CURRENCIES.has(symbol);

const COIN_WORDS =
  /bitcoin|ethereum|crypto|blockchain|\bcoins?\b|\btokens?\b|altcoin|\bdefi\b|\$BTC|\$ETH|比特币|加密|仮想通貨|暗号資産|암호화폐|비트코인|криптовалют|биткоин/gi;

/** Whether `symbol` means the coin in this text; of those that a company shares, only where coins are the subject. */
export function meansCoin(symbol: string, text: string): boolean {
  if (!COINS.has(symbol)) return false;
  return !ALSO_LISTED.has(symbol) || (text.match(COIN_WORDS)?.length ?? 0) >= 2;
}
