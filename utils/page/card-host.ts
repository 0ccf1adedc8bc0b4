import type { ComponentChild } from 'preact';
import { render } from 'preact';
import css from '../../components/card.css?inline';
import { boxesOf } from './hit.ts';
import type { Mark } from './marks.ts';
import { placeBeside } from './place.ts';

/** Where to append the card: inside whatever makes the rest of the page inert. */
const stage = (): Element =>
  document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1) ?? document.documentElement;

/**
 * The one element that the extension ever adds to a page, only while a card is open. Its shadow root is closed, its
 * popover stands above every z-index, and `:host { all: initial }` in its style defeats the page's rules.
 */
export function createCardHost() {
  let host: HTMLElement | null = null;
  let placing: AbortController | undefined;
  let panel: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  /** The line of the mark that the card stands at. */
  let line: () => DOMRect[] | undefined = () => undefined;

  function mount(): HTMLElement {
    host = document.createElement('tickergloss-card');
    root = host.attachShadow({ mode: 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    panel = document.createElement('div');
    panel.className = 'panel';
    panel.popover = 'manual';
    root.append(style, panel);
    stage().append(host);
    panel.showPopover();
    return panel;
  }

  /** What was opened over the page meanwhile is over the card too: it moves there. */
  function restage(): void {
    if (!host || !panel || host.parentNode === stage()) return;
    stage().append(host);
    panel.showPopover();
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
    for (const type of ['scroll', 'resize', 'fullscreenchange']) addEventListener(type, follow, listening);
    for (const type of ['scroll', 'resize']) visualViewport?.addEventListener(type, follow, listening);
    follow();
  }

  return {
    /** Shows a view at a mark; `box` is the line of the mark that the pointer is on. */
    show(mark: Mark, box: DOMRect, view: ComponentChild): void {
      const into = host?.isConnected && panel ? panel : mount();
      render(view, into);
      const nth = boxesOf(mark).findIndex((one) => one.top === box.top && one.left === box.left);
      place(into, mark, Math.max(0, nth));
    },

    /** Draws another view where the card is. */
    update(view: ComponentChild): void {
      if (panel) render(view, panel);
    },

    hide(): void {
      placing?.abort();
      if (panel) render(null, panel);
      host?.remove();
      host = panel = root = null;
    },

    /** The card's box, then those of the line it speaks of; none while no card is open. */
    boxes: (): DOMRect[] => (panel ? [panel.getBoundingClientRect(), ...(line() ?? [])] : []),

    /** What takes the focus when the keyboard enters the card. */
    dialog(): HTMLElement | null {
      const dialog = panel?.querySelector<HTMLElement>('[role="dialog"]') ?? null;
      if (dialog) dialog.tabIndex = -1;
      return dialog;
    },
    hasFocus: (): boolean => root?.activeElement != null,

    isCard: (event: Event): boolean => host !== null && event.composedPath().includes(host),
  };
}
