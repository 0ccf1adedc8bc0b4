import type { Browser } from 'wxt/browser';
import { onMessage } from '../messages.ts';
import { requests } from '../requests.ts';
import { sendToTab } from '../tab-messages.ts';

type Sender = Browser.runtime.MessageSender;

const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new Error('only a page has a tab');
  return tab.id;
};

/** A frame cannot speak to the document above it without the page hearing: the worker passes it on, and keeps nothing. */
export function passOnBetweenFrames(): void {
  onMessage('site', async ({ sender }) => {
    const top = await sendToTab('page', undefined, { tabId: tabOf(sender), frameId: 0 });
    return top.host;
  });
  onMessage('frame', async ({ data, sender }) => {
    const report = { frame: sender.frameId ?? 0, instruments: requests.frame.parse(data) };
    if (report.frame !== 0) await sendToTab('frameHas', report, { tabId: tabOf(sender), frameId: 0 });
  });
  onMessage('gather', ({ sender }) => sendToTab('sayAgain', undefined, { tabId: tabOf(sender) }));
}
