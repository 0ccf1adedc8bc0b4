// `npm run store`: the pictures of the store listings, made with the built extension on a sample article and recorded
// quotes, in every language and both themes: .output/store/LANGUAGE/. `npm run store -- en ar` makes those alone.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { cardTexts, clickInCard } from './card.ts';
import { listingLocales, readListing } from './listing.ts';
import { markInView, marksOf } from './marks.ts';
import { extensionUrl, openBrowser, tabOf } from './open-browser.ts';
import { startMarket, startSite } from './stand-in.ts';
import { type Theme, toArticle, toMarquee, toScreenshot, toTile } from './store-scenes.ts';

const FOLDER = '.output/store';
/** What the window of a scene shows, in CSS pixels. */
const WINDOW = { width: 1056, height: 577 };
/** As a browser shows the popup: as wide as it is, as high as it may be. */
const POPUP = { width: 460, height: 600 };
const DAYS_AGO = 20;

/** As the web writes it: `zh-CN` for `zh_CN`. */
const toLanguage = (locale: string): string => locale.replace('_', '-');

const messagesOf = (locale: string): Record<string, { message: string } | undefined> =>
  JSON.parse(readFileSync(`public/_locales/${locale}/messages.json`, 'utf8'));

/** A page seen twice as fine as its pixels are. The session holds the size: it must stay open as long as the page. */
interface Seen {
  readonly page: Page;
  readonly picture: (height?: number) => Promise<Buffer>;
}

async function see(page: Page, size: { width: number; height: number }): Promise<Seen> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const resize = (height: number) =>
    session.send('Emulation.setDeviceMetricsOverride', {
      width: size.width,
      height,
      deviceScaleFactor: 2,
      mobile: false,
    });
  await resize(size.height);
  const picture = async (height = size.height): Promise<Buffer> => {
    await resize(height);
    const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  };
  return { page, picture };
}

/** On the first day red is chosen for a rise where readers have it so: the pictures show what they get. */
async function spendFirstDay(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  await page.goto(await extensionUrl(context, 'welcome.html'));
  await page.locator('input:checked').first().waitFor();
  await page.close();
}

async function openArticle(context: BrowserContext): Promise<Seen> {
  const page = await context.newPage();
  await page.goto('http://news.test/article.html');
  const seen = await see(page, WINDOW);
  await page.waitForFunction(() => (CSS.highlights.get('tickergloss')?.size ?? 0) > 5);
  return seen;
}

/** Rests on the mark of a symbol until its card says all: the last line is the move since publication. */
async function rest(page: Page, symbol: string): Promise<string[]> {
  const nth = (await marksOf(page)).findIndex(({ text }) => text.includes(symbol));
  const { x, y } = await markInView(page, nth);
  await page.mouse.move(x - 4, y);
  await page.mouse.move(x, y, { steps: 3 });
  const isMove = (text: string) => /[%٪]/.test(text);
  for (let tries = 0; tries < 80; tries++) {
    const texts = (await cardTexts(page)) ?? [];
    if (texts.filter(isMove).length > 1) return texts;
    await page.waitForTimeout(100);
  }
  throw new Error(`the card of ${symbol} does not say what it should`);
}

/** Shows the line since publication instead of the day's, by its button. */
async function showSince(page: Page, texts: readonly string[], locale: string): Promise<void> {
  const [before = '', after = ''] = messagesOf(locale).sinceDate?.message.split('$1') ?? [];
  const button = texts.find(
    (text) => text.startsWith(before) && text.endsWith(after) && /\p{Nd}/u.test(text) && !text.includes(':'),
  );
  if (!button) throw new Error(`no button for the line since publication among ${texts.join(' | ')}`);
  await clickInCard(page, button);
  await page.waitForTimeout(700);
}

async function popupOf(context: BrowserContext, article: Page): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(await extensionUrl(context, `popup.html?tab=${await tabOf(context, article)}`));
  const { picture } = await see(page, POPUP);
  await page.getByRole('row').nth(6).waitFor();
  await page.waitForTimeout(800);
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  const popup = await picture(Math.min(height, POPUP.height));
  await page.close();
  return popup;
}

