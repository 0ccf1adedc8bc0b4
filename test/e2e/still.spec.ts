import { cardBox, cardTexts } from '../tools/card.ts';
import { ARTICLE, expect, test } from './reader.ts';

for (const language of ['en', 'ar', 'ja'])
  test.describe(language, () => {
    test.use({ browserOptions: { language } });

    test('the card is as large before its figures as with them', async ({ reader }) => {
      const boxes = [];
      for (const answer of ['hang', undefined] as const) {
        reader.market.answer(() => answer);
        const page = await reader.open(ARTICLE);
        await reader.marks(page, 7);
        await reader.rest(page, answer === 'hang' ? 3 : 0);
        await reader.card(page, answer === 'hang' ? 'META' : /1[.,٫]16/);
        const shares = async () => (await cardTexts(page))?.filter((text) => text.includes('%')).length;
        if (!answer) await expect.poll(shares).toBe(2);
        boxes.push(await cardBox(page));
        await page.close();
      }
      expect(boxes[0]?.height).toBe(boxes[1]?.height);
      expect(boxes[0]?.width).toBe(boxes[1]?.width);
    });
  });

test('nothing in the popup moves when the figures come', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const popup = await reader.popup(page);
  await expect(popup.locator('tbody')).toContainText('+2.60%');
  await popup.waitForTimeout(500);
  const shift = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (list: PerformanceObserverEntryList) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        new PerformanceObserver(add).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 300);
      }),
  );
  expect(shift).toBe(0);
});
