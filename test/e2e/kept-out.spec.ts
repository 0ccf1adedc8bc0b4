import { clickInCard } from '../tools/card.ts';
import { letIn } from '../tools/kept-out-scenes.ts';
import { SCENE_PATH, sceneArticle } from '../tools/stage.ts';
import { expect, test } from './reader.ts';

test('sources that may not be asked: said in card and popup, and all is well once they may', async ({ reader }) => {
  await letIn(reader.context, 'ON_SPECIFIC_SITES');
  const page = await reader.open(`http://pictures.test${SCENE_PATH}`, sceneArticle(Date.now()));
  await reader.marks(page, 9);
  await reader.rest(page, 0);
  await reader.card(page, /no longer lets Tickergloss ask/);
  const [options] = await Promise.all([reader.context.waitForEvent('page'), clickInCard(page, 'Options')]);
  await expect(options.getByText('does not let Tickergloss ask these sources')).toBeVisible();

  const popup = await reader.popup(page);
  await expect(popup.getByRole('status').getByRole('button', { name: 'Allow' })).toBeVisible();
  await expect(popup.locator('tbody tr').first().locator('td')).toHaveText(['', '–', '–', '–']);
  expect(reader.market.requests).toEqual([]);

  await letIn(reader.context, 'ON_ALL_SITES');
  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Refresh' }).click();
  await expect(popup.locator('tbody')).toContainText('+1.16%');
  await expect(popup.getByText('no longer lets')).toHaveCount(0);
});

test('pages that may not be read: said in the popup, with the way back', async ({ reader }) => {
  await letIn(reader.context, 'ON_CLICK');
  const page = await reader.open('http://pictures.test/out.html', '<p>Alibaba (NYSE: BABA) rose.</p>');
  const popup = await reader.popup(page);
  await expect(popup.getByText('The browser keeps Tickergloss out of pages')).toBeVisible();
  await expect(popup.getByRole('button', { name: 'Allow' })).toBeVisible();
  await letIn(reader.context, 'ON_ALL_SITES');
  await page.reload();
  await reader.marks(page, 1);
});
