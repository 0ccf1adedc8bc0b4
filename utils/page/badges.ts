import { browser } from 'wxt/browser';
import { createFormat } from '../format.ts';
import { t, uiLanguage } from '../i18n.ts';
import type { Settings } from '../settings.ts';
import { above, dress, overlap } from './badge.ts';
import { stage } from './card-host.ts';
import { boxesOf } from './hit.ts';
import { createHost, type Host } from './host.ts';
import type { Mark } from './marks.ts';
import type { Moves, Moving } from './moves.ts';
import type { ReadPage } from './page.ts';
import { isUncovered } from './uncovered.ts';

/** Layout is asked for no oftener than this while a page scrolls, in milliseconds. */
const PAUSE = 100;
interface Place {
  readonly mark: Mark;
  readonly moving: Moving;
  /** Its last box. */
  readonly box: DOMRect;
  /** What its text stands in. */
  readonly element: Element;
}

/**
 * Today's move at the end of each mark in view: small and raised, where the lines of a text leave room.
 *
 * Not in the text itself: there the page's own node would have to be split, or a foreign one stand among those that a
 * framework believes to be its own, and takes away again in its own order. All badges stand in one element under the
 * document element instead, in a closed root above the page, and are put beside the marks' boxes; not one node of the
 * page knows of them, so none can throw, and taking that element away leaves the page as it was. The price: a badge
 * moves after what it stands beside, not with it.
 */
export function createBadges({ marks }: ReadPage, moves: Moves, colours: Settings['colours'], signal: AbortSignal) {
  const format = createFormat(uiLanguage());
  const badges = new Map<Mark, HTMLElement>();
  let host: Host | null = null;
  /** What the layer was put above. */
  let over: Element | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function mount(): HTMLElement {
    host = createHost('tickergloss-badges', `layer up-${colours}`);
    host.panel.role = 'list';
    host.panel.ariaLabel = t('extensionName');
    document.documentElement.append(host.element);
    return host.panel;
  }

  /** Puts the layer above what was opened over the page; not above an open card, which has to be closed first. */
  function raise(): HTMLElement | null {
    if (!host?.element.isConnected) clear();
    if (host && over === stage()) return host.panel;
    if (document.querySelector('tickergloss-card')) return null;
    const into = host?.panel ?? mount();
    over = stage();
    into.hidePopover();
    into.showPopover();
    return into;
  }

  function clear(): void {
    host?.element.remove();
    host = over = null;
    badges.clear();
  }

  function drop(mark: Mark): void {
    badges.get(mark)?.remove();
    badges.delete(mark);
    if (badges.size === 0) clear();
  }

  /** What can be seen now, and has a move to show. */
  function places(): Place[] {
    const found: Place[] = [];
    for (const mark of marks.all) {
      const moving = moves.of(mark.mention);
      const element = moving && mark.range.endContainer.parentElement;
      const box = element && boxesOf(mark).at(-1);
      if (!box || box.bottom < 0 || box.top > innerHeight || !marks.isIntact(mark)) continue;
      if (isUncovered(element, box)) found.push({ mark, moving, box, element });
    }
    return found;
  }

  function draw({ mark, moving, element }: Place, into: HTMLElement): HTMLElement {
    const badge = badges.get(mark) ?? document.createElement('span');
    badges.set(mark, badge);
    dress(badge, { symbol: mark.mention.symbol, moving, element }, format);
    if (badge.parentNode !== into) into.append(badge);
    return badge;
  }

  /** Puts badges where they belong; one that would stand on another is left out. */
  function arrange(drawn: readonly (readonly [HTMLElement, DOMRect])[], into: HTMLElement): void {
    const { left, top } = into.getBoundingClientRect();
    const zoom = into.currentCSSZoom ?? 1;
    const taken: DOMRect[] = [];
    const boxes = drawn.map(([badge, line]) => above(line, badge.getBoundingClientRect()));
    for (const [nth, [badge]] of drawn.entries()) {
      const box = boxes[nth] as DOMRect;
      const isFree = !taken.some((one) => overlap(one, box));
      if (isFree) taken.push(box);
      const place = { left: `${(box.left - left) / zoom}px`, top: `${(box.top - top) / zoom}px` };
      Object.assign(badge.style, { ...place, visibility: isFree ? '' : 'hidden' });
    }
  }

  function placeNow(): void {
    timer = undefined;
    if (document.hidden) return;
    // An extension that was updated meanwhile has no words left.
    const found = browser.runtime?.id ? places() : [];
    if (found.length === 0) return clear();
    const into = raise();
    if (!into) return;
    const drawn = found.map((place) => [draw(place, into), place.box] as const);
    for (const mark of [...badges.keys()]) if (!found.some((one) => one.mark === mark)) drop(mark);
    arrange(drawn, into);
  }

  function place(): void {
    timer ??= setTimeout(() => requestAnimationFrame(() => signal.aborted || placeNow()), PAUSE);
  }

  marks.onGone(drop);
  const listening = { capture: true, passive: true, signal };
  for (const type of ['scroll', 'resize', 'transitionend', 'animationend', 'toggle', 'fullscreenchange', 'load'])
    addEventListener(type, place, listening);
  document.addEventListener('visibilitychange', place, { signal });
  const resized = new ResizeObserver(place);
  resized.observe(document.documentElement);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    resized.disconnect();
    clear();
  });
  return { place };
}
