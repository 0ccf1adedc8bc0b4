import { beforeEach } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import messages from '../../public/_locales/en/messages.json';

/** The browser's own work with message files: a message in English with its places filled. */
function getMessage(key: string, places: string | string[] = []): string {
  const message = (messages as Record<string, { message: string } | undefined>)[key]?.message ?? '';
  return message.replace(/\$(\d)/g, (_, nth) => [places].flat()[Number(nth) - 1] ?? '');
}

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.i18n, { getMessage, getUILanguage: () => 'en' });
  Object.assign(fakeBrowser.permissions, { contains: async () => true });
});
