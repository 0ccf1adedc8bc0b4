import { type MessageKey, t, uiLanguage } from './i18n.ts';

/** Gives an extension page its title, language and direction. */
export function prepareDocument(title: MessageKey): void {
  document.title = t(title);
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = isRightToLeft(uiLanguage()) ? 'rtl' : 'ltr';
}

/** Whether a language is written from right to left. */
const isRightToLeft = (language: string): boolean => /^(ar|fa|he|ur)\b/.test(language);
