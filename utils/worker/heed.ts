import type { Browser } from 'wxt/browser';
import type { Messages } from '../messages.ts';
import { onMessage } from '../messenger.ts';
import { isOurs, isOwnPage } from '../ours.ts';
import { isRecord } from '../quotes/is-record.ts';
import { type Requests, requests, senders } from '../requests.ts';
import { siteOf } from './site.ts';

type Sender = Browser.runtime.MessageSender;
type Awaitable<T> = T | Promise<T>;

const mayAsk = (name: keyof Requests, sender: Sender): boolean =>
  senders[name] === 'own' ? isOwnPage(sender) : isOurs(sender);

/** A page speaks of its own site only: what it says is replaced by what the browser says. Our pages speak of any. */
const onOwnSite = async <T>(data: T, sender: Sender): Promise<T> => {
  const names = typeof data === 'object' && data !== null && 'site' in data && data.site !== undefined;
  return names && !isOwnPage(sender) ? { ...data, site: await siteOf(sender) } : data;
};

/** What is asked from a private window is known by its tab, whatever a page says of it; our popup stands in no tab. */
const inOwnWindow = <T>(data: T, { tab }: Sender): T =>
  tab?.incognito && isRecord(data) ? { ...data, private: true } : data;

/** Checks a message to the worker: its sender, its data, its site. Throws where anything is not as agreed. */
export async function check<K extends keyof Requests>(name: K, data: unknown, sender: Sender): Promise<Requests[K]> {
  if (!mayAsk(name, sender)) throw new Error('not for this sender');
  return inOwnWindow(await onOwnSite(requests[name].parse(data) as Requests[K], sender), sender);
}

/** Answers a message to the worker, by the rules of requests.ts: nothing else in the worker listens. */
export function heed<K extends keyof Requests & keyof Messages>(
  name: K,
  answer: (request: Requests[K], sender: Sender) => Awaitable<ReturnType<Messages[K]>>,
): void {
  onMessage(name, async ({ data, sender }) => answer(await check(name, data, sender), sender));
}
