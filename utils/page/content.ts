import { onMessage, sendMessage } from '../messages.ts';
import { fail } from '../result.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import { isSiteOn } from '../sites.ts';
import { type Ask, createCard } from './card.ts';
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

const ask: Ask = async (instrument, fresh) => {
  try {
    return await sendMessage('quote', { instrument, fresh });
  } catch (error) {
    return fail({ code: 'worker-gone', detail: String(error) });
  }
};

/** Everything that the extension does in a page, for as long as the page and the extension live. */
export async function startContent(life: Life): Promise<void> {
  const host = topHost();
  let settings = await readSettings();
  /** Ends what is at work while the site is on. */
  let work: AbortController | null = null;
  let page: ReturnType<typeof createPage> | null = null;

  /** Names of the exchanges that this page mentions, by MIC. */
  const exchangeNames = new Map<string, string>();

  const detect: Detect = async (texts) => {
    const { mentions, exchanges } = await sendMessage('detect', { texts, language: document.documentElement.lang });
    for (const [mic, name] of Object.entries(exchanges)) exchangeNames.set(mic, name);
    return mentions;
  };
  const count = (instruments: number) => void sendMessage('count', instruments).catch(() => life.isValid);

  function listen(marks: Marks, signal: AbortSignal): void {
    const card = createCard(ask, (mic) => exchangeNames.get(mic));
    listenForIntent(
      marks,
      {
        ...card,
        onGlance: card.prepare,
        onOpen: card.open,
        onClose: card.close,
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
    settings = next;
    const on = isSiteOn(settings, host);
    if (on && !work) turnOn();
    if (!on && work) turnOff();
  }

  onMessage('page', () => ({ host, on: work !== null, instruments: page?.instruments() ?? [] }));
  watchSettings(apply, life.signal);
  life.signal.addEventListener('abort', () => work?.abort());
  apply(settings);
}
