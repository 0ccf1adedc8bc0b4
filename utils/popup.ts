import { browser } from 'wxt/browser';
import type { CopyKind, PopupPage, PopupProps, PopupRow } from '../components/popup/PopupApp.tsx';
import { toCopy } from './copy-rows.ts';
import { createFormat } from './format.ts';
import { uiLanguage } from './i18n.ts';
import { createLookUp } from './look-up.ts';
import { type PageInstrument, type PageState, sendMessage } from './messages.ts';
import { readPause, watchPause, writePause } from './pause.ts';
import { createRows } from './popup-rows.ts';
import { readSettings, type SaveProblem, type Settings, watchSettings, writeSettings } from './settings.ts';
import { isSiteOn, siteOf, withSite } from './sites.ts';
import type { Instrument } from './symbology/instrument.ts';

const HOUR = 3_600_000;
/** A page tells of a change at once, but reads itself in its own time: it is asked again a little later. */
const READING = 400;

/** What the popup speaks of: a tab (`?tab=ID`, else the active one), or only what is looked up (`?q=…`). */
type Subject = { readonly tab: number; readonly page: PageState | null } | 'no-tab' | 'alone';

/** Tabs are numbered with 32 signed bits; at any other number the browser throws. */
const HIGHEST_TAB = 2 ** 31 - 1;

/** What the tab's content script says; null where there is none. */
const pageOf = (tab: number): Promise<PageState | null> =>
  sendMessage('page', undefined, { tabId: tab, frameId: 0 }).catch(() => null);

const isThere = (tab: number): Promise<boolean> =>
  browser.tabs.get(tab).then(
    () => true,
    () => false,
  );

async function subjectOf(search: URLSearchParams): Promise<Subject> {
  if (search.has('q')) return 'alone';
  const asked = search.get('tab');
  if (asked === null) {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    return active?.id === undefined ? 'no-tab' : { tab: active.id, page: await pageOf(active.id) };
  }
  const tab = Number(asked);
  if (!/^\d+$/.test(asked) || tab > HIGHEST_TAB) return 'no-tab';
  const page = await pageOf(tab);
  return page || (await isThere(tab)) ? { tab, page } : 'no-tab';
}

/** Runs the popup: reads the page, asks for its quotes, keeps what is drawn up to date. */
export async function openPopup(address: string, draw: (props: PopupProps) => void): Promise<void> {
  const search = new URLSearchParams(address);
  const format = createFormat(uiLanguage());
  // All are asked at once: a popup is open when the slowest of them has answered.
  const asking = [subjectOf(search), readSettings(), readPause()] as const;
  const [subject, ...rest] = await Promise.all(asking);
  let [settings, pause] = rest;
  let page = typeof subject === 'string' ? null : subject.page;
  const tab = typeof subject === 'string' ? undefined : subject.tab;
  let problem: SaveProblem | undefined;
  let copied: CopyKind | undefined;
  let refreshing = false;
  let found: readonly Instrument[] = [];

  const rows = createRows(() => ({ site: page?.host, published: page?.published }), show);
  const lookUp = createLookUp(pick, show);

  const toRows = (instruments: readonly PageInstrument[]): PopupRow[] =>
    instruments.map((row) => ({ ...row, ...rows.of(row.instrument) }));

  function pageProps(): PopupProps['page'] {
    if (typeof subject === 'string') return subject;
    if (!page) return 'unreadable';
    const about: PopupPage = {
      on: isSiteOn(settings, page.host),
      site: siteOf(settings, page.host),
      published: page.published,
      rows: toRows(page.instruments),
      capped: page.capped,
      problem,
    };
    return about;
  }

  function show(): void {
    const looked = toRows(found.map((instrument) => ({ instrument, mentions: 0 })));
    const props = { page: pageProps(), pause, lookUp: lookUp.props(), found: looked, copied, refreshing, format };
    draw({ ...props, now: Date.now(), act });
  }

  const all = (): PageInstrument[] => [
    ...found.map((instrument) => ({ instrument, mentions: 0 })),
    ...(page?.instruments ?? []),
  ];

  /** The page may be on its way to another state: what it says is asked again. */
  async function reread(): Promise<void> {
    show();
    await new Promise((resolve) => setTimeout(resolve, READING));
    if (tab !== undefined) page = await pageOf(tab);
    show();
    await rows.fill(all());
  }

  function pick(instrument: Instrument): void {
    found = [instrument];
    show();
    void rows.fill(all());
  }

  const act: PopupProps['act'] = {
    async turn(on) {
      if (!page) return;
      const saved = await writeSettings(withSite(settings, page.host, on));
      problem = saved.ok ? undefined : saved.error;
      show();
    },
    options: () => void browser.runtime.openOptionsPage(),
    async refresh() {
      refreshing = true;
      show();
      await rows.refresh(all());
      refreshing = false;
      show();
    },
    reveal: (instrument) => {
      const frameId = all().find((row) => row.instrument === instrument)?.frame ?? 0;
      if (tab !== undefined) void sendMessage('reveal', { instrument }, { tabId: tab, frameId }).catch(() => {});
    },
    async choose(asked, chosen) {
      await sendMessage('choose', { site: page?.host ?? '', asked, chosen });
      await rows.refresh(all().filter(({ instrument }) => instrument === asked));
    },
    async copy(kind) {
      await navigator.clipboard.writeText(toCopy(toRows(page?.instruments ?? []), kind, format));
      copied = kind;
      show();
    },
    pause: (next) => void writePause(next === 'hour' ? Date.now() + HOUR : next),
    openTab:
      tab === undefined || search.has('tab')
        ? undefined
        : () => void browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?tab=${tab}`) }),
  };

  void watchPause((next) => {
    const isOther = next !== pause;
    pause = next;
    if (isOther) void reread();
  });
  watchSettings((next: Settings) => {
    settings = next;
    void reread();
  });
  show();
  const query = search.get('q');
  if (query) await lookUp.begin(query);
  await rows.fill(all());
}
