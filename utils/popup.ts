import { browser } from 'wxt/browser';
import type { CopyKind, PopupPage, PopupProps, PopupRow } from '../components/popup/PopupApp.tsx';
import { takeQuery } from './asked.ts';
import { toCopy } from './copy-rows.ts';
import { createFormat } from './format.ts';
import { uiLanguage } from './i18n.ts';
import { createLookUp } from './look-up.ts';
import type { PageInstrument } from './messages.ts';
import { sendMessage, sendToTab } from './messenger.ts';
import { LONGEST_PAUSE, readPause, watchPause, writePause } from './pause.ts';
import { areSourcesBarred, isAllowed, requestAccess } from './permissions.ts';
import { createRows } from './popup-rows.ts';
import { pageSoon, subjectOf } from './popup-subject.ts';
import { readSettings, type SaveProblem, type Settings, watchSettings, writeSettings } from './settings.ts';
import { isSiteOn, siteOf, withSite } from './sites.ts';
import type { Instrument } from './symbology/instrument.ts';

/** Runs the popup: reads the page, asks for its quotes, keeps what is drawn up to date. */
export async function openPopup(address: string, draw: (props: PopupProps) => void): Promise<void> {
  const search = new URLSearchParams(address);
  const format = createFormat(uiLanguage());
  // All are asked at once: a popup is open when the slowest of them has answered.
  const asking = [subjectOf(search), readSettings(), readPause(), areSourcesBarred()] as const;
  const [subject, ...rest] = await Promise.all(asking);
  let [settings, pause, forbidden] = rest;
  let page = typeof subject === 'string' ? null : subject.page;
  const tab = typeof subject === 'string' ? undefined : subject.tab;
  const isAlonePrivate = search.has('private') || browser.extension?.inIncognitoContext === true;
  const isPrivate = typeof subject === 'string' ? isAlonePrivate : subject.private;
  let allowed = page !== null || (await isAllowed('pages'));
  let problem: SaveProblem | undefined;
  let copied: CopyKind | undefined;
  let refreshing = false;
  let found: readonly Instrument[] = [];

  const rows = createRows(() => ({ site: page?.host, published: page?.published, private: isPrivate }), show);
  const lookUp = createLookUp(pick, show, isPrivate);

  const toRows = (instruments: readonly PageInstrument[]): PopupRow[] =>
    instruments.map((row) => ({ ...row, ...rows.of(row.instrument) }));

  function pageProps(): PopupProps['page'] {
    if (typeof subject === 'string') return subject;
    if (!page) return allowed ? 'unreadable' : 'kept-out';
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
    const barred = forbidden ? 'forbidden' : navigator.onLine ? undefined : 'offline';
    const props = { page: pageProps(), pause, lookUp: lookUp.props(), found: looked, copied, refreshing, format };
    draw({ ...props, barred, now: Date.now(), act });
  }

  const all = (): PageInstrument[] => [
    ...found.map((instrument) => ({ instrument, mentions: 0 })),
    ...(page?.instruments ?? []),
  ];

  /** The page may be on its way to another state: what it says is asked again. */
  async function reread(): Promise<void> {
    show();
    if (tab !== undefined) page = await pageSoon(tab);
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
    async allow(place) {
      const granted = await requestAccess(place);
      if (place === 'pages') allowed = granted;
      show();
      if (granted && place === 'sources') await act.refresh();
    },
    async refresh() {
      refreshing = true;
      show();
      forbidden = await areSourcesBarred();
      await rows.refresh(all());
      refreshing = false;
      show();
    },
    reveal: (instrument) => {
      const frameId = all().find((row) => row.instrument === instrument)?.frame ?? 0;
      if (tab !== undefined) void sendToTab('reveal', { instrument }, { tabId: tab, frameId }).catch(() => {});
    },
    async choose(asked, chosen) {
      await sendMessage('choose', { site: page?.host ?? '', asked, chosen, private: isPrivate });
      await rows.refresh(all().filter(({ instrument }) => instrument === asked));
    },
    async copy(kind) {
      await navigator.clipboard.writeText(toCopy(toRows(page?.instruments ?? []), kind, format));
      copied = kind;
      show();
    },
    pause(next) {
      const refuse = () => {
        problem = 'refused';
        show();
      };
      writePause(next === 'hour' ? Date.now() + LONGEST_PAUSE : next).catch(refuse);
    },
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
  addEventListener('offline', show);
  addEventListener('online', act.refresh);
  // In a tab of its own the popup stands while its page is read, or comes back from another.
  document.addEventListener('visibilitychange', () => document.hidden || void reread());
  show();
  const query = await takeQuery(search);
  if (query) await lookUp.begin(query);
  await rows.fill(all());
}
