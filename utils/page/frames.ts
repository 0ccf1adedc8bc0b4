import type { PageInstrument } from '../messages.ts';
import { instrumentKey } from '../symbology/instrument.ts';

/** A frame that is smaller holds no text to read: an advertisement, a button, a counter. In CSS pixels. */
const USEFUL = { width: 200, height: 100 } as const;

export const isTop = (): boolean => window.top === window;

/** Waits until this document is large enough to be read; not at all in a tab. */
export const useful = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (isTop()) return resolve();
    const done = new AbortController();
    const until = AbortSignal.any([signal, done.signal]);
    const look = () => {
      if (innerWidth < USEFUL.width || innerHeight < USEFUL.height) return;
      done.abort();
      resolve();
    };
    addEventListener('resize', look, { signal: until });
    // A frame with a process of its own begins without a size, and its first one is no `resize`.
    const sized = new ResizeObserver(look);
    until.addEventListener('abort', () => sized.disconnect());
    if (document.documentElement) sized.observe(document.documentElement);
    look();
  });

/** Waits until the page has loaded, or has taken its time. */
export const loaded = (signal: AbortSignal, patience = 500): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') return resolve();
    addEventListener('load', () => resolve(), { once: true, signal });
    setTimeout(resolve, patience);
  });

/** Host of the top document: in a frame the last of its ancestors', null where the browser hides it. */
export function topHost(): string | null {
  if (isTop()) return location.hostname;
  const origins = location.ancestorOrigins;
  return URL.parse(origins?.[origins.length - 1] ?? '')?.hostname || null;
}

/** A page's own instruments and those of its frames, each once, the page's own first. */
export function withFrames(
  own: readonly PageInstrument[],
  frames: ReadonlyMap<number, readonly PageInstrument[]>,
): PageInstrument[] {
  const all = new Map(own.map((one) => [instrumentKey(one.instrument), one]));
  for (const [frame, instruments] of frames)
    for (const one of instruments) {
      const key = instrumentKey(one.instrument);
      const known = all.get(key);
      all.set(key, known ? { ...known, mentions: known.mentions + one.mentions } : { ...one, frame });
    }
  return [...all.values()];
}
