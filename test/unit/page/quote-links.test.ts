import { describe, expect, test } from 'vitest';
import { QUOTE_SITE } from '../../../utils/page/evidence.ts';
import { instrumentOfLink } from '../../../utils/page/quote-links.ts';

const links: readonly [string, string, string | null][] = [
  ['https://finance.yahoo.com/quote/BABA', 'BABA', null],
  ['https://finance.yahoo.com/quote/0700.HK/?p=0700.HK', '0700', 'XHKG'],
  ['https://fr.finance.yahoo.com/quote/BRK-B', 'BRK.B', null],
  ['https://finance.yahoo.com/quote/%5EGSPC', 'GSPC', null],
  ['https://finance.yahoo.com/quote/BTC-USD/', 'BTC-USD', null],
  ['https://finance.yahoo.com/q?s=AAPL', 'AAPL', null],
  ['https://finance.yahoo.co.jp/quote/7203.T', '7203', 'XTKS'],
  ['https://www.google.com/finance/quote/BABA:NYSE?hl=en', 'BABA', 'XNYS'],
  ['https://www.google.com/finance/quote/VOLV-B:STO', 'VOLV B', 'XSTO'],
  ['https://www.google.com/finance?q=NASDAQ:AAPL', 'AAPL', 'XNAS'],
  ['https://seekingalpha.com/symbol/BRK.B', 'BRK.B', null],
  ['https://www.benzinga.com/quote/BABA', 'BABA', null],
  ['https://www.marketwatch.com/investing/stock/glo?countryCode=PH', 'GLO', 'XPHS'],
  ['https://www.marketwatch.com/investing/stock/baba', 'BABA', null],
  ['https://www.barrons.com/quote/stock/us/xnys/baba', 'BABA', 'XNYS'],
  ['https://www.wsj.com/market-data/quotes/HK/XHKG/700', '0700', 'XHKG'],
  ['https://www.wsj.com/market-data/quotes/BABA', 'BABA', null],
  ['https://www.tradingview.com/symbols/NYSE-BABA/', 'BABA', 'XNYS'],
  ['https://www.tradingview.com/symbols/OMXSTO-VOLV_B/', 'VOLV B', 'XSTO'],
  ['https://www.bloomberg.com/quote/BABA:US', 'BABA', null],
  ['https://www.bloomberg.com/quote/700:HK', '0700', 'XHKG'],
  ['https://www.reuters.com/markets/companies/BABA.N', 'BABA', 'XNYS'],
  ['https://www.reuters.com/companies/1810.HK', '1810', 'XHKG'],
  ['https://www.cnbc.com/quotes/700-HK', '0700', 'XHKG'],
  ['https://www.nasdaq.com/market-activity/stocks/brk.b', 'BRK.B', null],
  ['https://stocktwits.com/symbol/BTC.X', 'BTC-USD', null],
  ['http://caps.fool.com/Ticker/QCOM.aspx', 'QCOM', null],
  ['https://www.fool.com/quote/nasdaq/nvidia/nvda/', 'NVDA', 'XNAS'],
  ['https://www.morningstar.com/stocks/xnys/baba/quote', 'BABA', 'XNYS'],
  ['https://finviz.com/quote.ashx?t=BRK-B', 'BRK.B', null],
  ['https://www.zacks.com/stock/quote/BABA', 'BABA', null],
  ['https://stockanalysis.com/quote/lon/BP/', 'BP.', 'XLON'],
  ['https://stockanalysis.com/stocks/baba/', 'BABA', null],
  ['https://markets.ft.com/data/equities/tearsheet/summary?s=BABA:NYQ', 'BABA', 'XNYS'],
  ['https://www.boursorama.com/cours/1rPTTE/', 'TTE', 'XPAR'],
  ['https://www.boursorama.com/cours/FR0010149302/', 'FR0010149302', null],
  ['https://investir.lesechos.fr/cours/action-air-liquide,xpar,ai,fr0000120073,isin.html', 'AI', 'XPAR'],
  ['https://live.euronext.com/en/product/equities/FR0000120073-XPAR', 'FR0000120073', null],
  ['https://xueqiu.com/S/SH600519', '600519', 'XSHG'],
  ['https://xueqiu.com/S/00700', '0700', 'XHKG'],
  ['https://xueqiu.com/S/BABA', 'BABA', null],
  ['https://www.futunn.com/en/stock/NVDA-US', 'NVDA', null],
  ['https://www.futunn.com/stock/00625-HK', '0625', 'XHKG'],
  ['https://quote.eastmoney.com/sh600519.html', '600519', 'XSHG'],
  ['https://quote.eastmoney.com/us/BABA.html', 'BABA', null],
  ['https://finance.sina.com.cn/realstock/company/sh600519/nc.shtml', '600519', 'XSHG'],
  ['https://gu.qq.com/hk00700', '0700', 'XHKG'],
  ['https://minkabu.jp/stock/7203', '7203', 'XTKS'],
  ['https://kabutan.jp/stock/?code=7203', '7203', 'XTKS'],
  ['https://finance.naver.com/item/main.naver?code=005930', '005930', null],
  ['https://www.nseindia.com/get-quotes/equity?symbol=M&M', 'M&M', 'XNSE'],
  ['https://www.londonstockexchange.com/stock/BP./bp-plc', 'BP.', 'XLON'],
  ['https://www.asx.com.au/markets/company/BHP', 'BHP', 'XASX'],
  ['https://money.tmx.com/en/quote/SHOP', 'SHOP', 'XTSE'],
  ['https://www.theglobeandmail.com/investing/markets/stocks/SHOP-T/', 'SHOP', 'XTSE'],
  ['https://www.otcmarkets.com/stock/TCEHY/overview', 'TCEHY', 'OTCM'],
  ['https://x.com/search?q=%24BABA&src=cashtag_click', 'BABA', null],
  ['http://money.cnn.com/quote/quote.html?symb=AAL&source=story_quote_link', 'AAL', null],
];

test.each(links)('%s', (address, symbol, exchange) => {
  expect(instrumentOfLink(address)).toMatchObject({ symbol, exchange });
});

describe('what names no instrument', () => {
  test.each([
    'https://finance.yahoo.com/news/alibaba-rises-123.html',
    'https://www.bloomberg.com/news/stocks/',
    'https://www.investing.com/equities/apple-computer-inc',
    'https://www.morningstar.com/stocks/why-we-like-it',
    'https://x.com/hashtag/BABA',
    'https://notyahoo.test/quote/BABA',
    'javascript:void(0)',
    'not an address',
  ])('%s', (address) => expect(instrumentOfLink(address)).toBeNull());
});

test.each([
  ...new Set(links.filter(([, , exchange]) => exchange !== undefined).map(([href]) => new URL(href).hostname)),
])('%s is a site whose own links are looked at', (host) => expect(QUOTE_SITE.test(host)).toBe(true));

test.each(['en.wikipedia.org', 'www.lemonde.fr', 'notgoogle.example', 'x.com.evil.example'])('%s is none', (host) =>
  expect(QUOTE_SITE.test(host)).toBe(false),
);
