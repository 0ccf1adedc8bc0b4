import { covers } from './hosts.ts';
import type { Settings } from './settings.ts';

const listOf = (settings: Settings) => (settings.mode === 'only' ? settings.on : settings.off);

/** Whether the extension is at work on a host. */
export function isSiteOn(settings: Settings, host: string): boolean {
  const listed = listOf(settings).some((one) => covers(one, host));
  return settings.mode === 'only' ? listed : !listed;
}

/** The entry that a switch on this host speaks of: an entry that covers it already, else the host without `www.`. */
export const siteOf = (settings: Settings, host: string): string =>
  listOf(settings).find((one) => covers(one, host)) ?? host.replace(/^www\.(?=.*\.)/, '');

/** Settings with this host switched on or off, in whichever mode they are. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  if (isSiteOn(settings, host) === on) return settings;
  const key = settings.mode === 'only' ? 'on' : 'off';
  const adds = (settings.mode === 'only') === on;
  const list = settings[key];
  return { ...settings, [key]: adds ? [...list, siteOf(settings, host)] : list.filter((one) => !covers(one, host)) };
}
