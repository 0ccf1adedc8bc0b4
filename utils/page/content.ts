import { isWanted } from '../ignored.ts';
import { looksOf } from '../looks.ts';
import { onMessage, sendMessage } from '../messages.ts';
import { type Pause, watchPause } from '../pause.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { isSiteOn } from '../sites.ts';
import { createCard } from './card.ts';
import { listenForIntent } from './intent.ts';
import type { Marks } from './marks.ts';
import { createPage } from './page.ts';
import type { Detect } from './reader.ts';

/** What a content script lives by: see context.ts. */
interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/** Host of the top document: in a frame, the last of its ancestors. */
function topHost(): string {
  const top = location.ancestorOrigins?.[location.ancestorOrigins.length - 1];
  return (top ? URL.parse(top)?.hostname : location.hostname) ?? '';
}

/** When the page says that it was published. */
function published(): number | undefined {
  const time = Date.parse(
    document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? '',
  );
  return Number.isNaN(time) ? undefined : time;
}

/** Everything that the extension does in a page, for as long as the page and the extension live. */
export async function startContent(life: Life): Promise<void> {
  const host = topHost();
  let settings = await readSettings();
  let pause: Pause = null;
  /** Ends what is at work while the site is on. */
  let work: AbortController | null = null;
  let page: ReturnType<typeof createPage> | null = null;

  /** Names of the exchanges that this page mentions, by MIC. */
  const exchangeNames = new Map<string, string>();

  const detect: Detect = async (texts) => {
    const { mentions, exchanges } = await sendMessage('detect', { texts, language: document.documentElement.lang });
    for (const [mic, name] of Object.entries(exchanges)) exchangeNames.set(mic, name);
    return mentions.map((block) => block.filter((mention) => isWanted(settings, mention, host)));
  };
  const count = (instruments: number) => void sendMessage('count', instruments).catch(() => life.isValid);

  function listen(marks: Marks, signal: AbortSignal): void {
    const card = createCard({
      site: host,
      published,
      nameOfExchange: (mic) => exchangeNames.get(mic),
      looks: () => looksOf(settings),
    });
    listenForIntent(
      marks,
      {
        ...card,
        onGlance: card.prepare,
        onOpen: card.open,
        onClose: card.leave,
        dwell: () => settings.dwell,
        isAlive: () => life.isValid,
      },
      signal,
    );
  }

  function turnOn(): void {
    work = new AbortController();
    const { signal } = work;
    const onFirstMark = (marks: Marks) => listen(marks, signal);
    page = createPage({ detect, onFirstMark, onCount: count }, signal);
  }

  function turnOff(): void {
    work?.abort();
    work = page = null;
    count(0);
  }

  function apply(next: Settings): void {
    const isOther = String([next.ignored, next.rulesOff]) !== String([settings.ignored, settings.rulesOff]);
    settings = next;
    const on = pause === null && isSiteOn(settings, host);
    if (work && (!on || isOther)) turnOff();
    if (on && !work) turnOn();
  }

  onMessage('page', () => ({
    host,
    on: work !== null,
    published: published(),
    instruments: page?.instruments() ?? [],
  }));
  watchSettings(apply, life.signal);
  watchPause((next) => {
    pause = next;
    apply(settings);
  }, life.signal);
  life.signal.addEventListener('abort', () => work?.abort());
}
