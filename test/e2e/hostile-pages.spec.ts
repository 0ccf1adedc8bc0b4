import type { Page } from '@playwright/test';
import { marksOf } from '../tools/marks.ts';
import { expect, type Reader, test } from './reader.ts';

const P = '<p id="p" style="font:18px serif;margin:60px">Alibaba (NYSE:BABA) rose.</p>';
const ADDRESS = 'http://hostile.test/hostile.html';

/** Opens a page that is served with these headers. */
async function open(reader: Reader, body: string, headers: Record<string, string> = {}): Promise<Page> {
  const page = await reader.context.newPage();
  await page.route(ADDRESS, (route) =>
    route.fulfill({ body: `<!doctype html><title>Hostile</title>${body}`, contentType: 'text/html', headers }),
  );
  await page.goto(ADDRESS);
  return page;
}

/** Rests the pointer where the text's symbol stands, without asking the page for its highlights. */
async function rest(page: Page): Promise<void> {
  const box = await page.locator('#p').boundingBox();
  if (!box) throw new Error('no text');
  for (let tries = 0; tries < 12; tries++) {
    for (const x of [100, 104]) await page.mouse.move(box.x + x, box.y + 12);
    await page.waitForTimeout(500);
    if ((await page.locator('tickergloss-card').count()) > 0) return;
    await page.mouse.move(5, 5);
  }
}

test('a policy that allows nothing, and trusted types', async ({ reader }) => {
  const policy = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
  const page = await open(reader, P.replace(/ style="[^"]*"/, ''), { 'content-security-policy': policy });
  await reader.marks(page, 1);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
});

test('a page that breaks what its own scripts stand on', async ({ reader }) => {
  const script = `<script>
    for (const [name, one] of Object.entries(Object.getOwnPropertyDescriptors(Node.prototype)))
      if (typeof one.value === 'function' && name !== 'constructor') Node.prototype[name] = () => { throw new Error('no') };
    for (const type of [Element, Document, Range, EventTarget])
      type.prototype.addEventListener = type.prototype.getClientRects = type.prototype.attachShadow = () => { throw new Error('no') };
    window.Map = window.Set = window.WeakMap = window.Promise = window.Highlight = window.StaticRange = null;
    Object.defineProperty(CSS, 'highlights', { get() { throw new Error('no') } });
    JSON.parse = JSON.stringify = Array.prototype.map = Array.prototype.filter = () => { throw new Error('no') };
  </script>`;
  const page = await open(reader, P + script);
  await rest(page);
  await reader.card(page, '+1.16%');
});

test('a hundred thousand mentions: as many are marked as a reader can use, and the popup says so', {
  tag: '@long',
}, async ({ reader }) => {
  const many = Array.from({ length: 100_000 }, (_, nth) => `<p>Nr ${nth} (NYSE:BABA)</p>`).join('');
  const page = await open(reader, P + many);
  // However slow the machine is.
  await expect.poll(() => page.evaluate(() => CSS.highlights.get('tickergloss')?.size), { timeout: 60_000 }).toBe(5000);
  await reader.rest(page, 0);
  // The tree for screen readers of such a page takes longer to tell than the card to open.
  await expect(page.locator('tickergloss-card')).toHaveCount(1);
  const popup = await reader.popup(page);
  await expect(popup.getByText('5,000 mentions are marked; this page has more.')).toBeVisible();
});

test('nine hundred frames, forty deep', { tag: '@long' }, async ({ reader }) => {
  test.setTimeout(120_000);
  const script = `<script>
    let inner = document.body;
    for (let depth = 0; depth < 40; depth++) {
      const frame = inner.appendChild(inner.ownerDocument.createElement('iframe'));
      inner = frame.contentDocument.body;
    }
    for (let nth = 0; nth < 860; nth++) document.body.append(document.createElement('iframe'));
  </script>`;
  const page = await open(reader, P + script);
  await reader.marks(page, 1);
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%', 20_000);
});

test('a text of ten million characters in one node', { tag: '@long' }, async ({ reader }) => {
  const page = await open(
    reader,
    `${P}<div id="long"></div><script>long.textContent = 'Words and (NYSE: words) '.repeat(420000) + 'Alphabet (NASDAQ:GOOG)'</script>`,
  );
  await expect
    .poll(() => marksOf(page).then((marks) => marks.map(({ text }) => text)), { timeout: 30_000 })
    .toEqual(['NYSE:BABA', 'NASDAQ:GOOG']);
  await page.mouse.move(10, 10);
  await reader.rest(page, 0);
  await expect(page.locator('tickergloss-card')).toHaveCount(1);
});

test('a page that changes the marked text for ever', async ({ reader }) => {
  const page = await open(
    reader,
    `${P}<p id="clock"></p><script>
    setInterval(() => { p.firstChild.data = 'Alibaba (NYSE:BABA) rose.' }, 20);
    setInterval(() => { clock.textContent = 'Meta (NASDAQ:META) ' + Date.now() }, 10);
  </script>`,
  );
  await rest(page);
  await reader.card(page, '+1.16%');
});
