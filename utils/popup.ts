import { browser } from 'wxt/browser';
import type { PopupProps, PopupRow } from '../components/popup/PopupApp.tsx';
import { createFormat } from './format.ts';
import { uiLanguage } from './i18n.ts';
import { type PageState, sendMessage } from './messages.ts';
import type { QuoteResult } from './quotes/quote.ts';
import { readSettings, type Settings, watchSettings, writeSettings } from './settings.ts';
import { isSiteOn, siteOf, withSite } from './sites.ts';
import type { Instrument } from './symbology/instrument.ts';

type Subject = { readonly tab: number } | 'no-tab';

/** Tabs are numbered with 32 signed bits; at any other number the browser throws. */
const HIGHEST_TAB = 2 ** 31 - 1;

/** The tab that the popup speaks of: `?tab=ID`, else the active one. */
async function subjectOf(search: string): Promise<Subject> {
  const asked = new URLSearchParams(search).get('tab');
  if (asked === null) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active?.id === undefined ? 'no-tab' : { tab: active.id };
  }
  const tab = Number(asked);
  if (!/^\d+$/.test(asked) || tab > HIGHEST_TAB) return 'no-tab';
  const exists = await browser.tabs.get(tab).then(
    () => true,
    () => false,
  );
  return exists ? { tab } : 'no-tab';
}

/** What the tab's content script says; null where there is none. */
const pageOf = (tab: number): Promise<PageState | null> =>
  sendMessage('page', undefined, { tabId: tab, frameId: 0 }).catch(() => null);

const quoteOf = (instrument: Instrument): Promise<QuoteResult> =>
  sendMessage('quote', { instrument }).catch((error: unknown) => ({
    ok: false as const,
    error: { code: 'worker-gone' as const, detail: String(error) },
  }));

/** Runs the popup: reads the page, asks for its quotes, keeps what is drawn up to date. */
export async function openPopup(search: string, draw: (props: PopupProps) => void): Promise<void> {
  const format = createFormat(uiLanguage());
  const subject = await subjectOf(search);
  if (subject === 'no-tab') return draw({ view: 'no-tab' });
  let settings = await readSettings();
  let page = await pageOf(subject.tab);
  if (!page) return draw({ view: 'unreadable' });
  let problem: 'full' | 'refused' | undefined;
  const quotes = new Map<Instrument, QuoteResult>();

  function show(): void {
    if (!page) return draw({ view: 'unreadable' });
    const rows = page.instruments.map((row): PopupRow => ({ ...row, result: quotes.get(row.instrument) }));
    const site = siteOf(settings, page.host);
    draw({ view: 'page', on: isSiteOn(settings, page.host), site, rows, format, problem, onSwitch, onOptions });
  }

  async function fill(): Promise<void> {
    const instruments = page?.instruments ?? [];
    await Promise.all(
      instruments.map(async ({ instrument }) => {
        quotes.set(instrument, await quoteOf(instrument));
        show();
      }),
    );
  }

  /** The page tells of a change at once, but reads itself in its own time: it is asked again a little later. */
  async function follow(next: Settings): Promise<void> {
    settings = next;
    show();
    await new Promise((resolve) => setTimeout(resolve, 400));
    if (subject !== 'no-tab') page = await pageOf(subject.tab);
    show();
    await fill();
  }

  async function onSwitch(on: boolean): Promise<void> {
    if (!page) return;
    const saved = await writeSettings(withSite(settings, page.host, on));
    problem = saved.ok ? undefined : saved.error;
    show();
  }
  const onOptions = () => void browser.runtime.openOptionsPage();

  watchSettings((next) => void follow(next));
  show();
  await fill();
}
