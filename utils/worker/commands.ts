import { browser } from 'wxt/browser';
import type { Step } from '../messages.ts';
import { sendToTab } from '../messenger.ts';

const isStep = (command: string): command is Step => ['next', 'previous', 'open'].includes(command);

/** Hands the keyboard's commands to the page that the reader is on. A page that cannot be read hears nothing. */
export function passOnCommands(): void {
  browser.commands?.onCommand.addListener(async (command, tab) => {
    const [active] = tab ? [tab] : await browser.tabs.query({ active: true, lastFocusedWindow: true });
    if (!isStep(command) || active?.id === undefined) return;
    await sendToTab('step', command, { tabId: active.id, frameId: 0 }).catch(() => {});
  });
}
