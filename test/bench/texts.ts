/** Long texts for measuring, from the project's own sentences; the same at every run. */

/** Prose with few capitals and hardly a ticker, as in an encyclopedia. */
const ARTICLE = [
  'The company was founded in 1911 in the harbour district of the old town, where two brothers repaired ship engines and sold lamps.',
  'After the war its engineers turned to radio; a first receiver of 1922 sold better than anyone had hoped (about 4,000 pieces in one winter).',
  'In 1956 it was listed on the New York Stock Exchange (NYSE: QRST), the first of its trade to do so, and its shares doubled within a year.',
  'Its archive, kept at the University of Leiden, holds 61 metres of letters, plans and photographs from Europe, Asia and South America.',
  'Critics such as J. P. Arendt called the merger "a marriage of two tired houses"; the board, led by Dr. Ulla Sand, disagreed at length.',
  'The U.S. government, the EU and the UK each opened inquiries: none of them, however, found that prices had been agreed upon.',
  'By 2004 it employed 12,300 people in nine countries, among them Finland, Japan, Brazil and South Africa, and spent 6.4% of its sales on research.',
  'The laboratory is known for the discovery of a slow crystal, described in ISO 9001 terms as "stable", and for the M-7 pump (see below).',
  'A river of the same name flows through the valley and joins the sea near the town of Harlev, 14 km to the north.',
  'During the 1970s the oil crisis, rising wages and a weak dollar cost the group most of what it had earned in the decade before.',
];

/** Short items with a ticker in most of them, as in a feed of market news. */
const FEED = [
  'Corvane Foods (NASDAQ: CRVN) beat estimates for the third quarter; shares rose 4.1% in late trading.',
  'Halden Shipping (Oslo Børs: HALD) orders six tankers worth $540M from yards in Korea and China.',
  'UPDATE 2-Mirabel Energy (NYSE:MRBL) cuts its dividend as gas prices fall, CEO says outlook is stable.',
  'Kitano Motors (7203.T) and Seo Electronics (005930.KS) lead Asian gains; the Nikkei adds 0.8%.',
  '$TSLA and $NVDA most active before the bell, while $BTC trades at $61,200.',
  'Analysts at Brook & Lane raise Delmora (ETR: DLM) to buy with a target of EUR 48, citing margins.',
  '港股午评：恒生科技指数涨1.2%，美团-W（03690）、比亚迪股份（港交所：1211）领涨。',
  'EUR/USD steady near 1.09 ahead of the ECB; Brent (BZ=F) slips 0.3% to $78.90 a barrel.',
  'Ostara Gold (TSXV: OSTA) (OTCQB: OSTGF) drills 12 metres at 3.4 g/t in Nevada.',
  'MRBL said it will buy back $200M of stock; the board also named Ana Ruiz as CFO.',
];

function repeat(sentences: readonly string[], perParagraph: number, length: number): string {
  const parts: string[] = [];
  let size = 0;
  for (let i = 0; size < length; i++) {
    // A different step each round, so that no two paragraphs are alike.
    const sentence = sentences[(i * 7 + Math.floor(i / sentences.length)) % sentences.length] ?? '';
    const part = sentence + ((i + 1) % perParagraph === 0 ? '\n' : ' ');
    parts.push(part);
    size += part.length;
  }
  return parts.join('');
}

export const articleText = (length: number): string => repeat(ARTICLE, 5, length);

export const feedText = (length: number): string => repeat(FEED, 1, length);

/** Texts that make careless expressions slow, by what they repeat. */
export const hostile: Readonly<Record<string, (length: number) => string>> = {
  'NYSE:': (length) => 'NYSE:'.repeat(length / 5),
  $: (length) => '$'.repeat(length),
  '(': (length) => '('.repeat(length),
  'A:': (length) => 'A:'.repeat(length / 2),
  'NYSE ': (length) => 'NYSE '.repeat(length / 5),
  'NYSE: KO, KO, …': (length) => `NYSE: KO${', KO'.repeat(length / 4)}`,
  'NYSE: KO,,,': (length) => `NYSE: KO${','.repeat(length)}`,
  'NYSE: KO and spaces': (length) => `NYSE: KO${' '.repeat(length)}`,
  'A.N.': (length) => 'A.N.'.repeat(length / 4),
  '(AAPL)': (length) => '(AAPL)'.repeat(length / 6),
  capitals: (length) => 'A'.repeat(length),
  digits: (length) => '7'.repeat(length),
  '股票代码：': (length) => '股票代码：'.repeat(length / 5),
  'symbol ': (length) => 'symbol X'.repeat(length / 8),
  'zero-width': (length) => 'NYSE\u200b:\u200b'.repeat(length / 7),
};
