import type { Exchange } from '../symbology/exchange.ts';
import { exchanges } from '../symbology/exchanges.ts';
import { normaliseSymbol } from '../symbology/forms.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { fromCnbc } from '../symbology/sources/cnbc.ts';
import { fromTencent } from '../symbology/sources/tencent.ts';
import { fromTradingView } from '../symbology/sources/tradingview.ts';
import { fromYahoo } from '../symbology/sources/yahoo.ts';

/** What a site's address says, in its own writing → the instrument. Groups of the pattern, '' for one that is absent. */
type Read = (first: string, second: string, third: string) => Instrument | null;

/** `host` is matched against the end of the address' host, `path` against its path and query, percent-decoded. */
interface QuoteSite {
  readonly host: RegExp;
  readonly path: RegExp;
  readonly read: Read;
}

const share = (symbol: string | null, exchange: string | null): Instrument | null =>
  symbol ? { symbol, exchange, kind: 'equity' } : null;

/** On an exchange whose MIC is known. */
const on = (mic: string | undefined, written: string): Instrument | null =>
  mic ? share(normaliseSymbol(mic, written), mic) : null;

/** American, list unknown. */
const american: Read = (written) =>
  /^[A-Za-z]{1,5}(?:[.-][A-Za-z]{1,3})?$/.test(written) ? share(normaliseSymbol('XNYS', written), null) : null;

const isin: Read = (written) => share(written.toUpperCase(), null);

const only =
  (mic: string): Read =>
  (written) =>
    on(mic, written);

/** `NYQ XNYS|LSE XLON` → a look-up of a site's own names of exchanges. */
const names = (table: string): ReadonlyMap<string, string> =>
  new Map(table.split('|').map((row) => row.split(' ') as [string, string]));

const google = names(
  'NYSE XNYS|NASDAQ XNAS|NYSEAMERICAN XASE|NYSEARCA ARCX|BATS BATS|OTCMKTS OTCM|TSE XTSE|CVE XTSX|CNSX XCNQ|BMV XMEX|BVMF BVMF|LON XLON|ETR XETR|FRA XFRA|EPA XPAR|AMS XAMS|EBR XBRU|ELI XLIS|BIT XMIL|BME XMAD|SWX XSWX|VTX XSWX|VIE XWBO|STO XSTO|CPH XCSE|HEL XHEL|ICE XICE|IST XIST|TLV XTAE|TADAWUL XSAU|JSE XJSE|TYO XTKS|HKG XHKG|SHA XSHG|SHE XSHE|TPE XTAI|KRX XKRX|KOSDAQ XKOS|NSE XNSE|BOM XBOM|SGX XSES|KLSE XKLS|BKK XBKK|IDX XIDX|ASX XASX|NZE XNZE|WSE XWAR',
);
const ft = names(
  'NYQ XNYS|NSQ XNAS|NMQ XNAS|ASQ XASE|PCQ ARCX|LSE XLON|PAR XPAR|AEX XAMS|BRU XBRU|LIS XLIS|GER XETR|FRA XFRA|MIL XMIL|MCE XMAD|SWX XSWX|VIE XWBO|STO XSTO|CPH XCSE|HEX XHEL|OSL XOSL|HKG XHKG|TYO XTKS|SHH XSHG|SHZ XSHE|KSC XKRX|NSI XNSE|BSE XBOM|SES XSES|ASX XASX|TOR XTSE|VAN XTSX|SAO BVMF|JNB XJSE|IST XIST',
);
const slugs = names(
  'nyse XNYS|nasdaq XNAS|nyseamerican XASE|nysemkt XASE|amex XASE|nysearca ARCX|otc OTCM|tsx XTSE|tsxv XTSX|lse XLON|lon XLON|aim AIMX|etr XETR|fra XFRA|epa XPAR|ams XAMS|ebr XBRU|bit XMIL|bme XMAD|swx XSWX|sto XSTO|cph XCSE|hel XHEL|osl XOSL|tyo XTKS|hkg XHKG|sha XSHG|she XSHE|tpe XTAI|krx XKRX|kosdaq XKOS|nse XNSE|bom XBOM|sgx XSES|asx XASX|bvmf BVMF|jse XJSE|ist XIST',
);
const american2 = names('us |xnas XNAS|xnys XNYS|arcx ARCX|xase XASE');
const globe = names('T XTSE|X XTSX|N XNYS|Q XNAS|CN XCNQ');
const futu = names('US |HK XHKG|SH XSHG|SZ XSHE|SG XSES|JP XTKS|CA XTSE|AU XASX');
const prefixed = names('sh XSHG|sz XSHE|bj BJSE|hk XHKG|116. XHKG');
const countries = names('HK XHKG|JP XTKS|UK XLON|AU XASX|CA XTSE|FR XPAR|DE XETR|IT XMIL|ES XMAD|PH XPHS|SG XSES');

