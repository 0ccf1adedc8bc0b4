import type { Page, Worker } from '@playwright/test';
import { workerOf } from '../tools/open-browser.ts';
import { expect, type Reader, test } from './reader.ts';

/** An event of the browser's: what it does itself when the reader uses its menu or its address bar. */
interface Sent {
  dispatch(...values: unknown[]): void;
}

const clickMenu = (worker: Worker, selectionText: string): Promise<void> =>
  worker.evaluate((selected) => {
    const clicked = chrome.contextMenus.onClicked as unknown as Sent;
    clicked.dispatch({ menuItemId: 'quote', selectionText: selected, editable: false, pageUrl: 'http://a.test/' }, {});
  }, selectionText);

const enter = (worker: Worker, text: string, disposition: string): Promise<void> =>
  worker.evaluate(([typed, where]) => (chrome.omnibox.onInputEntered as unknown as Sent).dispatch(typed, where), [
    text,
    disposition,
  ] as const);

/** The page that opens meanwhile. */
async function opened(reader: Reader, act: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([reader.context.waitForEvent('page'), act()]);
  return page;
}

test('“Quote for …” stands in the menu of a selection, and opens its quote', async ({ reader }) => {
  const worker = await workerOf(reader.context);
  // Only an entry that is there can be changed.
  await worker.evaluate(() => chrome.contextMenus.update('quote', { contexts: ['selection'] }));
  const popup = await opened(reader, () => clickMenu(worker, ' NASDAQ: GOOG '));
  await expect(popup.locator('tbody tr')).toHaveCount(1);
  await expect(popup.locator('tbody')).toContainText('243.55');
  await expect(popup.locator('tbody')).toContainText('-0.33%');
});

test('a selection that is no ticker is looked up, and what is not found is said', async ({ reader }) => {
  reader.market.answer((url) =>
    url.includes('/search') ? { status: 200, body: '{"quotes":[]}', type: 'application/json' } : undefined,
  );
  const worker = await workerOf(reader.context);
  const popup = await opened(reader, () => clickMenu(worker, 'qqxxyy zzz'));
  await expect(popup.getByText('Nothing found for “qqxxyy zzz”.')).toBeVisible();
  await expect(popup.getByRole('searchbox')).toHaveValue('qqxxyy zzz');
  await expect(popup.getByText('cannot be read')).toHaveCount(0);
});

test('“tg baba” in the address bar suggests without asking anybody, and opens the quote', async ({ reader }) => {
  const worker = await workerOf(reader.context);
  const suggested = await worker.evaluate(
    () =>
      new Promise<{ content: string; description: string }[]>((resolve) => {
        (chrome.omnibox.onInputChanged as unknown as Sent).dispatch('baba', resolve);
      }),
  );
  expect(suggested[0]).toEqual({ content: 'XNYS: BABA', description: expect.stringMatching(/^BABA · Alibaba/) });
  expect(reader.market.requests).toEqual([]);
  for (const typed of ['baba', suggested[0]?.content ?? '']) {
    const popup = await opened(reader, () => enter(worker, typed, 'newForegroundTab'));
    await expect(popup.locator('tbody')).toContainText('181.99');
  }
});

test('in the current tab, the quote takes the place of the page', async ({ reader }) => {
  const page = await reader.open('http://a.test/a.html', '<p>Nothing here');
  await page.bringToFront();
  await enter(await workerOf(reader.context), 'baba', 'currentTab');
  await expect(page).toHaveURL(/popup\.html\?q=baba$/);
  await expect(page.locator('tbody')).toContainText('181.99');
});
