import type { SymbolForm } from '../exchange.ts';
import { exchangeByMic } from '../exchanges.ts';
import { normaliseSymbol } from '../forms.ts';
import type { Instrument } from '../instrument.ts';
import { createPairs } from './kinds.ts';

/** Prefix and the MICs under it, the likeliest first; TradingView puts Arca's funds under AMEX. */
const PREFIXES =
  'NYSE XNYS|NASDAQ XNAS|AMEX XASE ARCX|CBOE BATS|OTC OTCM|TSX XTSE|TSXV XTSX|CSE XCNQ|NEO NEOE|BMV XMEX|BIVA BIVA|BMFBOVESPA BVMF|BCBA XBUE|BCS XSGO|BVC XBOG|BVL XLIM|BVCV BVCA|LSE XLON AIMX|AQUIS AQSE|EURONEXT XPAR XAMS XBRU XLIS XDUB|MIL XMIL|OSL XOSL|XETR XETR|FWB XFRA|SWB XSTU|MUN XMUN|BER XBER|DUS XDUS|HAM XHAM|HAN XHAN|TRADEGATE TGAT|BME XMAD|SIX XSWX|BX XBRN|VIE XWBO|ATHEX XATH|CSECY XCYS|LUXSE XLUX|OMXSTO XSTO|OMXCOP XCSE|OMXHEX XHEL|OMXICE XICE|OMXTSE XTAL|OMXRSE XRIS|OMXVSE XLIT|NGM XNGM|GPW XWAR|PSECZ XPRA|BET XBUD|BVB XBSE|BIST XIST|MOEX MISX|TASE XTAE|TADAWUL XSAU|DFM XDFM|ADX XADS|NASDAQDUBAI DIFX|QSE DSMD|KSE XKUW|BAHRAIN XBAH|EGX XCAI|JSE XJSE|NSENG XNSA|NSEKE XNAI|CSEMA XCAS|BVMT XTUN|TSE XTKS|NAG XNGO|FSE XFKA|SAPSE XSAP|KRX XKRX XKOS|SSE XSHG|SZSE XSHE|HKEX XHKG|TWSE XTAI|TPEX ROCO|NSE XNSE|BSE XBOM|SGX XSES|MYX XKLS|SET XBKK|IDX XIDX|PSE XPHS|HOSE XSTC|HNX HSTC|PSX XKAR|DSEBD XDHA|CSELK XCOL|ASX XASX|NZX XNZE'
    .split('|')
    .map((line) => line.split(' '));
const prefixOf = new Map(PREFIXES.flatMap(([prefix = '', ...mics]) => mics.map((mic) => [mic, prefix] as const)));
const micsOf = new Map(PREFIXES.map(([prefix = '', ...mics]) => [prefix, mics] as const));

const indices = createPairs({
  GSPC: 'SP:SPX',
  DJI: 'DJ:DJI',
  IXIC: 'NASDAQ:IXIC',
  NDX: 'NASDAQ:NDX',
  RUT: 'TVC:RUT',
  VIX: 'CBOE:VIX',
  FTSE: 'TVC:UKX',
  GDAXI: 'XETR:DAX',
  FCHI: 'EURONEXT:PX1',
  STOXX50E: 'TVC:SX5E',
  N225: 'TVC:NI225',
  HSI: 'HSI:HSI',
});

const FLOORS: readonly (readonly [string, RegExp])[] = [
  ['CME_MINI', /^(?:ES|NQ|RTY)$/],
  ['CBOT_MINI', /^YM$/],
  ['CBOT', /^Z[A-Z]$/],
  ['NYMEX', /^(?:CL|BZ|NG|RB|HO|PL|PA)$/],
  ['COMEX', /^(?:GC|SI|HG)$/],
  ['ICEUS', /^(?:KC|SB|CC|CT)$/],
];

const WRITTEN: Partial<Readonly<Record<SymbolForm, (symbol: string) => string>>> = {
  us: (symbol) => symbol.replace(/\.PR/, '/P').replace(/\.(U|WS|RT)\b/, '/$1'),
  mexico: (symbol) => symbol.replace(' ', '/'),
  nordic: (symbol) => symbol.replace(' ', '_'),
  hongkong: (symbol) => symbol.replace(/^0+/, ''),
  loose: (symbol) => symbol.replace(/[&-]/g, '_'),
  bombay: (symbol) => symbol.replace(/[&-]/g, '_'),
};

function share({ symbol, exchange }: Instrument): string | null {
  if (exchange === null) return symbol;
  const prefix = prefixOf.get(exchange);
  const form = exchangeByMic(exchange)?.form;
  return prefix === undefined || form === undefined ? null : `${prefix}:${WRITTEN[form]?.(symbol) ?? symbol}`;
}

function future(symbol: string): string | null {
  const root = symbol.replace(/=F$/, '');
  const floor = FLOORS.find(([, roots]) => roots.test(root))?.[0];
  return floor === undefined || root === symbol ? null : `${floor}:${root}1!`;
}

/** TradingView's symbol, for lists that it imports: `NYSE:BRK.B`, `OMXSTO:VOLV_B`, `HKEX:700`; null where it has none. */
export function toTradingView(instrument: Instrument): string | null {
  const { symbol, kind } = instrument;
  if (kind === 'index') return indices.to(symbol) ?? null;
  if (kind === 'currency') return `FX_IDC:${symbol}`;
  if (kind === 'crypto') return `CRYPTO:${symbol.includes('-') ? symbol.replace('-', '') : `${symbol}USD`}`;
  return kind === 'future' ? future(symbol) : share(instrument);
}

/** India's `&` and `-` are both `_` there: after one letter it is `&`, as in M&M and L&TFH. */
const indian = (code: string): string => code.replace(/^([A-Z])_/, '$1&').replaceAll('_', '-');

function listed(prefix: string, code: string): Instrument | null {
  const mics = micsOf.get(prefix) ?? [];
  const exchange = prefix === 'EURONEXT' ? undefined : mics[0];
  if (exchange === undefined) return null;
  const symbol = normaliseSymbol(exchange, prefix === 'NSE' || prefix === 'BSE' ? indian(code) : code);
  return symbol === null ? null : { symbol, exchange, kind: 'equity' };
}

const plain = (symbol: string, kind: Instrument['kind']): Instrument => ({ symbol, exchange: null, kind });

/** What TradingView's symbol names; null where its prefix does not tell the exchange, as EURONEXT does not. */
export function fromTradingView(written: string): Instrument | null {
  const text = written.normalize('NFKC').trim().toUpperCase();
  const index = indices.from(text);
  if (index !== undefined) return plain(index, 'index');
  const [, prefix, code = ''] = /^([A-Z_]+):(.+)$/.exec(text) ?? [];
  if (prefix === undefined) return normaliseSymbol('XNYS', text) === text ? plain(text, 'equity') : null;
  if (/^(?:FX|FX_IDC|OANDA)$/.test(prefix)) return /^[A-Z]{6}$/.test(code) ? plain(code, 'currency') : null;
  const coin =
    /^(?:CRYPTO|COINBASE|BINANCE|BITSTAMP|KRAKEN)$/.test(prefix) && /^([A-Z0-9]+?)(USD|EUR|GBP)T?$/.exec(code);
  if (coin) return plain(`${coin[1]}-${coin[2]}`, 'crypto');
  const root = /^([A-Z0-9]{1,3})1!$/.exec(code)?.[1];
  return root === undefined ? listed(prefix, code) : plain(`${root}=F`, 'future');
}
