import { h } from 'preact';
import { Card, type CardProps } from '../../components/Card.tsx';
import { type CardModelOptions, createCardModel } from '../card-model.ts';
import { sendMessage } from '../messages.ts';
import { createCardHost } from './card-host.ts';
import type { Hit } from './hit.ts';
import type { Mark } from './marks.ts';

/** The card of this page: one at most, showing one mark's instrument. */
export function createCard(options: Omit<CardModelOptions, 'send' | 'draw' | 'onClose'>) {
  const host = createCardHost();
  let open: Hit | null = null;
  let isShown = false;

  const draw = (props: CardProps): void => {
    const view = h(Card, props);
    if (isShown) host.update(view);
    else if (open) host.show(open.mark, open.box, view);
    isShown = true;
  };

  function close(): void {
    open = null;
    isShown = false;
    model.close();
    host.hide();
  }

  const model = createCardModel({ ...options, send: sendMessage, draw, onClose: close });

  return {
    /** Begins to fetch for a mark that may be opened. */
    prepare: ({ mention }: Mark): void => model.prepare(mention),

    open(hit: Hit): void {
      open = hit;
      isShown = false;
      model.open(hit.mark.mention);
    },

    close,
    /** The pointer has left: a pinned card stays. */
    leave: (): void => void (model.isPinned() || close()),
    opened: (): Mark | null => open?.mark ?? null,
    isCard: host.isCard,
  };
}
