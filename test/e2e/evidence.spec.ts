import { marksOf } from '../tools/marks.ts';
import { expect, test } from './reader.ts';

const page = (head: string, body: string) =>
  `<!doctype html><html lang="en"><title>Evidence</title>${head}<body>${body}`;
const URL = 'http://evidence.test/evidence.html';

test('a link to a quote page marks its text where that is what it leads to', async ({ reader }) => {
  const tab = await reader.open(
    URL,
    page(
      '',
      `<p>Shares of <a href="https://finance.yahoo.com/quote/0700.HK">Tencent</a> rose on Monday in Hong Kong,
       <a href="https://finance.yahoo.com/quote/0700.HK">read more</a>; <a href="/quote/news">Apple</a> did not.</p>
       <p>Both <a href="http://money.cnn.com/quote/quote.html?symb=AAL&x=1">AAL</a> and others fell on that day.</p>`,
    ),
  );
  expect(await reader.marks(tab, 2)).toEqual(['Tencent', 'AAL']);
  const popup = await reader.popup(tab);
  await expect(popup.locator('tbody tr').first()).toContainText('0700');
  await expect(popup.locator('tbody tr').nth(1)).toContainText('AAL');
});

test('a strip of quotes, a menu and a share button are no mentions', async ({ reader }) => {
  const quote = (symbol: string) => `<li><a href="https://finance.yahoo.com/quote/${symbol}">${symbol}</a> +1.2%</li>`;
  const tab = await reader.open(
    URL,
    page(
      '',
      `<header><ul>${['AAPL', 'MSFT', 'NVDA', '%5EGSPC'].map(quote).join('')}</ul></header>
       <nav><a href="https://finance.yahoo.com/quote/TSLA">TSLA</a></nav>
       <aside><p>Most read today: <a href="https://finance.yahoo.com/quote/GOOG">GOOG</a> and what is next for it</p></aside>
       <p>Alibaba (NYSE:BABA) rose. <a href="https://x.com/share?text=stock">X</a></p>`,
    ),
  );
  await reader.marks(tab, 1);
  await tab.waitForTimeout(500);
  expect((await marksOf(tab)).map(({ text }) => text)).toEqual(['NYSE:BABA']);
});

const metadata: readonly [string, string, string][] = [
  [
    'JSON-LD',
    `<script type="application/ld+json">{"@type":"NewsArticle","about":[{"@type":"Corporation","tickerSymbol":"XNYS BABA"}]}</script>`,
    '',
  ],
  [
    'microdata',
    '',
    '<div itemscope itemtype="https://schema.org/Corporation"><meta itemprop="tickerSymbol" content="NYSE:BABA"></div>',
  ],
  ['keywords', '<meta name="keywords" content="Alibaba, cloud, NYSE:BABA, AI">', ''],
  ['a data attribute in the article', '', '<article><span data-symbol="BABA"></span></article>'],
];

for (const [name, head, body] of metadata)
  test(`metadata that agrees with the text: ${name}`, async ({ reader }) => {
    const tab = await reader.open(URL, page(head, `${body}<p>On Monday BABA rose, and AI did too.</p>`));
    expect(await reader.marks(tab, 1)).toEqual(['BABA']);
    await reader.rest(tab, 0);
    await reader.card(tab, /NYSE/);
  });

test('keywords that are only words name nothing', async ({ reader }) => {
  const tab = await reader.open(URL, page('<meta name="keywords" content="AI, BABA, NOW">', '<p>AI is NOW, BABA.</p>'));
  await tab.waitForTimeout(900);
  expect(await marksOf(tab)).toEqual([]);
});
