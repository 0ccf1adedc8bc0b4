import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';

type Sender = Browser.runtime.MessageSender;

/** A page of the extension's: the browser itself says so. It may stand in a tab too. */
export const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) === true;

/** A content script in a private window. Our own pages say it with the request: they stand in no such tab. */
export const isPrivate = ({ tab }: Sender): boolean => tab?.incognito === true;

/** A content script of ours, which stands in a tab, or a page of ours. */
const isOurs = (sender: Sender): boolean =>
  sender.id === browser.runtime.id && (sender.tab !== undefined || isOwnPage(sender));

/** Answers a message only if its sender may ask, and its data is what was agreed; throws otherwise. */
export const heed =
  <T, R>(
    schema: { parse(data: unknown): T },
    answer: (request: T, sender: Sender) => R,
    allows: (sender: Sender) => boolean = isOurs,
  ) =>
  ({ data, sender }: { data: unknown; sender: Sender }): R => {
    if (!isOurs(sender) || !allows(sender)) throw new Error('not for this sender');
    return answer(schema.parse(data), sender);
  };
