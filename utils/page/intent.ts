import { type Hit, type Marked, markAt } from './hit.ts';
import type { Mark } from './marks.ts';

/** The fetch begins this long before the card opens: the figures are there when the card is (as in Wikipedia's previews). */
const HEAD_START = 200;
/** How long the pointer may be off the mark and the card before the card closes, in milliseconds. */
const GRACE = 300;

export interface Intent {
  /** The reader looks at a mark: fetch. */
  onGlance(mark: Mark): void;
  /** The reader rests on a mark: open. */
  onOpen(hit: Hit): void;
  /** The reader has left, or pressed Escape. */
  onClose(): void;
  /** The mark whose card is open. */
  opened(): Mark | null;
  /** Whether an event's path leads through the card. */
  isCard(event: Event): boolean;
  /** Milliseconds of rest that open a card. */
  dwell(): number;
  /** Whether the extension is still there; asking ends the script where it is not. */
  isAlive(): boolean;
  /** The reader rests on a mark of an extension that is there no more. */
  onOrphaned(hit: Hit): void;
}

/**
 * Turns what a pointer does into what the reader wants.
 *
 * A card opens only after the pointer itself has moved on to a mark and rested there. Browsers also send trusted
 * pointer events when something moves under a still pointer (scrolling, layout), so what counts is changed
 * coordinates; and a scroll ends whatever was about to open.
 */
export function listenForIntent(marked: Marked, intent: Intent, signal: AbortSignal): void {
  let resting: Mark | null = null;
  let last = { x: -1, y: -1 };
  let onCard = false;
  let frame = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let grace: ReturnType<typeof setTimeout> | undefined;

  function forget(): void {
    resting = null;
    timers.forEach(clearTimeout);
    timers = [];
  }

  function stay(): void {
    clearTimeout(grace);
    grace = undefined;
  }

  function leave(): void {
    if (intent.opened()) grace ??= setTimeout(close, GRACE);
  }

  function close(): void {
    stay();
    forget();
    intent.onClose();
  }

  function rest(hit: Hit): void {
    if (hit.mark === resting) return;
    forget();
    resting = hit.mark;
    const dwell = intent.dwell();
    const glance = () => intent.onGlance(hit.mark);
    const open = () => {
      stay();
      const now = markAt(marked, last.x, last.y);
      if (now?.mark !== hit.mark) return;
      if (intent.isAlive()) intent.onOpen(now);
      else intent.onOrphaned(now);
    };
    timers = [setTimeout(glance, Math.max(0, dwell - HEAD_START)), setTimeout(open, dwell)];
  }

  function look(): void {
    frame = 0;
    const hit = markAt(marked, last.x, last.y);
    if (hit && hit.mark === intent.opened()) {
      forget();
      stay();
      return;
    }
    leave();
    if (hit) rest(hit);
    else forget();
  }

  const isBusy = (event: PointerEvent) => event.buttons !== 0 || event.pointerType !== 'mouse';

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || (event.clientX === last.x && event.clientY === last.y)) return;
    last = { x: event.clientX, y: event.clientY };
    onCard = intent.isCard(event);
    if (onCard) stay();
    if (onCard || isBusy(event)) forget();
    else frame ||= requestAnimationFrame(look);
  }

  function onLeave(): void {
    forget();
    leave();
  }

  function onScroll(): void {
    forget();
    if (!onCard) leave();
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !event.isTrusted || !intent.opened()) return;
    event.stopPropagation();
    close();
  }

  const listening = { capture: true, passive: true, signal } as const;
  addEventListener('pointermove', onMove, listening);
  addEventListener('pointerdown', (event) => (intent.isCard(event) ? stay() : close()), listening);
  addEventListener('scroll', onScroll, listening);
  addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    close();
  });
}
