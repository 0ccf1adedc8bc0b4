import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchanges } from '../../../utils/symbology/exchanges.ts';
import { fitsExchange, fitsForm, formSource, normaliseSymbol } from '../../../utils/symbology/forms.ts';

describe('as the exchange writes it', () => {
  it.each([
    ['XNYS', 'BABA', 'BABA'],
    ['XNYS', 'baba', 'BABA'],
    ['XNYS', 'ＢＡＢＡ', 'BABA'],
    ['XNYS', 'BRK.B', 'BRK.B'],
    ['XNYS', 'BRK/B', 'BRK.B'],
    ['XNYS', 'BRK-B', 'BRK.B'],
    ['XNYS', 'BRK B', 'BRK.B'],
    ['XNYS', 'BRK.B.N', 'BRK.B'],
    ['XNYS', 'BAC-PB', 'BAC.PRB'],
    ['XNYS', 'BAC^B', 'BAC.PRB'],
    ['XNYS', 'USB-PR', 'USB.PRR'],
    ['XNYS', 'USB.PR', 'USB.PR'],
    ['XNYS', 'BAC PR B', 'BAC.PRB'],
    ['XNYS', 'BAC.PR.B', 'BAC.PRB'],
    ['XNYS', 'BACpB', 'BAC.PRB'],
    ['XNYS', 'BAC.PRB', 'BAC.PRB'],
    ['XNYS', 'ABC.U', 'ABC.U'],
    ['XNYS', 'ABC-UN', 'ABC.U'],
    ['XNYS', 'ABC.WS', 'ABC.WS'],
    ['XNYS', 'ABC-WT', 'ABC.WS'],
    ['XNYS', 'ABC.RT', 'ABC.RT'],
    ['XNAS', 'AAPL.OQ', 'AAPL'],
    ['XSTO', 'VOLV-B', 'VOLV B'],
    ['XSTO', 'VOLV_B', 'VOLV B'],
    ['XSTO', 'VOLV B', 'VOLV B'],
    ['XSTO', 'VOLV-B.ST', 'VOLV B'],
    ['XCSE', 'NDA DK', 'NDA DK'],
    ['XLON', 'BP', 'BP.'],
    ['XLON', 'BP.', 'BP.'],
    ['XLON', 'BP/', 'BP.'],
    ['XLON', 'BP.L', 'BP.'],
    ['XLON', 'BT.A', 'BT.A'],
    ['XLON', 'BT-A', 'BT.A'],
    ['XLON', 'BT', 'BT.A'],
    ['XLON', 'VOD.L', 'VOD'],
    ['XLON', 'III', 'III'],
    ['XHKG', '700', '0700'],
    ['XHKG', '0700', '0700'],
    ['XHKG', '09988', '9988'],
    ['XHKG', '80700', '80700'],
    ['XHKG', '5', '0005'],
    ['XHKG', '700.HK', '0700'],
    ['XKRX', 'A005930', '005930'],
    ['XKRX', '00279K', '00279K'],
    ['XKOS', '0001A0', '0001A0'],
    ['XSHG', '600519.SH', '600519'],
    ['XSHG', '600519.SS', '600519'],
    ['XSHG', 'SH600519', '600519'],
    ['XTSE', 'BBD-B', 'BBD.B'],
    ['XTSE', 'BMO-PE', 'BMO.PR.E'],
    ['XTSE', 'BMO.PR.E', 'BMO.PR.E'],
    ['XTSE', 'ENB-PFA', 'ENB.PF.A'],
    ['XTSE', 'REI-UN', 'REI.UN'],
    ['XTSE', 'SHOP.TO', 'SHOP'],
    ['XTKS', '7203', '7203'],
    ['XTKS', '130A', '130A'],
    ['XTKS', '72030', '7203'],
    ['XTKS', '25935', '25935'],
    ['XTAI', '00631L', '00631L'],
    ['BVMF', 'PETR4F', 'PETR4'],
    ['BVMF', 'TAEE11', 'TAEE11'],
    ['XMEX', 'AMX L', 'AMX L'],
    ['XMEX', 'WALMEX *', 'WALMEX'],
    ['XMEX', 'CEMEXCPO.MX', 'CEMEXCPO'],
    ['XSTO', 'NOKIA-SEK', 'NOKIA SEK'],
    ['XNSE', 'M&M', 'M&M'],
    ['XNSE', 'BAJAJ-AUTO', 'BAJAJ-AUTO'],
    ['XBOM', '500325', '500325'],
    ['XCOL', 'JKHN0000', 'JKH.N0000'],
    ['XSWX', 'NESN.SW', 'NESN'],
    ['XSWX', 'NESN.S', 'NESN'],
    ['XFRA', '4CU', '4CU'],
    ['XETR', 'P911', 'P911'],
    ['XSES', 'D05', 'D05'],
    ['XKLS', '1155', '1155'],
    ['XKLS', 'MAYBANK', 'MAYBANK'],
    ['XCME', 'CL1!', 'CL=F'],
    [null, 'BRK/B', 'BRK.B'],
  ])('%s: %s → %s', (mic, written, symbol) => {
    expect(normaliseSymbol(mic, written)).toBe(symbol);
  });

  it.each([
    ['XNYS', '9h30'],
    ['XHKG', 'ABC'],
    ['XHKG', '00000'],
    ['XTKS', 'SHOP'],
    ['XTSE', '7203'],
    ['MISX', '06'],
    ['XNSE', '0'],
    ['XBOM', '47'],
    ['XOSL', '2020'],
    ['XSHG', '60051'],
    ['XXXX', 'ABC'],
  ])('%s: %s is no symbol', (mic, written) => {
    expect(normaliseSymbol(mic, written)).toBeNull();
    expect(fitsExchange(mic, written)).toBe(false);
  });

  it('is a fixed point', () => {
    const mics = exchanges.map(({ mic }) => mic);
    const any = fc.stringMatching(/^[A-Z0-9]{1,6}(?:[ ./-][A-Z]{1,3})?$/);
    fc.assert(
      fc.property(fc.constantFrom(...mics), any, (mic, written) => {
        const once = normaliseSymbol(mic, written);
        if (once !== null) expect(normaliseSymbol(mic, once)).toBe(once);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('forms', () => {
  it('take small letters for words, but for the p of a preferred', () => {
    expect(fitsForm('us', 'baba')).toBe(false);
    expect(fitsForm('us', 'BACpB')).toBe(true);
  });

  it('are sources for sticky tests', () => {
    const sticky = new RegExp(formSource('hongkong'), 'y');
    sticky.lastIndex = 6;
    expect(sticky.exec('HKEX: 1810')?.[0]).toBe('1810');
  });
});
