import { normaliseSymbol } from '../forms.ts';
import type { Instrument } from '../instrument.ts';
import { createPairs, isAmerican, isPlainShare } from './kinds.ts';

// Seen in answers of 2026: HK JP CN TW CA DE FR GB CH SE AU IN; the others follow the same rule, by country.
const SUFFIXES: Readonly<Record<string, string>> = {
  XHKG: 'HK',
  XTKS: 'JP',
  XSHG: 'CN',
  XSHE: 'CN',
  XTAI: 'TW',
  ROCO: 'TW',
  XTSE: 'CA',
  XTSX: 'CA',
  XETR: 'DE',
  XPAR: 'FR',
  XAMS: 'NL',
  XMIL: 'IT',
  XMAD: 'ES',
  XLON: 'GB',
  AIMX: 'GB',
  XSWX: 'CH',
  XSTO: 'SE',
  XCSE: 'DK',
  XHEL: 'FI',
  XOSL: 'NO',
  XASX: 'AU',
  XNSE: 'IN',
  XSES: 'SG',
};

const indices = createPairs({
  GSPC: '.SPX',
  DJI: '.DJI',
  IXIC: '.IXIC',
  NDX: '.NDX',
  RUT: '.RUT',
  VIX: '.VIX',
  FTSE: '.FTSE',
  GDAXI: '.GDAXI',
  FCHI: '.FCHI',
  STOXX: '.STOXX',
  STOXX50E: '.STOXX50E',
  HSI: '.HSI',
  N225: '.N225',
  KS11: '.KS11',
  AXJO: '.AXJO',
  GSPTSE: '.GSPTSE',
  BSESN: '.BSESN',
  NSEI: '.NSEI',
  '000001.SS': '.SSEC',
});

/** Roots of futures that CNBC names in its own way; those beside them have the exchange's. */
const roots = createPairs({ ES: 'SP', NQ: 'ND', YM: 'DJ', BZ: 'LCO', ZC: 'C', ZW: 'W', ZS: 'S' });
const SAME_ROOT = /^(?:CL|GC|SI|HG|PL|PA|NG|RB|HO|KC|SB|CC|CT)$/;

/** Quoted in dollars; all other pairs with the dollar are quoted by the dollar. */
const DOLLARS_EACH = /^(?:EUR|GBP|AUD|NZD)$/;

function pair(symbol: string): string | null {
  const [base, quote] = [symbol.slice(0, 3), symbol.slice(3)];
  if (quote === 'USD') return DOLLARS_EACH.test(base) ? `${base}=` : null;
  if (base === 'USD') return DOLLARS_EACH.test(quote) ? null : `${quote}=`;
  return `${symbol}=`;
}

function future(symbol: string): string | null {
  const root = symbol.replace(/=F$/, '');
  const own = roots.to(root) ?? (SAME_ROOT.test(root) ? root : undefined);
  return symbol.endsWith('=F') && own !== undefined ? `@${own}.1` : null;
}

function share(instrument: Instrument): string | null {
  const { symbol, exchange } = instrument;
  if (isAmerican(instrument)) return isPlainShare(symbol) ? symbol : null;
  const suffix = SUFFIXES[exchange ?? ''];
  if (suffix === undefined) return null;
  if (exchange === 'XHKG') return `${symbol.replace(/^0+/, '')}-HK`;
  return exchange === 'XTKS' ? `${symbol}.T-JP` : `${symbol.replace(' ', '.')}-${suffix}`;
}

/** CNBC's symbol: `BRK.B`, `700-HK`, `7203.T-JP`, `VOLV.B-SE`, `.SPX`, `EUR=`, `@CL.1`, `BTC.CM=`; null where it has none. */
export function toCnbc(instrument: Instrument): string | null {
  const { symbol, kind } = instrument;
  if (kind === 'index') return indices.to(symbol) ?? null;
  if (kind === 'currency') return pair(symbol);
  if (kind === 'future') return future(symbol);
  if (kind === 'crypto') return /-(?!USD$)/.test(symbol) ? null : `${symbol.replace('-USD', '')}.CM=`;
  return share(instrument);
}

function listed(written: string, suffix: string): Instrument | null {
  const code = suffix === 'JP' ? written.replace(/\.T$/, '') : written;
  const mics = Object.keys(SUFFIXES).filter((mic) => SUFFIXES[mic] === suffix);
  const mic = suffix === 'CN' && !/^[569]/.test(code) ? 'XSHE' : mics[0];
  const symbol = mic === undefined ? null : normaliseSymbol(mic, code);
  return mic === undefined || symbol === null ? null : { symbol, exchange: mic, kind: 'equity' };
}

const plain = (symbol: string, kind: Instrument['kind']): Instrument => ({ symbol, exchange: null, kind });

function fromPair(code: string): Instrument {
  if (code.length === 6) return plain(code, 'currency');
  return plain(DOLLARS_EACH.test(code) ? `${code}USD` : `USD${code}`, 'currency');
}

/** What CNBC's symbol names; null for what is none of its. A plain one is American, its exchange unknown. */
export function fromCnbc(written: string): Instrument | null {
  const index = indices.from(written);
  if (index !== undefined) return plain(index, 'index');
  const [, coin, money, root, code, suffix = ''] =
    /^([A-Z0-9]+)\.CM=$|^((?:[A-Z]{3}){1,2})=$|^@([A-Z]+)\.1$|^(.+)-([A-Z]{2})$/.exec(written) ?? [];
  if (coin) return plain(`${coin}-USD`, 'crypto');
  if (money) return fromPair(money);
  if (root) return plain(`${roots.from(root) ?? root}=F`, 'future');
  if (code) return listed(code, suffix);
  return isPlainShare(written) ? plain(written, 'equity') : null;
}
