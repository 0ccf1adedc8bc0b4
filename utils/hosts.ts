import { fail, ok, type Result } from './result.ts';

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
