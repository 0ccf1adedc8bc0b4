import type { Settings } from '../settings.ts';
import { type Hit, type Marked, markAt } from './hit.ts';
import type { Mark } from './marks.ts';
import { createPath } from './path.ts';

/** The fetch begins this long before the card opens: the figures are there when the card is (as in Wikipedia's previews). */
const HEAD_START = 200;
/** How long the pointer may be off the mark and the card before the card closes, in milliseconds. */
const GRACE = 300;
/** How long a page goes on scrolling after what the reader did to scroll it, in milliseconds. */
const PUSH = 1000;
/** Keys that scroll. */
const SCROLLS = /^(?:Arrow|Page|Home|End| )/;

export interface Intent {
  /** The reader looks at a mark: fetch. */
  onGlance(mark: Mark): void;
  /** The reader rests on a mark, or taps it: open. */
  onOpen(hit: Hit): void;
  /** The reader has left. */
  onLeave(): void;
  /** The reader pressed Escape, or pressed elsewhere. */
  onClose(): void;
  /** The mark whose card is open. */
  opened(): Mark | null;
  /** The boxes that the open card and the line of its mark take up. */
  boxes(): readonly DOMRect[];
  /** Whether an event's path leads through the card. */
  isCard(event: Event): boolean;
  /** Milliseconds of rest that open a card. */
  dwell(): number;
  /** What the reader wants to open it by: rest, a click, or rest with a key held. */
  opening(): Settings['opening'];
  /** Whether the extension is still there; asking ends the script where it is not. */
  isAlive(): boolean;
  /** The reader wants a mark of an extension that is there no more. */
  onOrphaned(hit: Hit): void;
}

/** Whether the reader has selected some of a mark: they are about to copy it. */
function isSelected({ range }: Mark): boolean {
  const selection = getSelection();
  return selection !== null && !selection.isCollapsed && selection.containsNode(range.startContainer, true);
}

/** What a tap is for already. */
const CLICKABLE = 'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick]';

/**
 * Turns what a pointer does into what the reader wants.
 *
 * A card opens only after the pointer itself has moved on to a mark and rested there. Browsers also send trusted
 * pointer events when something moves under a still pointer (scrolling, layout), so what counts is changed
 * coordinates; and a scroll ends whatever was about to open. A finger or a pen does not rest: it taps.
 * Returns what hears of a move that happened before anybody listened.
 */
export function listenForIntent(marked: Marked, intent: Intent, signal: AbortSignal): (event: PointerEvent) => void {
  const path = createPath(intent.boxes);
  let resting: Mark | null = null;
  let last = { x: -1, y: -1 };
  let held = { alt: false, shift: false };
  let onCard = false;
  /** When the reader last did what scrolls. */
  let pushed = Number.NEGATIVE_INFINITY;
  let frame = 0;
  let timers: ReturnType<typeof setTimeout>[] = [];
  let grace: ReturnType<typeof setTimeout> | undefined;
  /** The mark whose card the present tap has closed. */
  let tapped: Mark | null = null;

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
    if (intent.opened()) grace ??= setTimeout(() => end(intent.onLeave), GRACE);
  }

  function end(how: () => void): void {
    stay();
    forget();
    how();
  }

  function open(hit: Hit): void {
    stay();
    if (intent.isAlive()) intent.onOpen(hit);
    else intent.onOrphaned(hit);
  }

  function rest({ mark }: Hit): void {
    if (mark === resting) return;
    forget();
    resting = mark;
    const dwell = intent.dwell();
    const openAfter = () => {
      const now = markAt(marked, last.x, last.y);
      if (now?.mark === mark && !isSelected(mark)) open(now);
    };
    timers = [setTimeout(() => intent.onGlance(mark), Math.max(0, dwell - HEAD_START)), setTimeout(openAfter, dwell)];
  }

  function look(): void {
    frame = 0;
    const hit = markAt(marked, last.x, last.y);
    if (intent.opened() && (hit?.mark === intent.opened() || path.leadsOn(last))) {
      forget();
      stay();
      if (hit?.mark !== intent.opened()) leave();
      return;
    }
    leave();
    if (hit && rests()) rest(hit);
    else forget();
  }

  /** Whether resting here and now would open a card. */
  function rests(): boolean {
    const by = intent.opening();
    return by === 'rest' || (by !== 'click' && held[by]);
  }

  function onMove(event: PointerEvent): void {
    if (!event.isTrusted || (event.clientX === last.x && event.clientY === last.y)) return;
    last = { x: event.clientX, y: event.clientY };
    held = { alt: event.altKey, shift: event.shiftKey };
    onCard = intent.isCard(event);
    if (onCard) stay();
    if (onCard || event.buttons !== 0 || event.pointerType !== 'mouse') forget();
    else frame ||= requestAnimationFrame(look);
  }

  function onLeave(): void {
    forget();
    leave();
  }

  /** A scroll of the page's own ends nothing while the mark stays under the pointer; one of the reader's does. */
  function onScroll(): void {
    const wanted = intent.opened() ?? resting;
    const isOwn = performance.now() - pushed < PUSH;
    if (!isOwn && wanted && markAt(marked, last.x, last.y)?.mark === wanted) return;
    forget();
    if (!onCard) leave();
  }

  function onPush(event: Event): void {
    if (event.isTrusted && (!(event instanceof KeyboardEvent) || SCROLLS.test(event.key))) pushed = performance.now();
  }

  function onDown(event: PointerEvent): void {
    if (!event.isTrusted) return;
    if (intent.isCard(event)) return stay();
    tapped = intent.opened();
    end(intent.onClose);
  }

  function onClick(event: MouseEvent): void {
    const isTap = event instanceof PointerEvent && (event.pointerType === 'touch' || event.pointerType === 'pen');
    if (!(isTap || intent.opening() === 'click') || !event.isTrusted || intent.isCard(event)) return;
    const target = event.composedPath()[0];
    if (target instanceof Element && target.closest(CLICKABLE)) return;
    const hit = markAt(marked, event.clientX, event.clientY);
    if (hit && hit.mark !== tapped) open(hit);
  }

  function onKey(event: KeyboardEvent): void {
    if (event.isTrusted && event.key.toLowerCase() === intent.opening()) {
      held = { alt: event.altKey, shift: event.shiftKey };
      frame ||= requestAnimationFrame(look);
    }
    if (event.key !== 'Escape' || !event.isTrusted || !intent.opened()) return;
    event.stopPropagation();
    end(intent.onClose);
  }

  const listening = { capture: true, passive: true, signal } as const;
  addEventListener('pointermove', onMove, listening);
  addEventListener('pointerdown', onDown, listening);
  addEventListener('click', onClick, listening);
  addEventListener('scroll', onScroll, listening);
  for (const type of ['wheel', 'touchmove', 'keydown']) addEventListener(type, onPush, listening);
  for (const type of ['dragstart', 'selectstart']) addEventListener(type, forget, listening);
  addEventListener('keydown', onKey, { capture: true, signal });
  document.addEventListener('pointerleave', onLeave, { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    end(intent.onClose);
  });
  return onMove;
}
