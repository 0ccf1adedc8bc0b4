import { describe, expect, test } from 'vitest';
import { detect } from '../../../utils/detect/detect.ts';
import { createDirectory } from '../../../utils/symbology/directory.ts';

const { lookup: directory } = createDirectory(`
# XNAS
AAPL|Apple Inc.|苹果;アップル;애플
GOOG|Alphabet Inc.|Google
GOOGL|Alphabet Inc.|Google
MSFT|Microsoft Corporation|Microsoft
# XNYS
BRK.B|Berkshire Hathaway Inc.
BABA|Alibaba Group Holding Limited|Alibaba;阿里巴巴
SAN|Banco Santander, S.A.|Santander
V|Visa Inc.|Visa
# XMAD
SAN|Banco Santander, S.A.|Santander
# XKRX
005380|Hyundai Motor Company|현대차
# XTKS
7974|Nintendo Co., Ltd.|任天堂
# XTAI
2454|MediaTek Inc.|聯發科
# BVMF
VALE3|Vale S.A.|Vale
# XIST
GARAN|Türkiye Garanti Bankası A.Ş.|Garanti
# ARCX fund
SPY|SPDR S&P 500 ETF Trust
`);

/** `exchange:symbol` of each mention; `?` where the exchange is not known. */
const read = (text: string, language = ''): string[] =>
  detect(text, { directory, language }).map(({ exchange, symbol }) => `${exchange ?? '?'}:${symbol}`);

type Case = readonly [sentence: string, ...expected: string[]];

function table(name: string, cases: readonly Case[], language = ''): void {
  describe(name, () => {
    test.each(cases.map(([sentence, ...expected]) => ({ sentence, expected })))(
      '$sentence',
      ({ sentence, expected }) => {
        expect(read(sentence, language)).toEqual(expected);
      },
    );
  });
}

table('exchange before symbol', [
  ['Cisco (NASDAQ: CSCO), Coca-Cola (NYSE:KO) and Intel (NASDAQ : INTC)', 'XNAS:CSCO', 'XNYS:KO', 'XNAS:INTC'],
  ['Nokia ( HEL : NOKIA ) gained', 'XHEL:NOKIA'],
  ['Volvo STO : VOLV-B fell', 'XSTO:VOLV B'],
  ['Spin Master (Euronext Paris : NRD ; TSX : TOY)', 'XPAR:NRD', 'XTSE:TOY'],
  ['Cisco (NASDAQ:\u00a0CSCO) with a no-break space', 'XNAS:CSCO'],
  ['Cisco (NASDAQ\u200b:\u200bCSCO) with invisible ones', 'XNAS:CSCO'],
  ['Cisco **(NASDAQ: `CSCO`)** in Markdown', 'XNAS:CSCO'],
  ['Nvidia (NASDAQ: $NVDA)', 'XNAS:NVDA'],
  ['Amazon (NASDAQ : AMZN7) with a footnote glued on', 'XNAS:AMZN'],
  ['Advanced Micro Devices (NASDAQ:AMD +4.1%)', 'XNAS:AMD'],
  ['Microsoft is XNAS:MSFT by its MIC', 'XNAS:MSFT'],
  ['Apple (Frankfurt: APC; London: SHEL)', 'XFRA:APC', 'XLON:SHEL'],
]);

table('numbers that look like years', [
  ['Feihe (HKEX: 2018) and AAC (SEHK:1999)', 'XHKG:2018', 'XHKG:1999'],
  ['Toyota (TSE: 7203), Mercari (TYO: 130A)', 'XTKS:7203', 'XTKS:130A'],
]);

table('lists', [
  ['Fox keeps two classes (NASDAQ: FOXA, FOX).', 'XNAS:FOXA', 'XNAS:FOX'],
  ['A shell with units (NYSE: ABC, ABC.U, ABC.RT and ABC.WS)', 'XNYS:ABC', 'XNYS:ABC.U', 'XNYS:ABC.RT', 'XNYS:ABC.WS'],
  ['Naspers and Prosus (JSE: NPN & PRX)', 'XJSE:NPN', 'XJSE:PRX'],
  ['Petrobras, B3: PETR3, PETR4, subiu', 'BVMF:PETR3', 'BVMF:PETR4'],
  ['Eve (NYSE: EVEX, EVEXW; B3: EVEB31)', 'XNYS:EVEX', 'XNYS:EVEXW', 'BVMF:EVEB31'],
  ['Tencent Music (NYSE: TME and HKEX: 1698)', 'XNYS:TME', 'XHKG:1698'],
  ['BlackBerry (NASDAQ:BB)(TSX:BB)', 'XNAS:BB', 'XTSE:BB'],
  ['Curaleaf (CSE: CURA) (OTCQX: CURLF) (FSE: 4CU)', 'XCNQ:CURA', 'OTCM:CURLF', 'XFRA:4CU'],
  ['Capgemini (Euronext Paris: CAP; CAC 40 member)', 'XPAR:CAP'],
  ['Berkshire (NYSE: BRK.A/BRK.B)', 'XNYS:BRK.A', 'XNYS:BRK.B'],
  ['GOOG/GOOGL are two classes', 'XNAS:GOOG', 'XNAS:GOOGL'],
]);

