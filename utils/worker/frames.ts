import { sendToTab } from '../messenger.ts';
import { heed } from './heed.ts';
import { siteOf, tabOf } from './site.ts';

/** A frame cannot speak to the document above it without the page hearing: the worker passes it on, and keeps nothing. */
export function passOnBetweenFrames(): void {
  heed('site', (_, sender) => siteOf(sender));
  heed('frame', async (instruments, sender) => {
    const report = { frame: sender.frameId ?? 0, instruments };
    if (report.frame !== 0) await sendToTab('frameHas', report, { tabId: tabOf(sender), frameId: 0 });
  });
  heed('visit', ({ frame, ...turn }, sender) => {
    if (sender.frameId !== 0) throw new Error('only the top document leads through its frames');
    return sendToTab('turn', turn, { tabId: tabOf(sender), frameId: frame }).catch(() => false);
  });
  heed('gather', (_, sender) => sendToTab('sayAgain', undefined, { tabId: tabOf(sender) }));
}
