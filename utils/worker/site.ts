import type { Browser } from 'wxt/browser';
import { sendToTab } from '../messenger.ts';

type Sender = Browser.runtime.MessageSender;

/** The tab that a content script stands in. */
export const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new Error('only a page has a tab');
  return tab.id;
};

/**
 * Host of the top document of the tab that a content script stands in, as the browser tells it; where it does not (a
 * frame, in a browser that keeps tabs' addresses back), as the top document's own script does.
 */
export async function siteOf(sender: Sender): Promise<string> {
  const address = sender.frameId === 0 ? sender.url : sender.tab?.url;
  const host = URL.parse(address ?? '')?.hostname;
  if (host) return host;
  const top = await sendToTab('page', undefined, { tabId: tabOf(sender), frameId: 0 });
  return top.host;
}
