import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrument, Kind } from '../../../../utils/symbology/instrument.ts';
import { fromCnbc, toCnbc } from '../../../../utils/symbology/sources/cnbc.ts';
import { fromFinnhub, toFinnhub } from '../../../../utils/symbology/sources/finnhub.ts';
import { fromNasdaq, toNasdaq } from '../../../../utils/symbology/sources/nasdaq.ts';
import { fromTencent, toTencent } from '../../../../utils/symbology/sources/tencent.ts';
import { fromTradingView, toTradingView } from '../../../../utils/symbology/sources/tradingview.ts';
import { fromTwelveData, toTwelveData } from '../../../../utils/symbology/sources/twelve-data.ts';

type Row = readonly [string, string, string | null, Kind];
const of = ([, symbol, exchange, kind]: Row): Instrument => ({ symbol, exchange, kind });

const sources = {
  CNBC: { to: toCnbc, from: fromCnbc },
  Finnhub: { to: toFinnhub, from: fromFinnhub },
  Nasdaq: { to: toNasdaq, from: (text: string) => fromNasdaq(text) },
  Tencent: { to: toTencent, from: fromTencent },
  TradingView: { to: toTradingView, from: fromTradingView },
  'Twelve Data': { to: toTwelveData, from: fromTwelveData },
} as const;

const both: Readonly<Record<keyof typeof sources, readonly Row[]>> = {
  CNBC: [
    ['AAPL', 'AAPL', null, 'equity'],
    ['BRK.B', 'BRK.B', null, 'equity'],
    ['700-HK', '0700', 'XHKG', 'equity'],
    ['7203.T-JP', '7203', 'XTKS', 'equity'],
    ['600519-CN', '600519', 'XSHG', 'equity'],
    ['000858-CN', '000858', 'XSHE', 'equity'],
    ['2330-TW', '2330', 'XTAI', 'equity'],
    ['SHOP-CA', 'SHOP', 'XTSE', 'equity'],
    ['SAP-DE', 'SAP', 'XETR', 'equity'],
    ['BP.-GB', 'BP.', 'XLON', 'equity'],
    ['VOLV.B-SE', 'VOLV B', 'XSTO', 'equity'],
    ['RELIANCE-IN', 'RELIANCE', 'XNSE', 'equity'],
    ['.SPX', 'GSPC', null, 'index'],
    ['EUR=', 'EURUSD', null, 'currency'],
    ['JPY=', 'USDJPY', null, 'currency'],
    ['EURGBP=', 'EURGBP', null, 'currency'],
    ['BTC.CM=', 'BTC-USD', null, 'crypto'],
    ['@CL.1', 'CL=F', null, 'future'],
    ['@SP.1', 'ES=F', null, 'future'],
  ],
  Finnhub: [['BRK.B', 'BRK.B', null, 'equity']],
  Nasdaq: [['BRK.A', 'BRK.A', null, 'equity']],
  Tencent: [
    ['hk00700', '0700', 'XHKG', 'equity'],
    ['sh600519', '600519', 'XSHG', 'equity'],
    ['sz000858', '000858', 'XSHE', 'equity'],
    ['usBRK.B', 'BRK.B', null, 'equity'],
    ['sh000001', '000001.SS', null, 'index'],
    ['hkHSI', 'HSI', null, 'index'],
  ],
  TradingView: [
    ['BABA', 'BABA', null, 'equity'],
    ['NYSE:BRK.B', 'BRK.B', 'XNYS', 'equity'],
    ['NYSE:BAC/PB', 'BAC.PRB', 'XNYS', 'equity'],
    ['OMXSTO:VOLV_B', 'VOLV B', 'XSTO', 'equity'],
    ['HKEX:700', '0700', 'XHKG', 'equity'],
    ['LSE:BP.', 'BP.', 'XLON', 'equity'],
    ['TSX:BBD.B', 'BBD.B', 'XTSE', 'equity'],
    ['BMV:AMX/L', 'AMX L', 'XMEX', 'equity'],
    ['NSE:M_M', 'M&M', 'XNSE', 'equity'],
    ['NSE:BAJAJ_AUTO', 'BAJAJ-AUTO', 'XNSE', 'equity'],
    ['TSE:7203', '7203', 'XTKS', 'equity'],
    ['KRX:005930', '005930', 'XKRX', 'equity'],
    ['SP:SPX', 'GSPC', null, 'index'],
    ['FX_IDC:EURUSD', 'EURUSD', null, 'currency'],
    ['CRYPTO:BTCUSD', 'BTC-USD', null, 'crypto'],
    ['COMEX:GC1!', 'GC=F', null, 'future'],
  ],
  'Twelve Data': [
    ['AAPL', 'AAPL', null, 'equity'],
    ['SHOP:TSX', 'SHOP', 'XTSE', 'equity'],
    ['EUR/USD', 'EURUSD', null, 'currency'],
    ['DOGE/USD', 'DOGE-USD', null, 'crypto'],
  ],
};

const rows = Object.entries(both).flatMap(([source, list]) =>
  list.map((row) => [source as keyof typeof sources, row[0], row] as const),
);

describe('symbols of the other sources', () => {
  it.each(rows)('%s: %s', (source, text, row) => {
    expect(sources[source].to(of(row))).toBe(text);
    expect(sources[source].from(text)).toEqual(of(row));
  });

  it.each<[keyof typeof sources, string, string | null, Kind]>([
    ['CNBC', '005930', 'XKRX', 'equity'],
    ['CNBC', 'BAC.PRB', 'XNYS', 'equity'],
    ['CNBC', 'ETH-EUR', null, 'crypto'],
    ['Finnhub', 'SHOP', 'XTSE', 'equity'],
    ['Finnhub', 'BTC-USD', null, 'crypto'],
    ['Nasdaq', '0700', 'XHKG', 'equity'],
    ['Tencent', 'SAP', 'XETR', 'equity'],
    ['Twelve Data', 'DANGCEM', 'XNSA', 'equity'],
    ['TradingView', 'ABC', 'XXXX', 'equity'],
  ])('%s has no %s of %s', (source, symbol, exchange, kind) => {
    expect(sources[source].to({ symbol, exchange, kind })).toBeNull();
  });

  it('leaves a Euronext symbol of TradingView open', () => {
    expect(fromTradingView('EURONEXT:AIR')).toBeNull();
    expect(toTradingView({ symbol: 'AIR', exchange: 'XPAR', kind: 'equity' })).toBe('EURONEXT:AIR');
  });

  it('reads Tencent’s answers', () => {
    expect(fromTencent('usAAPL.OQ')).toEqual({ symbol: 'AAPL', exchange: null, kind: 'equity' });
    expect(fromTencent('r_hk09988')).toEqual({ symbol: '9988', exchange: 'XHKG', kind: 'equity' });
  });

  it('reads Nasdaq’s asset classes', () => {
    expect(fromNasdaq('SPY', 'etf')).toEqual({ symbol: 'SPY', exchange: null, kind: 'fund' });
    expect(fromNasdaq('COMP', 'index')).toEqual({ symbol: 'IXIC', exchange: null, kind: 'index' });
  });

  it('brings plain American shares back from everywhere', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z]{1,4}(?:\.[AB])?$/), (symbol) => {
        const instrument: Instrument = { symbol, exchange: null, kind: 'equity' };
        for (const { to, from } of Object.values(sources)) expect(from(to(instrument) ?? '')).toEqual(instrument);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        for (const { from } of Object.values(sources)) from(text);
      }),
    );
  });
});