const isMic = (text: string): boolean => exchanges.some(({ mic }) => mic === text);

/** By one of the codes that a terminal gives exchanges; the first of the table whose symbols look like it. */
function coded(key: 'ric' | 'bloomberg', written: string, code: string): Instrument | null {
  const fits = exchanges.filter((row: Exchange) => row[key]?.includes(code));
  const [first] = fits.map(({ mic }) => on(mic, written)).filter((one) => one !== null);
  return code === 'US' || (key === 'bloomberg' && fits.length === 0) ? null : (first ?? null);
}

const ric: Read = (written) => {
  const dot = written.lastIndexOf('.');
  if (dot === 0) return { symbol: written.slice(1), exchange: null, kind: 'index' };
  if (dot < 0) return american(written, '', '');
  const code = written.slice(dot + 1);
  return coded('ric', written.slice(0, dot), /^O[QB]?$/.test(code) ? 'O' : code);
};

const bloomberg: Read = (written, code) => {
  if (code === 'US') return american(written.replace('/', '.'), '', '');
  if (code === 'IND') return { symbol: written, exchange: null, kind: 'index' };
  if (code === 'CUR') return { symbol: written, exchange: null, kind: 'currency' };
  return coded('bloomberg', written, code);
};

const chinese: Read = (place, code) => {
  if (/^\d{5}$/.test(code)) return on('XHKG', code);
  if (/^\d{6}$/.test(code)) return on(prefixed.get(place.toLowerCase()), code);
  return american(code, '', '');
};

