import type { Page } from '@playwright/test';
import { marksOf } from '../tools/marks.ts';
import { expect, type Reader, test } from './reader.ts';

/** The box of the open card in the window, by way of the debugger: its root is closed to the page. */
async function cardBox(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  type Node = typeof root;
  const all = (node: Node): Node[] => [node, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(all)];
  const panel = all(root).find(({ attributes }) => attributes?.includes('panel'));
  if (!panel) throw new Error('no card');
  const { model } = await session.send('DOM.getBoxModel', { nodeId: panel.nodeId });
  const [left = 0, top = 0, , , right = 0, bottom = 0] = model.border;
  await session.detach();
  return { left, top, right, bottom };
}

/** Opens the nth mark's card, and sees that it is in the window and off its line. */
async function seen(reader: Reader, page: Page, nth = 0): Promise<void> {
  await reader.rest(page, nth);
  await reader.card(page, '+1.16%');
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  await expect.poll(() => cardBox(page).then(({ left }) => left)).toBeGreaterThanOrEqual(0);
  const box = await cardBox(page);
  const { y } = (await marksOf(page))[nth] ?? { y: -1 };
  expect(box.top).toBeGreaterThanOrEqual(0);
  expect(Math.round(box.right)).toBeLessThanOrEqual(width);
  expect(Math.round(box.bottom)).toBeLessThanOrEqual(height);
  expect(y < box.top || y > box.bottom).toBe(true);
}

const P = '<p style="font:18px serif">Alibaba (NYSE:BABA) rose.</p>';
const pages: readonly [string, string][] = [
  ['a plain page', P],
  ['the right edge', `<div style="text-align:right">${P}</div>`],
  ['the bottom', `<div style="position:fixed;bottom:0">${P}</div>`],
  [
    'a right-to-left page',
    `<html dir="rtl" lang="ar"><p style="font:18px serif">ارتفع سهم علي بابا (NYSE:BABA) اليوم.</p>`,
  ],
  ['a modal dialog', `<dialog id="d">${P}</dialog><script>d.showModal()</script>`],
  ['a high z-index', `<div style="position:fixed;inset:0;z-index:2147483647;background:#fff">${P}</div>`],
  [
    'transformed ancestors',
    `<div style="transform:rotate(3deg) scale(1.4);transform-origin:0 0;overflow:hidden">${P}</div>`,
  ],
  ['a zoomed document', `<html style="zoom:1.6">${P}`],
  ['a page that resets everything', `<style>*,*::before{all:initial!important} p{display:block!important}</style>${P}`],
  [
    'a page that hides popovers',
    `<style>[popover],tickergloss-card{display:none!important;opacity:0!important}</style>${P}`,
  ],
];

for (const [name, html] of pages)
  test(`the card is seen on ${name}`, async ({ reader }) => {
    const page = await reader.open('http://placed.test/placed.html', `<!doctype html>${html}`);
    await reader.marks(page, 1);
    await seen(reader, page);
  });

test('the card is seen in full screen', async ({ reader }) => {
  const page = await reader.open(
    'http://placed.test/placed.html',
    `<!doctype html><main style="background:#fff">${P}<button>Full</button></main>`,
  );
  await reader.marks(page, 1);
  await page.evaluate(() => {
    document
      .querySelector('button')
      ?.addEventListener('click', () => document.querySelector('main')?.requestFullscreen());
  });
  await page.getByRole('button').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await seen(reader, page);
});

for (const [name, viewport] of [
  ['320 pixels', { width: 320, height: 568 }],
  ['a window at 200 %', { width: 550, height: 300 }],
] as const)
  test.describe(`in ${name}`, () => {
    test.use({ browserOptions: { viewport } });
    test(`the card is seen in ${name}`, async ({ reader }) => {
      const page = await reader.open(
        'http://placed.test/placed.html',
        `<!doctype html><div style="height:120px"></div>${P}`,
      );
      await reader.marks(page, 1);
      await seen(reader, page);
    });
  });

test('a dialog or full screen that opens after the card takes the card along', async ({ reader }) => {
  const page = await reader.open(
    'http://placed.test/placed.html',
    `<!doctype html><main style="background:#fff;padding:40px">${P}<dialog id="d"><p>Words</p></dialog></main><script>
      addEventListener('keydown', ({ key }) => key === 'd' ? d.showModal() : key === 'c' ? d.close() : key === 'f' && document.querySelector('main').requestFullscreen());
    </script>`,
  );
  await reader.marks(page, 1);
  const topmost = async () => {
    const { left, top, right, bottom } = await cardBox(page);
    return page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
      (left + right) / 2,
      (top + bottom) / 2,
    ] as const);
  };
  await seen(reader, page);
  expect(await topmost()).toBe('tickergloss-card');
  await page.keyboard.press('d');
  await expect.poll(topmost).toBe('tickergloss-card');
  await page.keyboard.press('c');
  await expect.poll(() => page.locator('dialog').evaluate((one) => one.hasAttribute('open'))).toBe(false);
  await page.mouse.move(5, 5);
  await reader.noCard(page);
  await seen(reader, page);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('main');
  await expect.poll(topmost).toBe('tickergloss-card');
});