test('several labels for one symbol are one mention, the first label its exchange', () => {
  const [mention] = detect('Open Text (Nasdaq/TSX: OTEX) reports');
  expect(mention).toMatchObject({ text: 'Nasdaq/TSX: OTEX', exchange: 'XNAS', candidates: ['XTSE'] });
});

table('symbol before exchange', [
  ['Curaleaf (CURLF:OTCQX)', 'OTCM:CURLF'],
  ['Tractor Supply (TSCO:Nasdaq - quote)', 'XNAS:TSCO'],
  ['a note on BABA:US at par', 'XNYS:BABA'],
  ['Shopify (SHOP:CA)', 'XTSE:SHOP'],
  ['Apple (AAPL, Nasdaq) and [NYSE-BABA]', 'XNAS:AAPL', 'XNYS:BABA'],
]);

table('classes', [
  ['Berkshire (NYSE: BRK-A) (NYSE: BRK/A) (NYSE: BRK A)', 'XNYS:BRK.A', 'XNYS:BRK.A', 'XNYS:BRK.A'],
  ['Bombardier TSE:BBD.B, Teck (TSX: TECK.B)', 'XTSE:BBD.B', 'XTSE:TECK.B'],
  ['Volvo (STO: VOLV B) och Ericsson (Nasdaq Stockholm: ERIC B)', 'XSTO:VOLV B', 'XSTO:ERIC B'],
  ['América Móvil (BMV: AMX L)', 'XMEX:AMX L'],
]);

table('tiers and markets over the counter', [
  ['(Nasdaq Global Select Market: AAPL) (NasdaqGS: AAPL) (NASD: STAA)', 'XNAS:AAPL', 'XNAS:AAPL', 'XNAS:STAA'],
  ['(NYSE American: UAMY) (NYSE-American: UAMY) (NYSEMKT: UAMY)', 'XASE:UAMY', 'XASE:UAMY', 'XASE:UAMY'],
  ['(TSXV: HUT) (TSX.V: HUT) (TSX-V: HUT) (TSX VENTURE: HUT)', 'XTSX:HUT', 'XTSX:HUT', 'XTSX:HUT', 'XTSX:HUT'],
  [
    '(OTC: TCEHY) (OTCPK: NSRGY) (OTC Pink: ABCD) (Other OTC: ABCD)',
    'OTCM:TCEHY',
    'OTCM:NSRGY',
    'OTCM:ABCD',
    'OTCM:ABCD',
  ],
]);

table('suffixes', [
  ['Turkish Airlines THYAO.IS said', 'XIST:THYAO'],
  ['Sony <6758.T>, Berkshire (BRK.A.N) and VOLVb.ST', 'XTKS:6758', 'XNYS:BRK.A', 'XSTO:VOLV B'],
  ['Xiaomi (HKEX: 1810.HK), Nestlé (SIX: NESN.SW)', 'XHKG:1810', 'XSWX:NESN'],
  ['Alibaba (09988-HK)', 'XHKG:9988'],
]);

table("terminals' codes", [
  ['Infosys (INFO IN) and Tencent 700 HK', 'XNSE:INFO', 'XHKG:0700'],
  ['MSFT US Equity, VALE3 BZ Equity, BRK/B US Equity', 'XNAS:MSFT', 'BVMF:VALE3', 'XNYS:BRK.B'],
  ['RIODF US Equity', '?:RIODF'],
]);

table('numbers of securities', [
  ['SAP (ISIN: DE0007164600, WKN: 716460)', '?:DE0007164600', '?:716460'],
  ['die Anleihe DE0007164601 mit falscher Prüfziffer', ...[]],
  ['the Bund DE0001135275 is a bond', ...[]],
]);

table('cashtags', [
  ['下划线：NYSE: BABA、TSE: 7203、SHOP.TO、CNR.TO', 'XNYS:BABA', 'XTKS:7203', 'XTSE:SHOP', 'XTSE:CNR'],
  ['종목: NYSE: BABA, SAP.DE, THYAO.IS', 'XNYS:BABA', 'XETR:SAP', 'XIST:THYAO'],
  ['$SHOP.TO, $BRK.B and $AAPL lead', 'XTSE:SHOP', 'XNYS:BRK.B', 'XNAS:AAPL'],
  ['• $ZAGG breaks out', '?:ZAGG'],
  ['bought $aapl calls on the stock', 'XNAS:AAPL'],
  ['＄ＡＡＰＬ in full width', 'XNAS:AAPL'],
]);

test('a listing that the directory knows as a fund is one', () => {
  const kinds = detect('(NYSE Arca: SPY), $SPY, SPDR S&P 500 ETF (SPY), (NASDAQ: AAPL)', { directory }).map(
    ({ kind }) => kind,
  );
  expect(kinds).toEqual(['fund', 'fund', 'fund', 'equity']);
});

