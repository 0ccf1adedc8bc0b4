import { marksOf } from '../tools/marks.ts';
import { workerOf } from '../tools/open-browser.ts';
import { expect, test } from './reader.ts';

const HEAD =
  'Nasdaq Traded|Symbol|Security Name|Listing Exchange|Market Category|ETF|Round Lot Size|Test Issue|Financial Status|CQS Symbol|NASDAQ Symbol|NextShares';
const row = (symbol: string, name: string) => `Y|${symbol}|${name} - Common Stock|Q|S|N|100|N|N||${symbol}|N`;
const letters = (nth: number) => String.fromCharCode(65 + nth / 26 / 26, 65 + ((nth / 26) % 26), 65 + (nth % 26));
const others = Array.from({ length: 1100 }, (_, nth) => row(`Q${letters(nth)}`, `Invented ${nth} Corporation`));
const FILE = [
  HEAD,
  ...others,
  row('ZYTX', 'Quelland Foods Corporation'),
  'File Creation Time: 1123202621:33|||||||||||',
];

test('a small company is known once the reader wants all American listings, from their first ask on', async ({
  reader,
}) => {
  reader.market.answer((_, host) =>
    host.startsWith('www.nasdaqtrader') ? { status: 200, body: FILE.join('\r\n'), type: 'text/plain' } : undefined,
  );
  const worker = await workerOf(reader.context);
  await worker.evaluate(() => chrome.storage.sync.set({ settings: { version: 1, usListings: true } }));
  const html = '<p>Quelland (ZYTX) followed Alibaba (NYSE: BABA).';
  const page = await reader.open('http://small.test/small.html', html);
  await reader.marks(page, 1);
  const fetched = () => reader.market.requests.filter((request) => request.startsWith('www.nasdaqtrader')).length;
  expect(fetched()).toBe(0);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  await expect.poll(fetched).toBe(1);
  await expect
    .poll(async () => {
      await page.reload();
      await page.waitForTimeout(700);
      return (await marksOf(page)).map(({ text }) => text);
    })
    .toEqual(['ZYTX', 'NYSE: BABA']);
  expect(fetched()).toBe(1);
});
