import { readFileSync } from 'node:fs';
import { extensionUrl, workerOf } from '../tools/open-browser.ts';
import { ARTICLE, expect, test } from './reader.ts';

test('a page cannot fetch, frame or message the extension', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  const files = ['manifest.json', 'popup.html', 'directory.txt', 'icon/16.png', 'content-scripts/content.js'];
  for (const file of files) {
    const url = await extensionUrl(reader.context, file);
    expect(await page.evaluate((address) => fetch(address).then(String, () => 'refused'), url)).toBe('refused');
    const image = (address: string) =>
      new Promise((resolve) => {
        const one = Object.assign(new Image(), { src: address });
        one.onload = () => resolve('shown');
        one.onerror = () => resolve('refused');
      });
    expect(await page.evaluate(image, url)).toBe('refused');
  }
  expect(await page.evaluate(() => typeof chrome === 'undefined' || chrome.runtime?.sendMessage === undefined)).toBe(
    true,
  );
});

test('a page can neither open the card nor look into it', async ({ reader }) => {
  const page = await reader.open(ARTICLE);
  const [mark] = await reader.marks(page, 7);
  expect(mark).toBe('NYSE:BABA');
  await page.evaluate(() => {
    const range = [...(CSS.highlights.get('tickergloss') ?? [])][0] as StaticRange;
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { x, y } = live.getBoundingClientRect();
    const at = (dx: number) => ({
      clientX: x + dx,
      clientY: y + 4,
      pointerType: 'mouse',
      bubbles: true,
      composed: true,
    });
    for (const type of ['pointermove', 'pointerover', 'mousemove', 'pointerdown', 'pointerup', 'click'])
      for (const dx of [2, 3, 4]) range.startContainer.parentElement?.dispatchEvent(new PointerEvent(type, at(dx)));
    for (const key of ['ArrowRight', 'Enter', '.'])
      document.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, shiftKey: true, bubbles: true }));
  });
  await page.waitForTimeout(900);
  await reader.noCard(page);
  expect(reader.market.requests).toEqual([]);

  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  const seen = await page.evaluate(() => {
    const card = document.querySelector('tickergloss-card') as HTMLElement;
    return [card.shadowRoot, card.textContent, card.childNodes.length, card.getAttributeNames().length];
  });
  expect(seen).toEqual([null, '', 0, 0]);
});

test('a page’s style and fetches are not the extension’s: hidden by every rule, the card is still seen', async ({
  reader,
}) => {
  const page = await reader.open(ARTICLE);
  await reader.marks(page, 7);
  await page.addStyleTag({
    content:
      'tickergloss-card, [popover] { display: none !important; opacity: 0 !important; pointer-events: none !important }',
  });
  await reader.rest(page, 0);
  await reader.card(page, '+1.16%');
  const { display, opacity } = await page.evaluate(() => {
    const style = getComputedStyle(document.querySelector('tickergloss-card') as HTMLElement);
    return { display: style.display, opacity: style.opacity };
  });
  expect([display, opacity]).not.toContain('none');
  expect(opacity).toBe('1');
});

test('the worker can ask its sources and nobody else', async ({ reader }) => {
  const worker = await workerOf(reader.context);
  const ask = (url: string) =>
    worker.evaluate(async (address) => {
      const blocked = new Promise((resolve) =>
        addEventListener('securitypolicyviolation', (event) =>
          resolve((event as SecurityPolicyViolationEvent).effectiveDirective),
        ),
      );
      return Promise.race([
        fetch(address).then(
          () => 'asked',
          () => blocked,
        ),
        blocked,
      ]);
    }, url);
  expect(await ask('https://query1.finance.yahoo.com/v8/finance/chart/BABA')).toBe('asked');
  expect(await ask('https://collector.test/?what=BABA')).toBe('connect-src');
});

for (const browser of ['chrome', 'firefox']) {
  test(`the manifest for ${browser} asks for what the README explains, and gives pages nothing`, () => {
    const manifest = JSON.parse(
      readFileSync(new URL(`../../.output/${browser}-mv3/manifest.json`, import.meta.url), 'utf8'),
    );
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.permissions).toEqual(['storage', 'contextMenus']);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
    for (const host of manifest.host_permissions) expect(readme).toContain(new URL(host.replace('/*', '/')).host);
    for (const name of manifest.permissions) expect(readme).toContain(`| \`${name}\``);
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(policy).not.toMatch(/unsafe|\*|data:|blob:|http:/);
  });
}
