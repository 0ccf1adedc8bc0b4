import { jsx } from 'preact/jsx-runtime';
import { Notice } from '../../components/Notice.tsx';
import { createCardHost } from './card-host.ts';
import type { Hit } from './hit.ts';

/** How long the sentence stands, in milliseconds. */
const STAYS = 8000;
/** How far the pointer may go before it is taken away, in pixels. */
const NEAR = 60;

/**
 * The extension was updated under an open page: this script can reach it no more. Its marks are gone by now; the card
 * says why, once, and goes by itself. `text` was told earlier: messages are out of reach too.
 */
export function sayFarewell({ mark, box }: Hit, text: string, looks: string): void {
  const host = createCardHost();
  const done = new AbortController();
  const { signal } = done;
  const listening = { capture: true, passive: true, signal };
  const isFar = ({ clientX: x, clientY: y }: PointerEvent) =>
    x < box.left - NEAR || x > box.right + NEAR || y < box.top - NEAR || y > box.bottom + NEAR;
  signal.addEventListener('abort', host.hide);
  // The extension's own language is out of reach too: the reader's first is nearly always the same.
  host.show(mark, box, jsx(Notice, { text, lang: navigator.language, looks }));
  setTimeout(() => done.abort(), STAYS);
  addEventListener('pointermove', (event) => isFar(event) && done.abort(), listening);
  for (const type of ['pointerdown', 'scroll', 'keydown']) addEventListener(type, () => done.abort(), listening);
}
