import { type Browser, browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

const isOfUs = ({ id }: Sender): boolean => id === browser.runtime.id;

/** The worker, or a page of the extension's, in a tab or not: the browser itself says so. */
export const isOwnPage = (sender: Sender): boolean =>
  isOfUs(sender) && sender.url?.startsWith(browser.runtime.getURL('/')) === true;

/** A content script of ours, which stands in a tab, or a page of ours. */
export const isOurs = (sender: Sender): boolean => isOfUs(sender) && (sender.tab !== undefined || isOwnPage(sender));
