import { browser } from 'wxt/browser';
import { fail, ok, type Result } from './result.ts';
import { isHost } from './sites.ts';

/** What the reader chose. One object, in one item of `storage.sync`, so that it moves between browsers whole. */
export interface Settings {
  readonly version: 1;
  /** `all-but`: everywhere except `off`; `only`: nowhere except `on`. Each mode keeps its own list. */
  readonly mode: 'all-but' | 'only';
  /** Hosts, each with its subdomains. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** Milliseconds of rest on a mark before the card opens. */
  readonly dwell: number;
  /** Whether the worker may fetch the public directory of all American listings, weekly (us-directory.ts). */
  readonly usListings: boolean;
}

export const dwellLimits = { min: 0, max: 2000 } as const;

export const defaults: Settings = { version: 1, mode: 'all-but', off: [], on: [], dwell: 350, usListings: false };

const KEY = 'settings';
/** `storage.sync` takes 8,192 bytes an item, key and JSON together (QUOTA_BYTES_PER_ITEM). */
const ITEM_BYTES = 8192;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const hosts = (value: unknown): string[] => (Array.isArray(value) ? [...new Set(value.filter(isHost))] : []);

/**
 * Stored data → settings. Whatever is broken falls back to its default, alone: a spoilt list does not cost the dwell.
 * Plain guards, not zod: the content script reads settings too. Older versions will be migrated here, step by step.
 */
export function parseSettings(stored: unknown): Settings {
  if (!isObject(stored)) return defaults;
  const dwell = stored.dwell;
  return {
    version: 1,
    mode: stored.mode === 'only' ? 'only' : 'all-but',
    off: hosts(stored.off),
    on: hosts(stored.on),
    dwell: typeof dwell === 'number' && dwell >= dwellLimits.min && dwell <= dwellLimits.max ? dwell : defaults.dwell,
    usListings: stored.usListings === true,
  };
}

/** Bytes that the settings take in `storage.sync`. */
const sizeOf = (settings: Settings): number => new TextEncoder().encode(KEY + JSON.stringify(settings)).length;

export const readSettings = async (): Promise<Settings> => parseSettings((await browser.storage.sync.get(KEY))[KEY]);

/** Saves, or says why not: `full` where the item would be larger than the browser keeps, `refused` for any other reason of its. */
export async function writeSettings(settings: Settings): Promise<Result<Settings, 'full' | 'refused'>> {
  if (sizeOf(settings) > ITEM_BYTES) return fail('full');
  try {
    await browser.storage.sync.set({ [KEY]: settings });
    return ok(settings);
  } catch (error) {
    return fail(/quota/i.test(String(error)) ? 'full' : 'refused');
  }
}

/** Calls back with the settings after each change, from whatever page or browser, until the signal ends. */
export function watchSettings(onChange: (settings: Settings) => void, signal?: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (changes[KEY]) onChange(parseSettings(changes[KEY].newValue));
  };
  browser.storage.sync.onChanged.addListener(listener);
  // After an update of the extension its old scripts may not even take their listeners back.
  const stop = () => browser.runtime?.id && browser.storage.sync.onChanged.removeListener(listener);
  signal?.addEventListener('abort', stop);
}
