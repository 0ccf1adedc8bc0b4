import type { PageInstrument } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import { isTop, withFrames } from './frames.ts';
import { hear } from './hear.ts';
import { call } from './worker.ts';

/**
 * Says what this document has: the top document tells the worker how many instruments there are in all, a frame tells
 * the top document, by way of the worker, which. `own` is asked each time, `dated` where dates matter: in the popup, and of
 * a frame, whose date is not the page's.
 */
export function createReport(own: (dated: boolean) => readonly PageInstrument[], signal: AbortSignal) {
  const frames = new Map<number, readonly PageInstrument[]>();
  let said = isTop() ? '0' : '[]';

  const all = (dated = false): PageInstrument[] => withFrames(own(dated), frames);

  /** Says it if it is news; `again` says it anyway. Nobody there to hear it is no fault. */
  function say(again = false, instruments = isTop() ? all() : own(true)): void {
    const news = isTop() ? String(instruments.length) : JSON.stringify(instruments);
    if (news === said && !again) return;
    said = news;
    void call(() => (isTop() ? sendMessage('count', instruments.length) : sendMessage('frame', instruments)));
  }

  if (isTop()) {
    hear('frameHas', ({ frame, instruments }) => {
      frames.set(frame, instruments);
      say();
    });
    // Frames that were read before this document could listen say it again.
    if (window.length > 0) void call(() => sendMessage('gather'));
  } else {
    hear('sayAgain', () => say(own(false).length > 0));
    addEventListener('pagehide', () => own(false).length > 0 && say(true, []), { signal });
  }
  /** The frames that have any. */
  const withSome = (): number[] =>
    [...frames].flatMap(([frame, { length }]) => (length > 0 ? [frame] : [])).sort((a, b) => a - b);
  return { say, all, frames: withSome };
}
