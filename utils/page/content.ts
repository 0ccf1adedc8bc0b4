import { t } from '../i18n.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { isSiteOn } from '../sites.ts';
import { createCard } from './card.ts';
import { findPublished } from './dates.ts';
import { sayFarewell } from './farewell.ts';
import { isTop, loaded, topHost, useful } from './frames.ts';
import type { Hit } from './hit.ts';
import { listenForIntent } from './intent.ts';
import { createPage, type Page, type ReadPage } from './page.ts';
import { createReport } from './report.ts';
import { askQuote, createQuestions } from './worker.ts';

/** What a content script lives by: see context.ts. */
interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/** Where the script runs already; in a frame of a blob Chromium starts it twice. */
const started = new WeakSet<Document>();

/** Everything that the extension does in a page, for as long as the page and the extension live. */
export async function startContent(life: Life): Promise<void> {
  const { signal } = life;
  if (started.has(document)) return;
  started.add(document);
  await useful(signal);
  const host = topHost() ?? (await sendMessage('site').catch(() => ''));
  let settings = await readSettings();
  /** Ends what is at work while the site is on. */
  let work: AbortController | null = null;
  let page: Page | null = null;
  /** Names of the exchanges that this page mentions, by MIC. */
  const exchangeNames = new Map<string, string>();
  const report = createReport(() => page?.instruments() ?? [], signal);

  function listen(read: ReadPage, until: AbortSignal): void {
    const farewell = t('wantsReload');
    const card = createCard(askQuote, (mic) => exchangeNames.get(mic));
    const intent = {
      ...card,
      onGlance: card.prepare,
      onOpen: card.open,
      onClose: card.close,
      dwell: () => settings.dwell,
      isAlive: () => life.isValid,
      onOrphaned: (hit: Hit) => sayFarewell(hit, farewell),
    };
    listenForIntent(read, intent, until);
  }

  function turnOn(): void {
    const now = new AbortController();
    work = now;
    page = createPage(
      { ...createQuestions(exchangeNames), onFirstMark: (read) => listen(read, now.signal), onRead: report.say },
      now.signal,
    );
  }

  function turnOff(): void {
    work?.abort();
    work = page = null;
    report.say();
  }

  function apply(next: Settings): void {
    settings = next;
    const on = isSiteOn(settings, host);
    if (on && !work) turnOn();
    if (!on && work) turnOff();
  }

  /** From the back/forward cache a page comes as it was, while settings, badge and extension may have gone on. */
  async function restore({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted || !life.isValid) return;
    apply(await readSettings());
    page?.again();
    report.say(true);
  }

  if (isTop())
    onMessage('page', () => ({
      host,
      on: work !== null,
      instruments: report.all(),
      capped: page?.isCapped() ?? false,
      published: findPublished(null, Date.now()),
    }));
  signal.addEventListener('abort', () => work?.abort());
  await loaded(signal);
  watchSettings(apply, signal);
  addEventListener('pageshow', restore, { signal });
  apply(await readSettings());
}
