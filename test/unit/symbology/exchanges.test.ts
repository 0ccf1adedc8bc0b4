import { describe, expect, it } from 'vitest';
import { exchangesOfLabel, exchangesOfPlace, foldLabel } from '../../../utils/symbology/ambiguous.ts';
import { exchangeByMic, exchanges } from '../../../utils/symbology/exchanges.ts';
import { sharedLabels } from '../../../utils/symbology/shared-labels.ts';

const duplicates = (list: readonly string[]): string[] => list.filter((one, index) => list.indexOf(one) !== index);

describe('the table', () => {
  it('has one row a MIC', () => {
    expect(duplicates(exchanges.map(({ mic }) => mic))).toEqual([]);
    expect(exchangeByMic('XNYS')?.name).toBe('NYSE');
    expect(exchangeByMic('XXXX')).toBeUndefined();
  });

  it.each(exchanges.map((row) => [row.mic, row] as const))('%s: codes are in form', (mic, row) => {
    expect(mic).toMatch(/^[A-Z0-9]{4}$/);
    expect(row.country).toMatch(/^[A-Z]{2}$/);
    expect(row.currency).toMatch(/^(?:[A-Z]{3}|GBp|ZAc)$/);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: row.zone })).not.toThrow();
    for (const code of row.bloomberg ?? []) expect(code).toMatch(/^[A-Z0-9]{2}$/);
    for (const suffix of [row.yahoo ?? '', ...(row.ric ?? [])]) expect(suffix).toMatch(/^[A-Z]{0,3}$/);
  });

  it('gives each label to one exchange, once', () => {
    const labels = exchanges.flatMap(({ mic, name, labels }) => [
      ...new Set([foldLabel(mic), foldLabel(name)]),
      ...labels.map(foldLabel),
    ]);
    const shared = sharedLabels.flatMap(({ labels }) => labels.split('|').map(foldLabel));
    expect(duplicates([...labels, ...shared])).toEqual([]);
  });

  it('gives each place to one exchange, once', () => {
    expect(duplicates(exchanges.flatMap(({ places = [] }) => places.map(foldLabel)))).toEqual([]);
  });

  it('names in shared labels only exchanges that it has', () => {
    for (const { mics, usual } of sharedLabels) {
      for (const mic of mics) expect(exchangeByMic(mic), mic).toBeDefined();
      if (usual !== undefined) expect(mics).toContain(usual);
    }
  });
});

describe('labels', () => {
  it.each([
    ['NYSE', 'XNYS'],
    ['N.Y.S.E.', 'XNYS'],
    ['ＮＹＳＥ', 'XNYS'],
    ['New York Stock Exchange', 'XNYS'],
    ['纽交所', 'XNYS'],
    ['紐約證券交易所', 'XNYS'],
    ['ニューヨーク証券取引所', 'XNYS'],
    ['뉴욕증권거래소', 'XNYS'],
    ['Bolsa de Nueva York', 'XNYS'],
    ['Нью-Йоркская фондовая биржа', 'XNYS'],
    ['بورصة نيويورك', 'XNYS'],
    ['हांगकांग स्टॉक एक्सचेंज', 'XHKG'],
    ['Nasdaq Global Select Market', 'XNAS'],
    ['NasdaqGS', 'XNAS'],
    ['NASDAQ-GM', 'XNAS'],
    ['纳斯达克', 'XNAS'],
    ['ナスダック', 'XNAS'],
    ['NYSE American', 'XASE'],
    ['NYSE-American', 'XASE'],
    ['NYSE-A', 'XASE'],
    ['AMEX', 'XASE'],
    ['NYSEARCA', 'ARCX'],
    ['Other OTC', 'OTCM'],
    ['OTC Pink', 'OTCM'],
    ['OTCMKTS', 'OTCM'],
    ['OTC Bulletin Board', 'OTCM'],
    ['OTCID', 'OTCM'],
    ['TSX.V', 'XTSX'],
    ['TSX-V', 'XTSX'],
    ['TSX Venture', 'XTSX'],
    ['LSE', 'XLON'],
    ['London Stock Exchange', 'XLON'],
    ['Londoner Börse', 'XLON'],
    ['ENXTPA', 'XPAR'],
    ['Euronext Paris', 'XPAR'],
    ['Euronext Growth Paris', 'XPAR'],
    ['Euronext Access Paris', 'XPAR'],
    ['Bourse de Paris', 'XPAR'],
    ['巴黎泛欧交易所', 'XPAR'],
    ['Euronext Growth Milan', 'XMIL'],
    ['Euronext Growth Oslo', 'XOSL'],
    ['Bourse d’Amsterdam', 'XAMS'],
    ["Bourse d'Amsterdam", 'XAMS'],
    ['XTRA', 'XETR'],
    ['Deutsche Börse', 'XETR'],
    ['Frankfurter Wertpapierbörse', 'XFRA'],
    ['フランクフルト証券取引所', 'XFRA'],
    ['Helsingin pörssi', 'XHEL'],
    ['Nasdaq First North Growth Market Stockholm', 'XSTO'],
    ['Stockholmsbörsen', 'XSTO'],
    ['Nasdaq Copenhagen', 'XCSE'],
    ['Borsa İstanbul', 'XIST'],
    ['BİST', 'XIST'],
    ['Московская биржа', 'MISX'],
    ['港交所', 'XHKG'],
    ['香港聯合交易所', 'XHKG'],
    ['上交所', 'XSHG'],
    ['深圳证券交易所', 'XSHE'],
    ['东京证券交易所', 'XTKS'],
    ['東証プライム', 'XTKS'],
    ['코스닥', 'XKOS'],
    ['KOSE', 'XKRX'],
    ['臺灣證券交易所', 'XTAI'],
    ['NSEI', 'XNSE'],
    ['बीएसई', 'XBOM'],
    ['sàn Hà Nội', 'HSTC'],
    ['Bursa Efek Indonesia', 'XIDX'],
    ['ตลาดหลักทรัพย์แห่งประเทศไทย', 'XBKK'],
    ['הבורסה בתל אביב', 'XTAE'],
    ['تداول', 'XSAU'],
    ['B3', 'BVMF'],
    ['BM&FBOVESPA', 'BVMF'],
    ['XNAS', 'XNAS'],
  ])('%s is %s', (label, mic) => {
    expect(exchangesOfLabel(label)).toEqual([mic]);
    expect(exchangesOfLabel(foldLabel(label))).toEqual([mic]);
  });

  it.each(['Wall Street', '纳指', 'CEO', 'Paris', 'Frankfurt', 'Exchange', 'the', '交易所', ''])(
    '%s is none',
    (label) => {
      expect(exchangesOfLabel(label)).toEqual([]);
    },
  );

  it.each([
    ['Frankfurt', 'XFRA'],
    ['London', 'XLON'],
    ['PARIS', 'XPAR'],
    ['Toronto', 'XTSE'],
    ['DB', 'XFRA'],
  ])('%s within brackets is %s', (place, mic) => {
    expect(exchangesOfPlace(place)).toEqual([mic]);
  });

  it('is ready in no time', () => {
    exchangesOfLabel('NYSE');
    const began = performance.now();
    for (let i = 0; i < 1000; i++) exchangesOfLabel(`NYSE${i}`);
    expect(performance.now() - began).toBeLessThan(100);
  });
});