test('coins, pairs, indices and futures have their kind', () => {
  const kinds = detect('$BTC, EUR/USD, BTC-USD, ^GSPC, GC=F, (NYMEX: CL)').map(
    ({ symbol, kind }) => `${symbol} ${kind}`,
  );
  expect(kinds).toEqual([
    'BTC crypto',
    'EURUSD currency',
    'BTC-USD crypto',
    'GSPC index',
    'GC=F future',
    'CL=F future',
  ]);
});

table('announced codes', [
  ['trades on the NYSE under the ticker symbol “SNOW”', 'XNYS:SNOW'],
  ['its ticker is ZZTP and it is listed', '?:ZZTP'],
  ['宁德时代（股票代码：300750）', 'XSHE:300750'],
  ['美的集团（股票代码：000333.SZ）', 'XSHE:000333'],
  ['ソニー（証券コード：6758）', 'XTKS:6758'],
  ['Apple, código de negociação: AAPL', 'XNAS:AAPL'],
  ['kortnamn INVE B', 'XSTO:INVE B'],
  ['TotalEnergies, mnémonique TTE', '?:TTE'],
]);

test('a code whose list nothing tells carries its candidates', () => {
  expect(detect('종목코드 086520')[0]).toMatchObject({
    symbol: '086520',
    exchange: null,
    candidates: ['XKRX', 'XKOS'],
  });
  expect(detect('cổ phiếu FPT tăng')[0]).toMatchObject({ symbol: 'FPT', exchange: null, candidates: ['XSTC', 'HSTC'] });
});

table('codes after names', [
  ['Apple (AAPL) and Visa (V) rose; so did Microsoft (MSFT 1.20%)', 'XNAS:AAPL', 'XNYS:V', 'XNAS:MSFT'],
  ["Apple's (AAPL) chief, and the ETF (SPY)", 'XNAS:AAPL', 'ARCX:SPY'],
  ['Alphabet (GOOG, GOOGL)', 'XNAS:GOOG', 'XNAS:GOOGL'],
  ['현대차(005380)가 올랐다', 'XKRX:005380'],
  ['宁德时代(300750)涨停', 'XSHE:300750'],
  ['任天堂<7974>が続伸', 'XTKS:7974'],
  ['聯發科（2454）收高', 'XTAI:2454'],
  ['$比亚迪(01211)$ 大涨', 'XHKG:1211'],
  ['$贵州茅台(SH600519)$', 'XSHG:600519'],
  ['Garanti (GARAN) yükseldi', 'XIST:GARAN'],
  ['Corvane Foods, Inc. (CRVN) said', '?:CRVN'],
  ['Alector (ALEC) stock jumped', '?:ALEC'],
  ['Foo Corp (MSFT) is not that one', '?:MSFT'],
]);

test("of a symbol's listings the page's language chooses", () => {
  expect(read('Santander (SAN) sube', 'es')).toEqual(['XMAD:SAN']);
  expect(detect('Santander (SAN) rises', { directory })[0]).toMatchObject({
    exchange: null,
    candidates: ['XNYS', 'XMAD'],
  });
});

table('scripts', [
  ['拼多多（NASDAQ：PDD）、蔚来（纽交所：NIO；港交所：9866）', 'XNAS:PDD', 'XNYS:NIO', 'XHKG:9866'],
  ['小鹏（NYSE：XPEV、港交所：9868）', 'XNYS:XPEV', 'XHKG:9868'],
  ['百度 纳斯达克:BIDU', 'XNAS:BIDU'],
  ['上交所：600519', 'XSHG:600519'],
  ['ＮＡＳＤＡＱ：ＡＡＰＬ', 'XNAS:AAPL'],
  ['東証プライム：9983', 'XTKS:9983'],
  ['코스닥: 086520', 'XKOS:086520'],
  ['Газпром (Мосбиржа: GAZP)', 'MISX:GAZP'],
  ['أرامكو (تداول: 2222)', 'XSAU:2222'],
  ['טבע (TASE: TEVA)', 'XTAE:TEVA'],
  ['रिलायंस (एनएसई: INFY)', 'XNSE:INFY'],
  ['ปตท. (SET: PTT)', 'XBKK:PTT'],
  ['Vinamilk (HOSE: VNM)', 'XSTC:VNM'],
]);

test('a mention runs from label through symbol, without brackets or announcing words', () => {
  const texts = (text: string): string[] => detect(text, { directory }).map((mention) => mention.text);
  expect(texts('Fox (NASDAQ: FOXA, FOX)')).toEqual(['NASDAQ: FOXA', 'FOX']);
  expect(texts('Curaleaf (CURLF:OTCQX)')).toEqual(['CURLF:OTCQX']);
  expect(texts('蔚来（纽交所：NIO）')).toEqual(['纽交所：NIO']);
  expect(texts('a ticker symbol “ZZTP” and $ZAGG and THYAO.IS')).toEqual(['ZZTP', '$ZAGG', 'THYAO.IS']);
  expect(texts('株（証券コード：6758）')).toEqual(['6758']);
});
