import { browser } from 'wxt/browser';

/** Until when the extension rests everywhere in this browser: milliseconds since the epoch, or its next start. */
export type Pause = number | 'restart' | null;

const KEY = 'pause';

/** The longest pause that there is to choose, in milliseconds: one that ends later was set by another clock. */
export const LONGEST_PAUSE = 3_600_000;

const MINUTE = 60_000;

const isAhead = (end: number): boolean => end > Date.now() && end <= Date.now() + LONGEST_PAUSE;

const parsePause = (stored: unknown): Pause =>
  stored === 'restart' || (typeof stored === 'number' && isAhead(stored)) ? stored : null;

export const readPause = async (): Promise<Pause> => parsePause((await browser.storage.local.get(KEY))[KEY]);

export const writePause = (pause: Pause): Promise<void> =>
  pause === null ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: pause });

/** Calls back with the pause now, whenever it changes and when its time is over, until the signal ends. */
export async function watchPause(onChange: (pause: Pause) => void, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Looks at the clock every minute, not once at the end: a machine asleep stops timers, and a clock may be set. */
  const wait = (pause: Pause): void => {
    clearTimeout(timer);
    if (typeof pause !== 'number') return;
    timer = setTimeout(
      () => {
        if (isAhead(pause)) wait(pause);
        else onChange(null);
      },
      Math.min(MINUTE, pause - Date.now()),
    );
  };
  const tell = (pause: Pause): void => {
    wait(pause);
    onChange(pause);
  };
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) tell(parsePause(changes[KEY].newValue));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal?.addEventListener('abort', () => {
    clearTimeout(timer);
    // After an update of the extension its old scripts may not even take their listeners back.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(listener);
  });
  tell(await readPause());
}

/** The browser has started: a pause until then is over. */
export async function endPauseOfStart(): Promise<void> {
  if ((await readPause()) === 'restart') await writePause(null);
}
