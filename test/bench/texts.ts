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

/** Items with a ticker or two each, then the story without any, as in a feed of market news. */
const FEED = [
  'Corvane Foods (NASDAQ: CRVN) beat estimates for the third quarter, helped by higher prices for frozen vegetables and a weaker peso. The group now expects sales to grow by 6% to 7% this year, up from an earlier forecast of at least 5%, its finance chief told analysts on a call. Rivals have been more cautious: two of the three largest packers in the region warned last month that households were buying less and looking for cheaper brands, and that the cost of cold storage would rise again in winter.',
  'Halden Shipping (Oslo Børs: HALD) orders six tankers worth $540M from yards in Korea and China. Delivery is planned between 2028 and 2030; a third of the price will come from the sale of older ships, the rest from banks in Norway and Germany. The ships can be converted to ammonia, the company said, though it does not expect that fuel to be sold in large amounts before the end of the decade, and it kept the option to cancel two of them if rates should fall.',
  'UPDATE 2-Mirabel Energy (NYSE:MRBL) cuts its dividend as gas prices fall, CEO says outlook is stable. Shares fell 3.2% in early trading. The company, which operates pipelines in Texas and Louisiana, also named Ana Ruiz as chief financial officer. She joins from a utility in Madrid, where she led the sale of its wind parks, and succeeds Tom Barlow, who will retire in March after twenty-two years.',
  'Kitano Motors (7203.T) and Seo Electronics (005930.KS) lead Asian gains; the Nikkei adds 0.8%. Investors hope for lower interest rates in the U.S. after inflation slowed in May, while the yen gave up part of what it had gained on Monday. In Sydney miners were the only losers, as iron ore slid for a fourth day on signs that mills in northern China will cut output; in Mumbai banks rose on talk of a new lending window.',
  'Chip makers $TSLA and $NVDA most active before the bell, while $BTC trades at $61,200. Traders said volumes were thin ahead of the holiday, and that few wanted to hold large positions over a long weekend with elections in two countries. Options imply a move of about four percent either way by Tuesday, less than before the last three reports, according to a note that a broker sent to its clients on Thursday evening.',
  'Analysts at Brook & Lane raise Delmora (ETR: DLM) to buy with a target of EUR 48, citing margins that have recovered faster than thought. The machine maker sold its plant in Poland last year and has since paid back nearly all of its debt. Orders from makers of batteries, once a third of the total, have not returned, they write, but those for packaging and for hospitals more than make up for it.',
  'EUR/USD steady near 1.09 ahead of the ECB; Brent (BZ=F) slips 0.3% to $78.90 a barrel. Economists in a poll see no change of rates this week but expect two cuts by the end of the year, as wages grow more slowly than in spring. Members of the council have lately disagreed in public over how much weight to give to services, where prices still rise by almost four percent, and over what a stronger currency means for exporters.',
  'Ostara Gold (TSXV: OSTA) (OTCQB: OSTGF) drills 12 metres at 3.4 g/t in Nevada. The explorer plans another 5,000 metres before winter and a first estimate of resources in spring, it said in a statement, adding that its cash lasts for two years. The property lies on the same trend as two mines that closed in the nineties; a road and a power line from that time can be used again after repairs.',
  'MRBL said it will buy back $200M of stock. The board expects to finish the purchases within eighteen months and to pay for them out of cash flow, according to a filing, and it proposed to reduce the number of its members from eleven to nine. A fund that holds six percent of the shares had asked for both in an open letter; it also wants the gas business to be listed on its own, which the board declined.',
];

/** News without a listed company, of which any feed has a good part. */
const OTHER_NEWS = [
  'Heavy rain closed the mountain railway for a third day; the operator hopes to run buses from Saturday. Hotels in the upper valley, full for the long weekend, have begun to send luggage down by cable car, and the mayor asked visitors to wait rather than to try the old road on foot.',
  'Parliament voted late on Wednesday to raise the pension age in steps until 2041. Unions called for strikes in schools and hospitals next week. The finance ministry puts the saving at 0.4% of output a year; economists outside the government think it will be half of that, as many people retire early in any case.',
  'Consumer prices rose 2.6% in the year to October, less than the 2.8% that had been expected, the statistics office said. Rents and insurance grew fastest, while fuel fell for the fourth month. The central bank meets on December 11 and had said it would want to see two more such readings before it acts.',
  'A museum in the north will return eleven bronzes to the families from which they were taken in 1897: the list, drawn up by historians from both countries, took nine years. "It is a beginning," said the director, Ms. Okoro, who hopes to borrow three of them for a show in 2028.',
];

/** The same kind of news in Chinese, which costs more to read: two bytes a character. */
const CHINESE_FEED = [
  '港股午评：恒生科技指数涨1.2%，美团-W（03690）、比亚迪股份（港交所：1211）领涨。市场人士认为，随着政策逐步落地，消费与制造业板块的盈利预期有望改善，但短期波动仍难避免，投资者宜保持谨慎。',
  '【快讯】宁德时代（300750）与海外车企签署供货协议，期限五年。公司表示，协议金额将视订单情况确定，对当期业绩不构成重大影响。分析师指出，行业竞争依然激烈，海外产能的爬坡速度将是后续关注的重点。',
  '多地出台措施支持中小企业融资，银行间市场利率小幅回落。专家建议进一步完善担保体系，降低综合成本，同时加强对资金流向的监测，防范局部风险积累，并为创新型企业提供更长期限的资金。',
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

export const feedText = (length: number): string => repeat([...FEED, ...OTHER_NEWS], 1, length);

export const chineseFeedText = (length: number): string => repeat(CHINESE_FEED, 1, length);

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
