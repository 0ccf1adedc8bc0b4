// `npm start`: the extension at work on a sample article, with quotes recorded earlier and served from loopback.
// `npm start -- --live` asks the real sources; `npm start -- FILE.html|URL` opens another page.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from '@playwright/test';
import { cardTexts } from './card.ts';
import { markInView, marksOf } from './marks.ts';
import { extensionUrl, openBrowser, tabOf } from './open-browser.ts';
import { startMarket, startSite } from './stand-in.ts';

const PICTURES = 'test/results/start';
const { values, positionals } = parseArgs({ allowPositionals: true, options: { live: { type: 'boolean' } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const say = (line: string) => process.stdout.write(`${line}\n`);

/** A page's address: a URL as it is, a file through our site, so that it is a page of the web like any other. */
function addressOf(target: string | undefined, pages: Map<string, string>, port: number): string {
  if (target && /^https?:/.test(target)) return target;
  if (target) pages.set('/page.html', readFileSync(target, 'utf8'));
  return `http://127.0.0.1:${port}/${target ? 'page.html' : 'alibaba.fr.html'}`;
}

async function hover(page: Page, nth: number): Promise<string[]> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(500);
  const { x, y } = await markInView(page, nth);
  await page.mouse.move(x - 3, y);
  await page.mouse.move(x, y, { steps: 3 });
  return settledTexts(page);
}

/** What the card says once it has said all: a figure or a sentence is there, and half a second adds nothing. */
async function settledTexts(page: Page): Promise<string[]> {
  let texts: string[] = [];
  for (let tries = 0; tries < 30; tries++) {
    await page.waitForTimeout(500);
    const before = String(texts);
    texts = (await cardTexts(page)) ?? [];
    if (String(texts) === before && texts.some((text) => /%|[.。]$/.test(text))) break;
  }
  return texts;
}

async function show(context: BrowserContext, address: string): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.waitForFunction(() => CSS.highlights.get('tickergloss'), undefined, { timeout: 5000 }).catch(() => {});
  await page.waitForTimeout(1500); // bare repeats are marked after what names them
  const marks = await marksOf(page);
  say(`${marks.length} mentions on ${address}`);
  const seen = new Set<string>();
  for (const [nth, { text }] of marks.entries()) {
    if (seen.has(text)) continue;
    seen.add(text);
    say(`  ${text.padEnd(16)} ${(await hover(page, nth)).filter((word) => word !== 'Close').join(' | ')}`);
    await page.screenshot({ path: `${PICTURES}/card-${seen.size}.png` });
  }
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 460, height: 600 });
  await popup.goto(await extensionUrl(context, `popup.html?tab=${await tabOf(context, page)}`));
  await popup.waitForTimeout(1500);
  await popup.screenshot({ path: `${PICTURES}/popup.png` });
  const options = await context.newPage();
  await options.goto(await extensionUrl(context, 'options.html'));
  await options.screenshot({ path: `${PICTURES}/options.png` });
  await page.bringToFront();
  say(`Pictures: ${PICTURES}/`);
  say('In a browser of yours: chrome://extensions, Developer mode, Load unpacked, .output/chrome-mv3');
}

rmSync(PICTURES, { recursive: true, force: true });
mkdirSync(PICTURES, { recursive: true });
const site = await startSite();
say(`Opening Chromium, ${values.live ? 'with quotes of the real sources' : 'with recorded quotes'}…`);
const market = values.live ? undefined : await startMarket();
const context = await openBrowser({ headless: !hasDisplay, ...(market && { market: market.port }) });
try {
  await show(context, addressOf(positionals[0], site.pages, site.port));
  if (hasDisplay) {
    say('The browser is yours. Close its window to end.');
    await new Promise<void>((resolve) => context.on('close', () => resolve()));
  }
} finally {
  await context.close().catch(() => {});
  await market?.close();
  await site.close();
}
