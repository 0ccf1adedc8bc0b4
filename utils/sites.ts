import { fail, ok, type Result } from './result.ts';
import type { Settings } from './settings.ts';

/**
 * A site is a host of a top document, in lower case and ASCII as `URL` writes it, port ignored.
 * IP literals and single labels such as `localhost` are hosts like any other.
 */
export const isHost = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && hostOf(`http://${value}/`) === value;

const hostOf = (url: string): string | null => URL.parse(url)?.hostname.replace(/\.$/, '') || null;

export type HostProblem = 'empty' | 'no-host';

/** What a person typed or pasted (a host, `*.host`, an address) → the host meant, or what is wrong with it. */
export function parseHost(typed: string): Result<string, HostProblem> {
  const text = typed.trim().replace(/^\*\./, '');
  if (text === '') return fail('empty');
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.parse(withScheme);
  const isWeb = url?.protocol === 'http:' || url?.protocol === 'https:';
  if (!url || !isWeb || url.username || !/^[^\s,;]+$/.test(text)) return fail('no-host');
  const host = hostOf(url.href);
  return host && isPlausible(host) ? ok(host) : fail('no-host');
}

/** `URL` accepts hosts that no page can have, such as `a..b` or `under_score-`: labels must be names or numbers. */
const isPlausible = (host: string): boolean =>
  host.startsWith('[') || host.split('.').every((label) => /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));

/** Whether a host can have subdomains: IP literals and single labels have none. */
export const hasSubdomains = (host: string): boolean => /\.[^.\d]/.test(host) && !host.startsWith('[');

/** Whether a listed host covers this one: itself or a parent of it. */
export const covers = (listed: string, host: string): boolean => host === listed || host.endsWith(`.${listed}`);

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
