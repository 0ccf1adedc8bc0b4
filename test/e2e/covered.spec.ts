import type { Page } from '@playwright/test';
import { cardBox, cardTexts, clickInCard } from '../tools/card.ts';
import { ARTICLE, expect, type Reader, test } from './reader.ts';

async function openCard(reader: Reader): Promise<Page> {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  return page;
}

/** Lays something of the page's over everything that lets clicks through; again and again where it insists. */
const cover = (page: Page, insists: boolean, looks: string) =>
  page.evaluate(
    ([again, style]) => {
      const over = document.createElement('div');
      over.popover = 'manual';
      over.id = 'over';
      over.style.cssText = `position:fixed;inset:0;width:100vw;height:100vh;border:0;pointer-events:none;${style}`;
      document.body.append(over);
      over.showPopover();
      if (!again) return;
      const timer = setInterval(() => {
        over.hidePopover();
        over.showPopover();
      }, 30);
      over.addEventListener('click', () => clearInterval(timer));
    },
    [insists, looks] as const,
  );

for (const [how, looks] of [
  ['hidden behind a picture of the page’s', 'background:#fff'],
  ['with words laid over it', 'background:transparent'],
] as const)
  test(`a card ${how} does nothing when it is clicked`, async ({ reader }) => {
    const page = await openCard(reader);
    await cover(page, true, looks);
    await page.waitForTimeout(700);
    await clickInCard(page, 'Close');
    await page.waitForTimeout(300);
    expect(await cardTexts(page)).toContain('+1.16%');
    await page.evaluate(() => {
      document.getElementById('over')?.click();
      document.getElementById('over')?.remove();
    });
    await page.waitForTimeout(400);
    await clickInCard(page, 'Close');
    await reader.noCard(page);
  });

test('a notice that the page shows once does not make the card useless', async ({ reader }) => {
  const page = await openCard(reader);
  await cover(page, false, 'background:#fff');
  await page.waitForTimeout(700);
  await clickInCard(page, 'Close');
  await reader.noCard(page);
});

test('nor do filters, zoom or blending on the whole page', async ({ reader }) => {
  const page = await openCard(reader);
  await page.addStyleTag({
    content: 'html { filter: invert(1); opacity: 0.9; mix-blend-mode: difference; zoom: 1.2 }',
  });
  await page.waitForTimeout(500);
  expect(await cardBox(page)).not.toBeNull();
  await clickInCard(page, 'Close');
  await reader.noCard(page);
});
