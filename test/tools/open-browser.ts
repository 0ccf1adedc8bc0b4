import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { sourceHosts } from '../../utils/quotes/sources.ts';
import { US_LISTINGS_HOST } from '../../utils/symbology/us-listings.ts';
import { findChromium } from './find-browser.ts';

const BUILT = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));

export interface BrowserOptions {
  /** Port of the market that stands in for the sources; none: the real ones. */
  readonly market?: number;
  /** Port of the site that every other host name leads to. */
  readonly site?: number;
  readonly headless?: boolean;
  /** BCP 47; of pages and of the browser itself. */
  readonly language?: string;
  readonly colorScheme?: 'light' | 'dark';
  /** Whether pages go to the back/forward cache, which the test tools switch off otherwise. */
  readonly bfcache?: boolean;
  readonly hasTouch?: boolean;
  readonly viewport?: { width: number; height: number };
  /** Whether the extension is in it: the bench measures what pages cost without, too. */
  readonly extension?: boolean;
}

/** What the resolver is told: sources to the market, example sites to ours, nothing else anywhere. */
function rules({ market, site }: BrowserOptions): string[] {
  if (market === undefined) return [];
  const sources = [...sourceHosts, US_LISTINGS_HOST].map((host) => `MAP ${host}:443 127.0.0.1:${market}`);
  const others = site === undefined ? [] : [`MAP *.test:80 127.0.0.1:${site}`];
  return [`--host-resolver-rules=${[...sources, ...others].join(',')}`, '--ignore-certificate-errors'];
}

/** The page of the first day opens by itself, and would come to the front in the middle of a journey. */
async function closeWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page) => page.url().endsWith('/welcome.html');
  const opened = context.pages().find(isWelcome);
  const welcome =
    opened ?? (await context.waitForEvent('page', { predicate: isWelcome, timeout: 5000 }).catch(() => null));
  await welcome?.close();
}

/** Chromium with the built extension in it, in a profile of its own. */
export async function openBrowser(options: BrowserOptions = {}): Promise<BrowserContext> {
  const { headless = true, language = 'en', colorScheme = 'light', extension = true } = options;
  const { viewport = { width: 1100, height: 800 } } = options;
  const context = await chromium.launchPersistentContext('', {
    executablePath: await findChromium(),
    headless,
    locale: language,
    colorScheme,
    viewport,
    hasTouch: options.hasTouch ?? false,
    ignoreDefaultArgs: options.bfcache ? ['--disable-back-forward-cache'] : [],
    env: { ...process.env, LANGUAGE: language } as Record<string, string>,
    args: [
      ...(extension ? [`--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`] : []),
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...rules(options),
    ],
  });
  if (extension) await closeWelcome(context);
  return context;
}

/** The extension's worker. */
export const workerOf = async (context: BrowserContext): Promise<Worker> =>
  context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));

/** Address of a page of the extension's. */
export const extensionUrl = async (context: BrowserContext, path: string): Promise<string> =>
  new URL(path, (await workerOf(context)).url()).href;

/** A document of the extension's in which no script runs: the cheap way to what it keeps. */
export async function openBare(context: BrowserContext, page?: Page): Promise<Page> {
  const bare = page ?? (await context.newPage());
  await bare.goto(await extensionUrl(context, 'manifest.json'));
  return bare;
}

/** The browser's number of a page's tab, which the popup is told. */
export async function tabOf(context: BrowserContext, page: Page): Promise<number> {
  await page.bringToFront();
  await page.waitForTimeout(200); // the browser answers the next question before it has changed tabs
  const tabs = await (await workerOf(context)).evaluate(() => chrome.tabs.query({ active: true }));
  const id = tabs.at(-1)?.id;
  if (id === undefined) throw new Error('the page has no tab');
  return id;
}
