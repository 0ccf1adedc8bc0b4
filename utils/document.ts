import { type MessageKey, t, uiDirection, uiLanguage } from './i18n.ts';
import { looksOf } from './looks.ts';
import { readSettings, watchSettings } from './settings.ts';

/** Gives an extension page its title, language, direction and, as soon as they are read, the reader's looks. */
export async function prepareDocument(title: MessageKey): Promise<void> {
  const root = document.documentElement;
  document.title = t(title);
  root.lang = uiLanguage();
  root.dir = uiDirection();
  watchSettings((settings) => {
    root.className = looksOf(settings);
  });
  root.className = looksOf(await readSettings());
}