/** The options, from their looks on. */
async function optionsOf(context: BrowserContext, locale: string): Promise<Buffer> {
  const page = await context.newPage();
  await page.goto(await extensionUrl(context, 'options.html'));
  const { picture } = await see(page, WINDOW);
  const heading = page.getByRole('heading', { name: messagesOf(locale).looksHeading?.message ?? '', exact: true });
  await heading.evaluate((one) => scrollTo(0, one.getBoundingClientRect().top + scrollY - 40));
  await page.waitForTimeout(600);
  const options = await picture();
  await page.close();
  return options;
}

/** Draws a scene in its own size. */
async function draw(context: BrowserContext, html: string, width: number, height: number): Promise<Buffer> {
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.setContent(html);
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

interface Studio {
  readonly context: BrowserContext;
  readonly locale: string;
  readonly theme: Theme;
  readonly caption: (name: string) => string;
  readonly write: (name: string, picture: Buffer) => void;
}

/** A numbered screenshot for the listing; its caption goes by its name. */
async function save(studio: Studio, name: string, page: Buffer, popup?: Buffer): Promise<void> {
  const { context, locale, theme, caption, write } = studio;
  const scene = { language: toLanguage(locale), theme, heading: caption(name.slice(2)), page, popup };
  const html = toScreenshot({ ...scene, sample: caption('sample') });
  write(`${theme}-${name}`, await draw(context, html, 1280, 800));
}

/** Goes on to something else on a page whose card is open. */
async function leaveCard(page: Page, scrollTo: number): Promise<void> {
  await page.bringToFront();
  await page.keyboard.press('Escape');
  await page.mouse.move(2, 2);
  await page.evaluate((top) => window.scrollTo(0, top), scrollTo);
}

async function takeScreenshots(studio: Studio): Promise<Buffer> {
  const { context, locale } = studio;
  const { page, picture } = await openArticle(context);
  await rest(page, 'BABA');
  await page.waitForTimeout(400);
  const card = await picture();
  await save(studio, '1-card', card);
  await leaveCard(page, await page.evaluate(() => (document.querySelector('p')?.offsetTop ?? 0) - 20));
  await showSince(page, await rest(page, 'META'), locale);
  await save(studio, '2-since', await picture());
  await leaveCard(page, 0);
  const popup = await popupOf(context, page);
  await page.bringToFront();
  await save(studio, '3-popup', await picture(), popup);
  await save(studio, '4-options', await optionsOf(context, locale));
  return card;
}

async function takeTiles({ context, locale, caption, write }: Studio, card: Buffer): Promise<void> {
  const language = toLanguage(locale);
  write('tile-440x280', await draw(context, toTile(language, caption('tagline')), 440, 280));
  write('marquee-1400x560', await draw(context, toMarquee(language, caption('tagline'), card), 1400, 560));
}

async function takeAll(locale: string, theme: Theme): Promise<void> {
  const listing = readListing(locale);
  const language = toLanguage(locale);
  const published = new Date(Date.now() - DAYS_AGO * 86_400_000);
  const article = toArticle(language, listing.get('Sample article') ?? '', published);
  const [market, site] = await Promise.all([startMarket(), startSite(new Map([['/article.html', article]]))]);
  const context = await openBrowser({ market: market.port, site: site.port, language, colorScheme: theme });
  const caption = (name: string) => new RegExp(`^${name}: (.+)$`, 'm').exec(listing.get('Pictures') ?? '')?.[1] ?? '';
  const write = (name: string, picture: Buffer) => writeFileSync(`${FOLDER}/${locale}/${name}.png`, picture);
  const studio: Studio = { context, locale, theme, caption, write };
  try {
    await spendFirstDay(context);
    const card = await takeScreenshots(studio);
    if (theme === 'light') await takeTiles(studio, card);
  } finally {
    await context.close();
    await Promise.all([market.close(), site.close()]);
  }
}

const wanted = process.argv.slice(2);
const locales = wanted.length > 0 ? wanted : listingLocales();
for (const locale of locales) {
  mkdirSync(`${FOLDER}/${locale}`, { recursive: true });
  for (const theme of ['light', 'dark'] as const) await takeAll(locale, theme);
  process.stdout.write(`${FOLDER}/${locale}/\n`);
}
