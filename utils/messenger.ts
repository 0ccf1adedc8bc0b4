import { type Browser, browser } from 'wxt/browser';
import type { Messages } from './messages.ts';

type Name = keyof Messages;
type Data<K extends Name> = Parameters<Messages[K]>[0];
type Answer<K extends Name> = Awaited<ReturnType<Messages[K]>>;

/** How an answer travels: what was answered, or why nothing was. */
interface Reply {
  readonly res?: unknown;
  readonly err?: string;
}

/** What has come, and from whom: neither is checked here (heed.ts in the worker, hear.ts in pages). */
export interface Received {
  readonly data: unknown;
  readonly sender: Browser.runtime.MessageSender;
}

type Listener = (received: Received) => unknown;

const listeners = new Map<string, Listener>();

function toAnswer<K extends Name>(reply: Reply | undefined): Answer<K> {
  if (!reply) throw new Error('no response');
  if (reply.err !== undefined) throw new Error(reply.err);
  return reply.res as Answer<K>;
}

/** Sends to the worker; rejects where it does not hear, or will not answer. */
export async function sendMessage<K extends Name>(type: K, ...[data]: Parameters<Messages[K]>): Promise<Answer<K>> {
  return toAnswer<K>(await browser.runtime.sendMessage({ type, data }));
}

/** A tab's top document is its frame 0; without a frame, all of the tab's are told, and the first that answers is heard. */
interface Target {
  readonly tabId: number;
  readonly frameId?: number;
}

/** Sends to the content scripts of a tab; rejects where none listens. */
export async function sendToTab<K extends Name>(
  type: K,
  data: Data<K>,
  { tabId, frameId }: Target,
): Promise<Answer<K>> {
  const options = frameId === undefined ? {} : { frameId };
  return toAnswer<K>(await browser.tabs.sendMessage(tabId, { type, data }, options));
}

/** Takes a message to whoever listens for it; true keeps the way open for an answer that comes later. */
function receive(message: unknown, sender: Received['sender'], respond: (reply: Reply) => void): boolean {
  const { type, data } = Object(message) as { type?: unknown; data?: unknown };
  const listener = typeof type === 'string' ? listeners.get(type) : undefined;
  if (!listener) return false;
  void (async () => listener({ data, sender }))().then(
    (res) => respond({ res }),
    (error) => respond({ err: String(error) }),
  );
  return true;
}

/**
 * Listens for a message: one listener each. No library: every page of the web would compile it, and what is left of
 * one, without its log and its copies of errors, is this.
 */
export function onMessage(type: Name, listener: Listener): void {
  if (listeners.size === 0) browser.runtime.onMessage.addListener(receive);
  listeners.set(type, listener);
}
