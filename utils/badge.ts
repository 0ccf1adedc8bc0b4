import { browser } from 'wxt/browser';
import { plural, t } from './i18n.ts';

/** Shows how many instruments a tab's page has, where the browser has badges; nothing for none. A tab that is gone meanwhile is no fault. */
export async function showCount(tabId: number | undefined, instruments: number): Promise<void> {
  if (tabId === undefined || !Number.isSafeInteger(instruments) || instruments < 0) return;
  const text = instruments === 0 ? '' : instruments > 999 ? '999+' : String(instruments);
  const title = instruments === 0 ? t('extensionName') : plural('badgeTitle', instruments, instruments);
  await Promise.allSettled([
    browser.action.setBadgeText?.({ tabId, text }),
    browser.action.setTitle?.({ tabId, title }),
  ]);
}
