import { covers } from './hosts.ts';
import { readSettings, type SaveProblem, type Settings, writeSettings } from './settings.ts';

/** An entry of the list of what is no ticker: a symbol, anywhere or on one host with its subdomains. */
export interface Ignored {
  readonly symbol: string;
  readonly host: string | undefined;
}

/** `IT@lesechos.fr` → its parts. No symbol has an `@`. */
export function parseIgnored(entry: string): Ignored {
  const [symbol = '', host] = entry.split('@');
  return { symbol, host };
}

/** Settings that never mark this symbol again: on a host, or anywhere, which makes its entries for hosts needless. */
export function withIgnored(settings: Settings, symbol: string, host?: string): Settings {
  const entry = host === undefined ? symbol : `${symbol}@${host}`;
  const kept = settings.ignored.filter(
    (one) => one !== entry && (host !== undefined || parseIgnored(one).symbol !== symbol),
  );
  return { ...settings, ignored: [...kept, entry] };
}

/** Whether the reader wants this mention marked on this host: its rule is on, its symbol a ticker. */
export const isWanted = (
  { ignored, rulesOff }: Settings,
  { symbol, rule }: { readonly symbol: string; readonly rule: string },
  at: string,
): boolean =>
  !rulesOff.includes(rule) &&
  !ignored.some((entry) => {
    const { symbol: one, host } = parseIgnored(entry);
    return one === symbol && (host === undefined || covers(host, at));
  });

/** Keeps that a symbol is no ticker; why it could not be kept, null where it was. */
export async function ignoreSymbol(request: {
  symbol: string;
  site?: string | undefined;
}): Promise<SaveProblem | null> {
  const saved = await writeSettings(withIgnored(await readSettings(), request.symbol, request.site));
  return saved.ok ? null : saved.error;
}
