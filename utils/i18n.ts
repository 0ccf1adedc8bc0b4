import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** A key of the message files; `public/_locales/en` has them all. */
export type MessageKey = keyof typeof messages;

/** The reader's language, as the browser's own surface speaks it: for `Intl` and `lang`. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The direction in which the reader's language is written. */
export const uiDirection = (): 'ltr' | 'rtl' => (/^(ar|fa|he|ur)\b/.test(uiLanguage()) ? 'rtl' : 'ltr');

/** The message in the reader's language, with its places filled in order. */
export const t = (key: MessageKey, ...places: readonly (string | number)[]): string =>
  browser.i18n.getMessage(key, places.map(String));

/** Parts of a line, a dot between them; in a language from right to left each keeps its own direction. */
export function joinParts(parts: readonly (string | undefined | false)[]): string {
  const isolate = (part: string) => (uiDirection() === 'rtl' ? `\u2068${part}\u2069` : part);
  return parts.flatMap((part) => (part ? [isolate(part)] : [])).join(' · ');
}

type PluralKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** The message whose plural form fits `count`; a form that the language lacks falls back to `_other`. */
export function plural(key: PluralKey, count: number, ...places: readonly (string | number)[]): string {
  const form = new Intl.PluralRules(uiLanguage()).select(count);
  return t(`${key}_${form}` as MessageKey, ...places) || t(`${key}_other`, ...places);
}
