import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { boxesOf } from './hit.ts';
import { createHost, type Host } from './host.ts';
import type { Mark } from './marks.ts';
import { placeBeside } from './place.ts';
import { watchSeen } from './seen.ts';

/** How often a card comes up again over what was laid over it: a notice of the page's, not one that insists. */
const MOST_RAISED = 3;

/** Where the reader is: inside whatever makes the rest of the page inert. */
export const stage = (): Element =>
  document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/** The one element that the extension adds to a page unless the reader wants badges (badges.ts), only while a card is open. */
export function createCardHost() {
  let host: Host | null = null;
  let placing: AbortController | undefined;
  /** The line of the mark that the card stands at. */
  let line: () => DOMRect[] | undefined = () => undefined;

  let living: AbortController | undefined;

  function mount(): HTMLElement {
    host = createHost('tickergloss-card', 'panel');
    stage().append(host.element);
    host.panel.showPopover();
    guard(host);
    return host.panel;
  }

  /** A click counts only if it is the reader's and the card is seen: a page may lay over it what lets clicks through. */
  function guard({ panel, root }: Host): void {
    living = new AbortController();
    const { signal } = living;
    let raised = 0;
    const raise = () => {
      if (root.activeElement || !panel.isConnected || raised++ > MOST_RAISED) return;
      panel.hidePopover();
      panel.showPopover();
    };
    const isSeen = watchSeen(panel, raise, signal);
    const judge = (event: Event) => {
      if (event.isTrusted && isSeen()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    for (const type of ['click', 'auxclick']) panel.addEventListener(type, judge, { capture: true, signal });
  }

  /** What was opened over the page meanwhile is over the card too: it moves there. */
  function restage(): void {
    if (!host || host.element.parentNode === stage()) return;
    stage().append(host.element);
    host.panel.showPopover();
  }

  /** Puts the panel beside a line of the mark, and keeps it there while the page scrolls or the panel grows. */
  function place(floating: HTMLElement, mark: Mark, nth: number): void {
    line = () => boxesOf(mark).slice(nth, nth + 1);
    const start = mark.range.startContainer.parentElement;
    const isRtl = start !== null && getComputedStyle(start).direction === 'rtl';
    function follow(): void {
      restage();
      const box = boxesOf(mark)[nth] ?? boxesOf(mark)[0];
      if (box) void placeBeside(floating, box, isRtl);
    }
    const grown = new ResizeObserver(follow);
    grown.observe(floating);
    placing?.abort();
    placing = new AbortController();
    placing.signal.addEventListener('abort', () => grown.disconnect());
    const listening = { capture: true, passive: true, signal: placing.signal };
    for (const type of ['scroll', 'resize', 'fullscreenchange', 'toggle']) addEventListener(type, follow, listening);
    for (const type of ['scroll', 'resize']) visualViewport?.addEventListener(type, follow, listening);
    follow();
  }

  return {
    /** Shows a view at a mark; `box` is the line of the mark that the pointer is on. */
    show(mark: Mark, box: DOMRect, view: ComponentChild): void {
      const into = host?.element.isConnected ? host.panel : mount();
      render(view, into);
      const nth = boxesOf(mark).findIndex((one) => one.top === box.top && one.left === box.left);
      place(into, mark, Math.max(0, nth));
    },

    /** Draws another view where the card is. */
    update(view: ComponentChild): void {
      if (host) render(view, host.panel);
    },

    hide(): void {
      placing?.abort();
      living?.abort();
      if (host) render(null, host.panel);
      host?.element.remove();
      host = null;
    },

    /** The card's box, then those of the line it speaks of; none while no card is open. */
    boxes: (): DOMRect[] => (host ? [host.panel.getBoundingClientRect(), ...(line() ?? [])] : []),

    /** What takes the focus when the keyboard enters the card. */
    dialog(): HTMLElement | null {
      const dialog = host?.panel.querySelector<HTMLElement>('[role="dialog"]') ?? null;
      if (dialog) dialog.tabIndex = -1;
      return dialog;
    },
    hasFocus: (): boolean => host?.root.activeElement != null,

    isCard: (event: Event): boolean => host !== null && event.composedPath().includes(host.element),
  };
}
