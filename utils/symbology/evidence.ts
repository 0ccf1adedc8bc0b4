import { exchangeByMic } from './exchanges.ts';

/** What is known of the place where a label stands. */
export interface LabelContext {
  /** The sentence around it. */
  readonly near?: string;
  /** The page's language, BCP 47. */
  readonly language?: string;
  /** The page's country, ISO 3166-1 alpha-2. */
  readonly country?: string;
}

/** Words that speak for a country. Only the countries that share a label with another need any. */
const WORDS: Readonly<Record<string, RegExp>> = {
  AE: /Dubai|Emirat|dirham/i,
  AT: /Austria|Österreich|Vienna|\bWien/,
  BE: /Belgi|Brussel|Bruxelles/,
  BG: /Bulgari|Sofia|\bleva?\b|[Бб]ългар/,
  BH: /Bahrain|Manama|البحرين/,
  BW: /Botswana|Gaborone|\bpula\b/,
  CA: /Canad|C\$|Toronto|Vancouver|Ontario|British Columbia|Alberta|Qu[ée]bec|\bTSX/,
  CN: /China|Chinese|Beijing|Shanghai|北京|上海|人民币|中国/,
  CO: /Colombia|Bogot[áa]/,
  CY: /Cypr|Nicosia|Κύπρ/,
  CZ: /Czech|Prague|Prah[ay]|Česk|\bKč/,
  DE: /German|Deutsch|Frankfurt|Xetra/i,
  DK: /Denmark|Danish|Dan(?:mark|sk)|Copenhagen|København/,
  EE: /Estonia|Tallinn|Eesti/,
  ES: /Spain|Spanish|Españ|Madrid/,
  FI: /Finland|Finnish|Helsinki|Suom/,
  FR: /France|French|Français|Paris/,
  GB: /\bUK\b|Brit(?:ish|ain)|London|pence|£/,
  GR: /Gree(?:ce|k)|Athens|Αθήν|Ελλ/,
  HR: /Croatia|Zagreb|Hrvatsk/,
  HU: /Hungar|Budapest|Magyar|forint/i,
  IE: /Ireland|Irish|Dublin/,
  IN: /Indian?\b|Mumbai|Delhi|Bengaluru|Sensex|Nifty|₹|\bRs\b|crore|lakh/,
  IR: /Iran|Tehran|\brials?\b|تهران|ریال|تومان/,
  IS: /Iceland|Reykjav|Íslan/,
  IT: /Ital[iy]|Milan|Borsa/,
  JM: /Jamaica|Kingston/,
  JO: /Jordan|Amman|الأردن/,
  JP: /Japan|Tokyo|Nikkei|Topix|\byen\b|¥|円|日本|東京|名古屋|福岡|札幌/i,
  KE: /Kenya|Nairobi|Safaricom|KSh/,
  KR: /Korea|Seoul|₩|\bwon\b|한국/,
  KW: /Kuwait|fils\b|الكويت/,
  LB: /Leban|Beirut|لبنان/,
  LK: /Sri Lanka|Colombo|\bLKR/,
  LT: /Lithuania|Vilnius|Lietuv/,
  LV: /Latvia|\bRiga\b|Latvij/,
  MA: /Moroc|Maroc|Casablanca|المغرب/,
  MN: /Mongolia|Ulaanbaatar|tugrik|Монгол/,
  MT: /Malt(?:a|ese)|Valletta/,
  MW: /Malawi|Blantyre|kwacha/i,
  NG: /Nigeria|Lagos|naira|₦|\bNGX\b/i,
  NL: /Netherlands|Dutch|Amsterdam|Nederland/,
  NO: /Norw(?:ay|egian)|Oslo|Norge|Norsk/,
  OM: /\bOman|Muscat|مسقط|عمان/,
  PH: /Philippine|Manila|₱|\bpesos?\b/i,
  PK: /Pakistan|Karachi|Islamabad|\bPKR|\bRs\b/,
  PS: /Palestin|Nablus|Ramallah|فلسطين/,
  PT: /Portug|Lisbo/,
  RO: /Romania|Bucharest|Bucure[sșş]ti|România/,
  SE: /Swed(?:en|ish)|Stockholm|Sverige|Svensk/i,
  TR: /T[üu]rk|[İI]stanbul|lira|₺/i,
  TW: /Taiwan|Taipei|NT\$|台灣|臺灣|台湾/,
  US: /\b(?:NAS|NYS) ?[:：]|美股|미국/,
  VE: /Venez|Caracas|bol[íi]var/i,
  ZA: /South Africa|Johannesburg|\brand\b/i,
  ZW: /Zimbabwe|Harare/,
};

/** Countries whose markets a page in this language writes of, the likeliest first. */
const COUNTRIES: Readonly<Record<string, string>> = {
  bg: 'BG',
  bn: 'BD',
  cs: 'CZ',
  da: 'DK',
  de: 'DE AT',
  el: 'GR CY',
  es: 'ES CO VE',
  et: 'EE',
  fa: 'IR',
  fi: 'FI',
  fr: 'FR BE',
  he: 'IL',
  hi: 'IN',
  hr: 'HR',
  hu: 'HU',
  is: 'IS',
  it: 'IT',
  ja: 'JP',
  ko: 'KR US',
  lt: 'LT',
  lv: 'LV',
  mn: 'MN',
  mt: 'MT',
  nb: 'NO',
  nl: 'NL BE',
  no: 'NO',
  pt: 'PT BR',
  ro: 'RO',
  si: 'LK',
  sv: 'SE FI',
  sw: 'KE',
  tr: 'TR',
  ur: 'PK',
  zh: 'CN TW HK',
};

const countOf = (text: string, pattern: RegExp): number =>
  text.match(new RegExp(pattern, `${pattern.flags}g`))?.length ?? 0;

/** How loudly a sentence speaks for an exchange: its country's words, currency and ISINs. */
function voices(mic: string, near: string): number {
  const { country = '', currency = '' } = exchangeByMic(mic) ?? {};
  const words = WORDS[country];
  const isin = new RegExp(`(?<![A-Z0-9])${country}[A-Z0-9]{9}\\d(?![A-Z0-9])`);
  const money =
    currency === 'EUR' || currency === 'USD' ? 0 : countOf(near, new RegExp(`\\b${currency.toUpperCase()}\\b`));
  return 3 * countOf(near, isin) + (words ? countOf(near, words) : 0) + money;
}

/** The one exchange of `mics` for which the sentence speaks loudest, if one does. */
export function exchangeNear(mics: readonly string[], near = ''): string | undefined {
  if (near === '') return undefined;
  const [best, next] = mics.map((mic) => ({ mic, voice: voices(mic, near) })).sort((a, b) => b.voice - a.voice);
  return best !== undefined && best.voice > (next?.voice ?? 0) ? best.mic : undefined;
}

/** The first exchange of `mics` in the page's country, or in one where its language is at home. */
export function exchangeOfPage(mics: readonly string[], { country, language = '' }: LabelContext): string | undefined {
  const [tongue = '', ...tags] = language.split('-');
  const region = tags.find((tag) => /^[A-Za-z]{2}$/.test(tag));
  const homes = [country ?? '', region ?? '', ...(COUNTRIES[tongue.toLowerCase()] ?? '').split(' ')];
  for (const home of homes.filter(Boolean)) {
    const mic = mics.find((one) => exchangeByMic(one)?.country === home.toUpperCase());
    if (mic !== undefined) return mic;
  }
  return undefined;
}
