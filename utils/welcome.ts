import { browser } from 'wxt/browser';
import type { WelcomeProps } from '../components/welcome/WelcomeApp.tsx';
import { createFormat } from './format.ts';
import { t, uiLanguage } from './i18n.ts';
import { startContent } from './page/content.ts';
import { ContentScriptContext } from './page/context.ts';
import { isUntouched, readSettings, watchSettings, writeSettings } from './settings.ts';

/** Where red is the colour of a rise: China, Taiwan, Japan, Korea. */
const isRedUp = (language: string): boolean => /^(zh|ja|ko)\b/.test(language);

/** Phones have no toolbar to pin to; Firefox has the pin in a menu. */
const pinHint = (): string | undefined =>
  /Android/.test(navigator.userAgent) ? undefined : t(import.meta.env.FIREFOX ? 'welcomePinFirefox' : 'welcomePinHint');

/** Runs the page of the first day: as content scripts are kept out of it, the page layer is started here. */
export async function openWelcome(draw: (props: WelcomeProps) => void): Promise<void> {
  const format = createFormat(uiLanguage());
  const change: WelcomeProps['change'] = (settings) => void writeSettings(settings);
  const onOptions = (): void => void browser.runtime.openOptionsPage();
  const show = (settings: WelcomeProps['settings']): void =>
    draw({ settings, format, change, pinHint: pinHint(), onOptions });
  if (isRedUp(uiLanguage()) && (await isUntouched()))
    await writeSettings({ ...(await readSettings()), colours: 'red' });
  watchSettings(show);
  show(await readSettings());
  await startContent(new ContentScriptContext());
}
