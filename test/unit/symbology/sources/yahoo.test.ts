import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanges } from '../../../../utils/symbology/exchanges.ts';
import { normaliseSymbol } from '../../../../utils/symbology/forms.ts';
import type { Instrument, Kind } from '../../../../utils/symbology/instrument.ts';
import { fromYahoo, toYahoo } from '../../../../utils/symbology/sources/yahoo.ts';

const both: readonly [string, string, string | null, Kind][] = [
  ['0700.HK', '0700', 'XHKG', 'equity'],
  ['80700.HK', '80700', 'XHKG', 'equity'],
  ['BABA', 'BABA', null, 'equity'],
  ['BRK-B', 'BRK.B', null, 'equity'],
  ['BAC-PB', 'BAC.PRB', null, 'equity'],
  ['ABC-UN', 'ABC.U', null, 'equity'],
  ['ABC-WT', 'ABC.WS', null, 'equity'],
  ['ABC-RI', 'ABC.RT', null, 'equity'],
  ['VOLV-B.ST', 'VOLV B', 'XSTO', 'equity'],
  ['NDA-DK.CO', 'NDA DK', 'XCSE', 'equity'],
  ['BP.L', 'BP.', 'XLON', 'equity'],
  ['BT-A.L', 'BT.A', 'XLON', 'equity'],
  ['VOD.L', 'VOD', 'XLON', 'equity'],
  ['600519.SS', '600519', 'XSHG', 'equity'],
  ['300750.SZ', '300750', 'XSHE', 'equity'],
  ['005930.KS', '005930', 'XKRX', 'equity'],
  ['035720.KQ', '035720', 'XKOS', 'equity'],
  ['7203.T', '7203', 'XTKS', 'equity'],
  ['4502.F', '4502', 'XFKA', 'equity'],
  ['4CU.F', '4CU', 'XFRA', 'equity'],
  ['RELIANCE.NS', 'RELIANCE', 'XNSE', 'equity'],
  ['M&M.NS', 'M&M', 'XNSE', 'equity'],
  ['BAJAJ-AUTO.NS', 'BAJAJ-AUTO', 'XNSE', 'equity'],
  ['500325.BO', '500325', 'XBOM', 'equity'],
  ['BBD-B.TO', 'BBD.B', 'XTSE', 'equity'],
  ['BMO-PE.TO', 'BMO.PR.E', 'XTSE', 'equity'],
  ['REI-UN.TO', 'REI.UN', 'XTSE', 'equity'],
  ['PETR4.SA', 'PETR4', 'BVMF', 'equity'],
  ['GRF-P.MC', 'GRF.P', 'XMAD', 'equity'],
  ['JKHN0000.CM', 'JKH.N0000', 'XCOL', 'equity'],
  ['2222.SR', '2222', 'XSAU', 'equity'],
  ['COMI.CA', 'COMI', 'XCAI', 'equity'],
  ['^GSPC', 'GSPC', null, 'index'],
  ['000001.SS', '000001.SS', null, 'index'],
  ['^TASI.SR', 'TASI.SR', null, 'index'],
  ['EURUSD=X', 'EURUSD', null, 'currency'],
  ['BTC-USD', 'BTC-USD', null, 'crypto'],
  ['SUI20947-USD', 'SUI-USD', null, 'crypto'],
  ['GC=F', 'GC=F', null, 'future'],
];

describe('Yahoo', () => {
  it.each(both)('%s is %s of %s, a %s', (yahoo, symbol, exchange, kind) => {
    expect(fromYahoo(yahoo)).toEqual({ symbol, exchange, kind });
    expect(toYahoo({ symbol, exchange, kind })).toBe(yahoo);
  });

  it.each<[string, string | null, Kind, string | null]>([
    ['BRK.B', 'XNYS', 'equity', 'BRK-B'],
    ['SPY', 'ARCX', 'fund', 'SPY'],
    ['TCEHY', 'OTCM', 'equity', 'TCEHY'],
    ['FEVR', 'AIMX', 'equity', 'FEVR.L'],
    ['AMX L', 'XMEX', 'equity', 'AMXL.MX'],
    ['BTC', null, 'crypto', 'BTC-USD'],
    ['PEPE', null, 'crypto', 'PEPE24478-USD'],
    ['DANGCEM', 'XNSA', 'equity', null],
    ['ESZ26', 'XCME', 'future', null],
    ['US0378331005', null, 'equity', null],
    ['7203', null, 'equity', null],
  ])('%s of %s, a %s, is %s', (symbol, exchange, kind, yahoo) => {
    expect(toYahoo({ symbol, exchange, kind })).toBe(yahoo);
  });

  it.each([
    ['JPY=X', { symbol: 'USDJPY', exchange: null, kind: 'currency' }],
    ['brk-b', { symbol: 'BRK.B', exchange: null, kind: 'equity' }],
    ['ABC.XYZ', null],
    ['not a symbol', null],
    ['', null],
  ])('%s names %j', (yahoo, instrument) => {
    expect(fromYahoo(yahoo)).toEqual(instrument);
  });

  // Mexico's series cannot be told from the root again; two-letter suffix twins go to the first exchange.
  it('brings back the symbol that it took abroad', () => {
    const abroad = exchanges.filter(({ yahoo, form }) => yahoo && form !== 'mexico');
    const code = fc.stringMatching(/^[A-Z0-9]{2,6}(?:\.[A-C])?$/);
    fc.assert(
      fc.property(fc.constantFrom(...abroad), code, ({ mic, yahoo }, written) => {
        const symbol = normaliseSymbol(mic, written);
        if (symbol === null) return;
        const instrument: Instrument = { symbol, exchange: mic, kind: 'equity' };
        const text = toYahoo(instrument) ?? '';
        expect(text.endsWith(`.${yahoo}`)).toBe(true);
        const back = fromYahoo(text);
        expect(back?.kind === 'index' || toYahoo(back ?? instrument) === text).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void fromYahoo(text)));
  });
});
