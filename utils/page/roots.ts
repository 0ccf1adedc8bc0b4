import { INLINE, OTHERS } from './blocks.ts';
import type { Slices } from './slices.ts';

/**
 * Open shadow roots. Nothing finds them but asking each element. While a page is read its blocks are asked anyway
 * (gather.ts). Components build themselves when they like, though, which nothing announces: so whatever may be a host
 * is asked later, while the page is idle.
 */
const NO_HOST = `:not(a,${INLINE},${OTHERS},svg,script,li,ul,ol,td,tr,option)`;

/** The open shadow roots in a document or shadow root, and those in them. */
export async function findRoots(part: Document | ShadowRoot, slices: Slices): Promise<ShadowRoot[]> {
  const found: ShadowRoot[] = [];
  for (const { shadowRoot } of part.querySelectorAll(NO_HOST)) {
    if (shadowRoot) found.push(shadowRoot, ...(await findRoots(shadowRoot, slices)));
    if (slices.isOver(0)) await slices.breathe();
  }
  return found;
}
