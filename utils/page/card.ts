import { jsx } from 'preact/jsx-runtime';
import { Card, type CardProps } from '../../components/Card.tsx';
import { type CardModelOptions, createCardModel } from '../card-model.ts';
import { sendMessage } from '../messenger.ts';
import { createCardHost } from './card-host.ts';
import { findPublished } from './dates.ts';
import { createLoan } from './focus.ts';
import type { Hit } from './hit.ts';
import type { Mark, Marks } from './marks.ts';

export type CardOptions = Omit<CardModelOptions, 'send' | 'draw' | 'onClose' | 'published'>;

/** The card of this page: one at most, showing one mark's instrument. */
export function createCard(options: CardOptions, { tint }: Pick<Marks, 'tint'>) {
  const host = createCardHost();
  const loan = createLoan();
  let open: Hit | null = null;
  let isShown = false;
  /** Opened by the keyboard: no pointer that leaves and no scrolling closes it. */
  let isHeld = false;
  let wantsFocus = false;

  const draw = (props: CardProps): void => {
    const view = jsx(Card, props); // not `h`: a second way to make views that every page would compile
    if (isShown) host.update(view);
    else if (open) host.show(open.mark, open.box, view);
    isShown = true;
    if (wantsFocus) loan.lend(host.dialog());
    wantsFocus = false;
  };

  function close(): void {
    if (host.hasFocus()) loan.giveBack();
    open = null;
    tint();
    isShown = isHeld = wantsFocus = false;
    model.close();
    host.hide();
  }

  const published = () => findPublished(open?.mark.range.startContainer ?? null, Date.now()) ?? undefined;
  const model = createCardModel({ ...options, published, send: sendMessage, draw, onClose: close });

  function show(hit: Hit, holds: boolean): void {
    open = hit;
    tint(hit.mark);
    isHeld = holds;
    isShown = false;
    model.open(hit.mark.mention);
  }

  return {
    /** Begins to fetch for a mark that may be opened. */
    prepare: ({ mention }: Mark): void => model.prepare(mention),
    open: (hit: Hit): void => show(hit, false),
    /** Opens until it is closed. */
    hold: (hit: Hit): void => show(hit, true),

    /** Takes the keyboard into the card; when it closes, the focus is where it was. */
    focus(): void {
      isHeld = true;
      if (isShown) loan.lend(host.dialog());
      else wantsFocus = true;
    },

    close,
    /** The pointer has left: a pinned card stays. */
    leave: (): void => void (isHeld || model.isPinned() || close()),
    opened: (): Mark | null => open?.mark ?? null,
    boxes: host.boxes,
    isCard: host.isCard,
  };
}
