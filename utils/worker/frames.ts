import type { Browser } from 'wxt/browser';
import { onMessage, sendMessage } from '../messages.ts';
import { requests } from '../requests.ts';

type Sender = Browser.runtime.MessageSender;

const tabOf = ({ tab }: Sender): number => {
  if (tab?.id === undefined) throw new Error('only a page has a tab');
  return tab.id;
};

/** A frame cannot speak to the document above it without the page hearing: the worker passes it on, and keeps nothing. */
export function passOnBetweenFrames(): void {
  onMessage('site', async ({ sender }) => {
    const top = await sendMessage('page', undefined, { tabId: tabOf(sender), frameId: 0 });
    return top.host;
  });
  onMessage('frame', async ({ data, sender }) => {
    const report = { frame: sender.frameId ?? 0, instruments: requests.frame.parse(data) };
    if (report.frame !== 0) await sendMessage('frameHas', report, { tabId: tabOf(sender), frameId: 0 });
  });
  onMessage('visit', ({ data, sender }) => {
    const { frame, ...turn } = requests.visit.parse(data);
    if (sender.frameId !== 0) throw new Error('only the top document leads through its frames');
    return sendMessage('turn', turn, { tabId: tabOf(sender), frameId: frame }).catch(() => false);
  });
  onMessage('gather', ({ sender }) => sendMessage('sayAgain', undefined, tabOf(sender)));
}
