import { browser } from 'wxt/browser';
import type { Messages } from './messages.ts';

interface Reply {
  readonly res?: unknown;
  readonly err?: { readonly message?: string };
}

/** A tab's top document is its frame 0; without a frame, all of the tab's are told, and the first that answers is heard. */
interface Target {
  readonly tabId: number;
  readonly frameId?: number;
}

/**
 * Sends to the content scripts of a tab; rejects where none listens. In the messaging library's own form, but not by
 * its `sendMessage`: that leaves such an error unread, and browsers write each unread one into the console.
 */
export async function sendToTab<K extends keyof Messages>(
  type: K,
  data: Parameters<Messages[K]>[0],
  { tabId, frameId }: Target,
): Promise<ReturnType<Messages[K]>> {
  const message = { id: 0, type, data, timestamp: Date.now() };
  const options = frameId === undefined ? {} : { frameId };
  const reply = (await browser.tabs.sendMessage(tabId, message, options)) as Reply | undefined;
  if (!reply) throw new Error('no response');
  if (reply.err) throw new Error(reply.err.message);
  return reply.res as ReturnType<Messages[K]>;
}
