import { describe, expect, it } from 'vitest';
import { decideExchange, foldLabel } from '../../../utils/symbology/ambiguous.ts';
import type { LabelContext } from '../../../utils/symbology/evidence.ts';

describe('a label that several exchanges share', () => {
  it.each<[string, string, string, LabelContext]>([
    ['TSE: 7203', 'XTKS', 'four digits are Tokyo', {}],
    ['TSE: 130A', 'XTKS', 'as are the codes of 2024', {}],
    ['TSE: RY', 'XTSE', 'letters are Toronto', {}],
    ['TSE: TKM1T', 'XTAL', 'Tallinn ends in 1T', {}],
    ['TSE: فولاد', 'XTEH', 'Persian letters are Tehran', {}],
    ['CSE: CURA', 'XCNQ', 'the usual one', {}],
    ['CSE: JKH.N0000', 'XCOL', 'Colombo writes its class so', {}],
    ['CSE: NOVO B', 'XCSE', 'a class letter after a space is Nordic', {}],
    ['CSE: COMB', 'XCOL', 'the sentence says', { near: 'Commercial Bank of Ceylon (CSE: COMB), Sri Lanka' }],
    ['CSE: BOCH', 'XCYS', 'the page says', { country: 'CY' }],
    ['NSE: RELIANCE', 'XNSE', 'the usual one', {}],
    ['NSE: DANGCEM', 'XNSA', 'the sentence says', { near: 'Dangote Cement (NSE: DANGCEM) of Lagos, Nigeria, said' }],
    ['NSE: GTCO', 'XNSA', 'its currency says', { near: 'GTCO (NSE: GTCO) closed at NGN 45' }],
    ['NSE: SCOM', 'XNAI', 'the page says', { language: 'en-KE' }],
    ['NSE: 2780', 'XNGO', 'digits are Nagoya', {}],
    ['BSE: 500325', 'XBOM', 'scrip codes begin with 5', {}],
    ['BSE: 835185', 'BJSE', 'Beijing begins with 4, 8 or 92', {}],
    ['BSE: 920002', 'BJSE', 'the codes of 2024', {}],
    ['BSE: OTP', 'XBUD', 'the page says', { language: 'hu' }],
    ['BSE: TLV', 'XBSE', 'its ISIN says', { near: 'Banca Transilvania (BSE: TLV, ROTLVAACNOR1)' }],
    ['PSE: TEL', 'XPHS', 'the usual one', {}],
    ['PSE: CEZ', 'XPRA', 'the page says', { language: 'cs' }],
    ['ASE: UEC', 'XASE', 'the usual one', {}],
    ['ASE: OPAP', 'XATH', 'the sentence says', { near: 'OPAP (ASE: OPAP) in Athens' }],
    ['SSE: 600519', 'XSHG', 'six digits', {}],
    ['SSE: 2573', 'XSAP', 'four digits', {}],
    ['OM: VOLV B', 'XSTO', 'a class letter', {}],
    ['OM: OQEP', 'XMUS', 'the sentence says', { near: 'OQ (OM: OQEP) of Oman' }],
    ['OTC: TCEHY', 'OTCM', 'letters', {}],
    ['OTC: 6488', 'ROCO', 'digits', {}],
    ['AIM: FEVR', 'AIMX', 'the usual one', {}],
    ['AIM: TNXT', 'XMIL', 'the page says', { language: 'it' }],
    ['AMS: ASML', 'XAMS', 'the usual one', {}],
    ['AMS: ASML', 'XAMS', 'a second listing', { near: 'ASML (NASDAQ: ASML, AMS: ASML)' }],
    ['AMS: IMO', 'XASE', 'beside the codes of Korean brokers', { near: 'NAS: AAPL, NYS: KO, AMS: IMO' }],
    ['KSE: 005930', 'XKRX', 'six digits', {}],
    ['KSE: OGDC', 'XKAR', 'the sentence says', { near: 'OGDC (KSE: OGDC), Karachi, Pakistan' }],
    ['JSE: NPN', 'XJSE', 'the usual one', {}],
    ['JSE: NCBFG', 'XJAM', 'its currency says', { near: 'NCB (JSE: NCBFG) at JMD 60' }],
    ['VSE: IGN1L', 'XLIT', 'Vilnius ends in 1L', {}],
    ['VSE: OMV', 'XWBO', 'the page says', { language: 'de' }],
    ['FSE: 4CU', 'XFRA', 'letters', {}],
    ['FSE: 4502', 'XFKA', 'four digits', {}],
    ['Euronext: AI', 'XPAR', 'its ISIN says', { near: 'Air Liquide (Euronext: AI, FR0000120073)' }],
    ['Euronext: ASML', 'XAMS', 'the city says', { near: 'ASML (Euronext: ASML), Amsterdam' }],
    ['Euronext Growth: ALESK', 'XPAR', 'AL begins the codes of Paris', {}],
    ['Euronext Access: MLHBP', 'XPAR', 'ML too', {}],
    ['OMX: NDA FI', 'XHEL', 'the sentence says', { near: 'Nordea (OMX: NDA FI), Helsinki' }],
    ['A股: 600519', 'XSHG', 'the code says', {}],
    ['A股: 300750', 'XSHE', 'the code says', {}],
    ['證交所: 2330', 'XTAI', 'four digits', {}],
    ['NYSE: BABA', 'XNYS', 'only one has it', {}],
    ['Frankfurt: APC', 'XFRA', 'a city', {}],
  ])('%s → %s: %s', (written, exchange, _why, context) => {
    const [label = '', symbol = ''] = written.split(': ');
    expect(decideExchange(label, symbol, context).exchange).toBe(exchange);
  });

  it.each<[string, readonly string[], LabelContext]>([
    ['Euronext: ABC', ['XPAR', 'XAMS', 'XBRU', 'XLIS', 'XDUB', 'XOSL', 'XMIL'], { language: 'fr' }],
    ['MSE: APU', ['XMAL', 'XULA', 'XMSW'], {}],
    ['美股: BABA', ['XNYS', 'XNAS', 'XASE', 'OTCM'], { language: 'zh' }],
  ])('%s is left open', (written, candidates, context) => {
    const [label = '', symbol = ''] = written.split(': ');
    expect(decideExchange(label, symbol, context)).toEqual({ exchange: null, candidates });
  });

  it('knows no other label', () => {
    expect(decideExchange('CEO', 'JOHN')).toEqual({ exchange: null });
  });
});

describe('folding', () => {
  it.each([
    ['tsx.v', 'TSXV'],
    ['ＮＡＳＤＡＱ', 'NASDAQ'],
    ['Nasdaq Global\u00a0Select', 'NASDAQGLOBALSELECT'],
    ['ユーロネクスト・パリ', 'ユーロネクストパリ'],
    ['d’Oslo', 'DOSLO'],
    ['NY\u200bSE', 'NYSE'],
  ])('%s → %s', (text, folded) => {
    expect(foldLabel(text)).toBe(folded);
    expect(foldLabel(folded)).toBe(folded);
  });
});
