/** A label that announces several exchanges. */
export interface SharedLabel {
  /** As written, several of the same meaning between bars. */
  readonly labels: string;
  /** MICs, likeliest first. */
  readonly mics: readonly string[];
  /** Symbols that decide by themselves, beyond what each exchange's form tells. */
  readonly symbols?: readonly (readonly [RegExp, string])[];
  /** What it means where nothing else decides; absent where a guess would be too often wrong. */
  readonly usual?: string;
  /** Only the sentence decides: the page's language says nothing of a group that lists in many countries. */
  readonly anyCountry?: true;
}

const EURONEXT = ['XPAR', 'XAMS', 'XBRU', 'XLIS', 'XDUB', 'XOSL', 'XMIL'];
const NORDIC = ['XSTO', 'XCSE', 'XHEL', 'XICE'];

// Acronyms: ISO 10383 gives "TSE" to Tokyo and Tehran, "NSE" to Mumbai, Lagos, Nairobi and Nagoya, "PSE" to Manila,
// Prague and Palestine; Google Finance means Toronto by TSE. What is usual is what English news means by it.
export const sharedLabels: readonly SharedLabel[] = [
  { labels: 'TSE', mics: ['XTSE', 'XTKS', 'XTEH', 'XTAL'], symbols: [[/^[A-Z]{3}\dT$/, 'XTAL']], usual: 'XTSE' },
  {
    labels: 'CSE',
    mics: ['XCNQ', 'XCSE', 'XCOL', 'XCYS', 'XCAS', 'XCHG'],
    symbols: [
      [/[.-]?[NXPRV]0000$/, 'XCOL'],
      [/[ _-]B$/, 'XCSE'],
    ],
    usual: 'XCNQ',
  },
  { labels: 'NSE', mics: ['XNSE', 'XNSA', 'XNAI', 'XNGO'], usual: 'XNSE' },
  { labels: 'BSE', mics: ['XBOM', 'BJSE', 'XBUD', 'XBSE', 'XBUL', 'XBAH', 'XBEY', 'XBOT'], usual: 'XBOM' },
  { labels: 'PSE', mics: ['XPHS', 'XPRA', 'XPAE'], usual: 'XPHS' },
  { labels: 'ASE', mics: ['XASE', 'XATH', 'XAMM'], usual: 'XASE' },
  { labels: 'SSE', mics: ['XSHG', 'XSAP', 'XSTO'], usual: 'XSHG' },
  { labels: 'MSE', mics: ['XMAL', 'XULA', 'XMSW'] },
  { labels: 'OM', mics: ['XSTO', 'XMUS'], usual: 'XSTO' },
  { labels: 'OTC', mics: ['OTCM', 'ROCO'], usual: 'OTCM' },
  { labels: 'AIM', mics: ['AIMX', 'XMIL'], usual: 'AIMX' },
  { labels: 'ISE', mics: ['XDUB', 'XIST'], usual: 'XDUB' },
  { labels: 'KSE', mics: ['XKRX', 'XKAR', 'XKUW'] },
  { labels: 'JSE', mics: ['XJSE', 'XJAM'], usual: 'XJSE' },
  { labels: 'BVC', mics: ['XBOG', 'BVCA', 'XCAS'], usual: 'XBOG' },
  { labels: 'VSE', mics: ['XWBO', 'XLIT'], symbols: [[/^[A-Z]{3}\dL$/, 'XLIT']] },
  { labels: 'ZSE', mics: ['XZAG', 'XZIM'], usual: 'XZAG' },
  { labels: 'FSE', mics: ['XFRA', 'XFKA'], usual: 'XFRA' },
  { labels: 'AMS', mics: ['XAMS', 'XASE'], usual: 'XAMS' },
  { labels: 'NGM', mics: ['XNGM', 'XNAS'], usual: 'XNGM' },
  { labels: 'NMS', mics: ['XNAS'], usual: 'XNAS' },
  { labels: 'Cboe', mics: ['BATS', 'NEOE', 'BCXE', 'CHIA'], usual: 'BATS' },
  { labels: 'OMX|First North|First North Growth Market', mics: NORDIC, usual: 'XSTO' },
  { labels: 'Nasdaq First North|Nasdaq First North Growth Market', mics: NORDIC, usual: 'XSTO' },
  { labels: 'Nasdaq OMX|Nasdaq Nordic|Nasdaq OMX Nordic|OMX Nordic', mics: [...NORDIC, 'XNAS'] },
  { labels: 'Nasdaq Baltic', mics: ['XTAL', 'XLIT', 'XRIS'] },
  { labels: 'Euronext|NYSE Euronext|泛欧交易所|ユーロネクスト|유로넥스트', mics: EURONEXT, anyCountry: true },
  {
    labels: 'Euronext Growth|Alternext|NYSE Alternext',
    mics: ['XPAR', 'XOSL', 'XMIL', 'XBRU', 'XDUB', 'XLIS'],
    symbols: [[/^AL[A-Z0-9]{2,4}$/, 'XPAR']],
    anyCountry: true,
  },
  {
    labels: 'Euronext Access|Euronext Access+',
    mics: ['XPAR', 'XBRU', 'XLIS'],
    symbols: [[/^ML[A-Z0-9]{2,4}$/, 'XPAR']],
    anyCountry: true,
  },
  { labels: 'A股|中国A股|沪深', mics: ['XSHG', 'XSHE', 'BJSE'] },
  { labels: '創業板', mics: ['XHKG', 'XSHE'] },
  { labels: 'B股', mics: ['XSHG', 'XSHE'] },
  { labels: '证交所|證交所', mics: ['XTAI', 'XSHG', 'XSHE'] },
  { labels: '美股', mics: ['XNYS', 'XNAS', 'XASE', 'OTCM'], anyCountry: true },
];