/** One site a row. Where a site's address holds only its own numbers or a name, it is not here. */
const quoteSites: readonly QuoteSite[] = [
  {
    host: /(?:^|\.)finance\.yahoo\.com$/,
    path: /^\/(?:quote|q|chart)\/([^/?#]+)|^\/q\?s=([^&#]+)/,
    read: (a, b) => fromYahoo(a || b),
  },
  { host: /(?:^|\.)finance\.yahoo\.co\.jp$/, path: /^\/quote\/([\dA-Z]{4})(?:\.T)?(?![\dA-Z.])/, read: only('XTKS') },
  {
    host: /(?:^|\.)google\.[a-z.]+$/,
    path: /^\/finance(?:\/beta)?\/quote\/([^:/?#]+)(?::([A-Z]+))?/,
    read: (symbol, place) => on(google.get(place), symbol),
  },
  {
    host: /(?:^|\.)google\.[a-z.]+$/,
    path: /^\/finance\?q=([A-Z]+):([\w.-]+)/,
    read: (place, symbol) => on(google.get(place), symbol),
  },
  { host: /(?:^|\.)seekingalpha\.com$/, path: /^\/symbol\/([A-Za-z.-]+)(?![\w:])/, read: american },
  { host: /(?:^|\.)benzinga\.com$/, path: /^\/(?:quote|stock)\/([A-Za-z.-]+)/, read: american },
  {
    host: /(?:^|\.)marketwatch\.com$/,
    path: /^\/investing\/(?:stock|fund)\/([\w.-]+)(?:.*[?&]countryCode=([a-zA-Z]{2}))?/,
    read: (symbol, country) =>
      /^(us)?$/i.test(country) ? american(symbol, '', '') : on(countries.get(country.toUpperCase()), symbol),
  },
  {
    host: /(?:^|\.)barrons\.com$/,
    path: /^\/(?:market-data|quote)\/(?:stock|etf|fund)s?\/(?:us\/(x\w{3}|arcx)\/)?([a-z\d.]+)/,
    read: (mic, symbol) => on(american2.get(mic), symbol) ?? american(symbol, '', ''),
  },
  {
    host: /(?:^|\.)wsj\.com$/,
    path: /^\/market-data\/quotes\/(?:[A-Z]{2}\/)?(?:([A-Z]{4})\/)?([A-Z\d.]+)(?![\w/]*[a-z])/,
    read: (mic, symbol) => (isMic(mic) ? on(mic, symbol) : american(symbol, '', '')),
  },
  {
    host: /(?:^|\.)tradingview\.com$/,
    path: /^\/(?:symbols\/|chart\/\?symbol=|x\/)([A-Z\d_]+)[-:]([A-Z\d._!]+)/,
    read: (place, symbol) => fromTradingView(`${place}:${symbol}`),
  },
  { host: /(?:^|\.)bloomberg\.com$/, path: /^\/quote\/([^:/?#]+):([A-Z]{2,3})/, read: bloomberg },
  {
    host: /(?:^|\.)reuters\.com$/,
    path: /^\/(?:markets\/)?companies\/([\w.^=]+)|^\/finance\/stocks\/[a-z]+[^=]*[?/](?:symbol=)?([A-Z\d.]+)/,
    read: (a, b, c) => ric(a || b, '', c),
  },
  { host: /(?:^|\.)cnbc\.com$/, path: /^\/quotes\/(?:\?symbol=)?([\w.@=-]+)/, read: fromCnbc },
  {
    host: /(?:^|\.)nasdaq\.com$/,
    path: /^\/(?:market-activity\/(?:stocks|etf|funds?-and-etfs)|symbol)\/([a-z\d.-]+)/i,
    read: american,
  },
  {
    host: /(?:^|\.)stocktwits\.com$/,
    path: /^\/symbol\/([A-Z\d]+\.X|[A-Z.-]+)/,
    read: (symbol) =>
      symbol.endsWith('.X')
        ? { symbol: `${symbol.slice(0, -2)}-USD`, exchange: null, kind: 'crypto' }
        : american(symbol, '', ''),
  },
  {
    host: /(?:^|\.)caps\.fool\.com$/,
    path: /^\/ticker\/([A-Z.^]+)\.aspx/i,
    read: (symbol) => (symbol.startsWith('^') ? fromYahoo(symbol) : american(symbol, '', '')),
  },
  {
    host: /(?:^|\.)fool\.com$/,
    path: /^\/quote\/([a-z]+)\/(?:[a-z\d-]+\/)?([a-z\d.-]+)\/?$/,
    read: (place, symbol) => on(slugs.get(place), symbol),
  },
  {
    host: /(?:^|\.)morningstar\.com$/,
    path: /^\/(?:stocks|etfs|funds|cefs)\/([a-z]{4})\/([a-z\d.]+)\//,
    read: (mic, symbol) => (isMic(mic.toUpperCase()) ? on(mic.toUpperCase(), symbol) : null),
  },
  { host: /(?:^|\.)finviz\.com$/, path: /^\/quote(?:\.ashx)?\?(?:.*&)?t=([A-Z.-]+)/, read: american },
  { host: /(?:^|\.)zacks\.com$/, path: /^\/(?:stock\/quote|funds\/etf|stock\/research)\/([A-Z.]+)/, read: american },
  {
    host: /(?:^|\.)stockanalysis\.com$/,
    path: /^\/quote\/([a-z]+)\/([\w.]+)|^\/(?:stocks|etf)\/([a-z.]+)\/?$/,
    read: (place, symbol, plain) => (plain ? american(plain, '', '') : on(slugs.get(place), symbol)),
  },
  {
    host: /(?:^|\.)markets\.ft\.com$/,
    path: /^\/data\/(?:equities|etfs|funds)\/tearsheet\/[a-z]+\?s=([^:&]+):([A-Z]{3})/,
    read: (symbol, place) => on(ft.get(place), symbol),
  },
  {
    host: /(?:^|\.)boursorama\.com$/,
    path: /\/cours\/(?:[a-z-]+\/)?(?:([A-Z]{2}[A-Z\d]{9}\d)|1rP([A-Z\d.]+)|1rA([A-Z\d.]+))/,
    read: (code, paris, amsterdam) => (code ? isin(code, '', '') : paris ? on('XPAR', paris) : on('XAMS', amsterdam)),
  },
  {
    host: /(?:^|\.)investir\.lesechos\.fr$/,
    path: /^\/(?:cours|actions)\/[a-z\d-]+,([a-z]{4}),([a-z\d]+),/,
    read: (mic, symbol) => (isMic(mic.toUpperCase()) ? on(mic.toUpperCase(), symbol) : null),
  },
  {
    host: /(?:^|\.)abcbourse\.com$/,
    path: /^\/(?:cotation|graphes|analyses)\/(?:[a-z]+\/)?([A-Z\d]+)p$/,
    read: only('XPAR'),
  },
  {
    host: /(?:^|\.)live\.euronext\.com$/,
    path: /\/product\/(?:equities|etfs)\/([A-Z]{2}[A-Z\d]{10})-[A-Z]{4}/,
    read: isin,
  },
  {
    host: /(?:^|\.)(?:boerse\.de|onvista\.de|comdirect\.de|boerse-frankfurt\.de|ariva\.de|wallstreet-online\.de|borsaitaliana\.it)$/,
    path: /[/=-]([A-Z]{2}[A-Z\d]{9}\d)(?![A-Z\d])/,
    read: isin,
  },
  { host: /(?:^|\.)xueqiu\.com$/, path: /^\/S\/(SH|SZ|BJ)?([A-Z\d.]+)/, read: chinese },
  {
    host: /(?:^|\.)(?:futunn|moomoo)\.com$/,
    path: /\/(?:stock|etfs?)\/([A-Z\d.]+)-([A-Z]{2})/,
    read: (symbol, place) => (place === 'US' ? american(symbol, '', '') : on(futu.get(place), symbol)),
  },
  {
    host: /(?:^|\.)quote\.eastmoney\.com$/,
    path: /^\/(?:us|hk|unify\/r|concept)?\/?(sh|sz|bj|116\.|105\.|106\.)?([A-Za-z\d]+)\.html/,
    read: chinese,
  },
  {
    host: /(?:^|\.)finance\.sina\.com\.cn$/,
    path: /^\/realstock\/company\/(s[hz])(\d{6})|hkstock\/quotes\/()?(\d{5})/,
    read: chinese,
  },
  { host: /(?:^|\.)gu\.qq\.com$/, path: /^\/((?:sh|sz|hk|us)[\w.]+)/, read: fromTencent },
  { host: /(?:^|\.)aastocks\.com$/, path: /[?&]symbol=(\d{5})/, read: only('XHKG') },
  {
    host: /^(?:www\.)?(?:minkabu\.jp|kabutan\.jp|nikkei\.com)$/,
    path: /^\/(?:stock\/(?:\?code=)?|nkd\/company\/\?scode=)([\dA-Z]{4})(?![\dA-Z])/,
    read: only('XTKS'),
  },
  {
    host: /(?:^|\.)finance\.naver\.com$/,
    path: /^\/item\/[a-z_]+\.(?:nhn|naver)\?code=([\dA-Z]{6})/,
    read: (code) => share(normaliseSymbol('XKRX', code), null),
  },
  { host: /(?:^|\.)nseindia\.com$/, path: /^\/get-quotes\/equity\?symbol=([A-Z\d&-]+)/, read: only('XNSE') },
  {
    host: /(?:^|\.)screener\.in$/,
    path: /^\/company\/([A-Z\d&-]+)/,
    read: (code) => on(/^\d{6}$/.test(code) ? 'XBOM' : 'XNSE', code),
  },
  { host: /(?:^|\.)bseindia\.com$/, path: /^\/stock-share-price\/[^/]+\/[^/]+\/(\d{6})/, read: only('XBOM') },
  { host: /(?:^|\.)londonstockexchange\.com$/, path: /^\/stock\/([A-Z\d.]+)\//, read: only('XLON') },
  { host: /(?:^|\.)asx\.com\.au$/, path: /^\/markets\/company\/([A-Z\d]+)/, read: only('XASX') },
  { host: /(?:^|\.)marketindex\.com\.au$/, path: /^\/asx\/([a-z\d]+)/, read: only('XASX') },
  {
    host: /(?:^|\.)money\.tmx\.com$/,
    path: /^\/(?:en\/)?quote\/([A-Z.]+)(?::(US))?/,
    read: (symbol, place) => (place ? american(symbol, '', '') : on('XTSE', symbol)),
  },
  {
    host: /(?:^|\.)theglobeandmail\.com$/,
    path: /^\/investing\/markets\/stocks\/([A-Z.]+)-([A-Z]{1,2})\//,
    read: (symbol, place) => on(globe.get(place), symbol),
  },
  { host: /(?:^|\.)otcmarkets\.com$/, path: /^\/stock\/([A-Z]+)/, read: only('OTCM') },
  { host: /(?:^|\.)klsescreener\.com$/, path: /^\/v2\/stocks\/view\/(\d{4}[A-Z]*)/, read: only('XKLS') },
  { host: /^(?:x|twitter)\.com$/, path: /^\/search\?q=\$([A-Za-z._]{1,9})/, read: american },
  {
    host: /(?:^|\.)thestreet\.com$/,
    path: /^\/quote\/([A-Z.]+)(?:\.html)?$/,
    read: (symbol) => american(symbol.replace(/\.$/, ''), '', ''),
  },
  { host: /(?:^|\.)tipranks\.com$/, path: /^\/stocks\/([a-z]+)(?:[/?#]|$)/, read: american },
  { host: /(?:^|\.)macrotrends\.net$/, path: /^\/stocks\/charts\/([A-Z.]+)\//, read: american },
  { host: /(?:^|\.)money\.cnn\.com$/, path: /^\/quote\/quote\.html\?symb=([A-Z.]+)/, read: american },
];

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a link to a quote page names; null for any other link. */
export function instrumentOfLink(address: string): Instrument | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const path = decoded(url.pathname + url.search);
  for (const site of quoteSites) {
    const match = site.host.test(url.hostname) && site.path.exec(path);
    if (!match) continue;
    const [first = '', second = '', third = ''] = match.slice(1);
    const instrument = site.read(first, second, third);
    if (instrument) return instrument;
  }
  return null;
}
