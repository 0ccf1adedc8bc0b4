import { browser } from 'wxt/browser';
import { isHost } from './hosts.ts';
import { migrate, VERSION } from './migrations.ts';
import { fail, ok, type Result } from './result.ts';

/** Each choice's possible values, the default first. */
export const choices = {
  /** `all-but`: everywhere except `off`; `only`: nowhere except `on`. Each mode keeps its own list. */
  mode: ['all-but', 'only'],
  /** What opens the card: rest of the pointer, a click, or rest while a key is held. */
  opening: ['rest', 'click', 'alt', 'shift'],
  /** When quotes are fetched: as the reader looks, as the ticker scrolls into view, or at once. */
  fetching: ['hover', 'view', 'load'],
  underline: ['dotted', 'solid', 'wavy', 'tint'],
  /** The colour of what went up: green (down is red), red (down is green), or blue (down is orange). */
  colours: ['green', 'red', 'blue'],
  theme: ['auto', 'light', 'dark'],
  size: ['normal', 'small', 'large'],
  density: ['airy', 'dense'],
} as const;

type Choices = { readonly [K in keyof typeof choices]: (typeof choices)[K][number] };

/** What the reader chose. One object, in one item of `storage.sync`, so that it moves between browsers whole. */
export interface Settings extends Choices {
  readonly version: typeof VERSION;
  /** Hosts, each with its subdomains. */
  readonly off: readonly string[];
  readonly on: readonly string[];
  /** Symbols that are no tickers: `IT` anywhere, `IT@lesechos.fr` on that site. */
  readonly ignored: readonly string[];
  /** Rules of detection that are off, by name. */
  readonly rulesOff: readonly string[];
  /** Identifiers of sources in the reader's order; those not named follow in their own. */
  readonly sources: readonly string[];
  readonly sourcesOff: readonly string[];
  /** Addresses of quote pages with places for the symbol: see links.ts. */
  readonly links: readonly string[];
  /** Milliseconds of rest on a mark before the card opens. */
  readonly dwell: number;
  /** Instruments of a page fetched unasked, at most. */
  readonly most: number;
  /** Whether the worker may fetch the public directory of all American listings, weekly (us-directory.ts). */
  readonly usListings: boolean;
  /** Whether marks say today's direction by their colour and line. */
  readonly coloured: boolean;
  /** Whether today's move stands beside each mark: the one mode that adds an element to pages (badges.ts). */
  readonly badges: boolean;
}

/** Whether pages show moves before the reader asks: for that, quotes must be fetched unasked. */
export const showsMoves = ({ coloured, badges }: Pick<Settings, 'coloured' | 'badges'>): boolean => coloured || badges;

/** When quotes are really fetched. */
export const fetchingOf = (settings: Settings): Settings['fetching'] =>
  settings.fetching === 'hover' && showsMoves(settings) ? 'view' : settings.fetching;

export const dwellLimits = { min: 0, max: 2000 } as const;
export const mostLimits = { min: 1, max: 100 } as const;

export const defaults: Settings = {
  version: VERSION,
  mode: 'all-but',
  opening: 'rest',
  fetching: 'hover',
  underline: 'dotted',
  colours: 'green',
  theme: 'auto',
  size: 'normal',
  density: 'airy',
  off: [],
  on: [],
  ignored: [],
  rulesOff: [],
  sources: [],
  sourcesOff: [],
  links: [],
  dwell: 350,
  most: 20,
  usListings: false,
  coloured: false,
  badges: false,
};

const KEY = 'settings';
/** `storage.sync` takes 8,192 bytes an item, key and JSON together (QUOTA_BYTES_PER_ITEM). */
const ITEM_BYTES = 8192;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const list = (value: unknown, isItem: (item: unknown) => item is string = isText): string[] =>
  Array.isArray(value) ? [...new Set(value.filter(isItem))] : [];

const within = (value: unknown, { min, max }: { min: number; max: number }, otherwise: number): number =>
  typeof value === 'number' && value >= min && value <= max ? value : otherwise;

/**
 * Stored data → settings. Whatever is broken falls back to its default, alone: a spoilt list does not cost the dwell.
 * Plain guards, not zod: the content script reads settings too.
 */
export function parseSettings(stored: unknown): Settings {
  const from = migrate(isObject(stored) ? stored : {});
  const chosen = Object.entries(choices).map(([key, values]) => [
    key,
    (values as readonly unknown[]).includes(from[key]) ? from[key] : values[0],
  ]);
  return {
    ...(Object.fromEntries(chosen) as Choices),
    version: VERSION,
    off: list(from.off, isHost),
    on: list(from.on, isHost),
    ignored: list(from.ignored),
    rulesOff: list(from.rulesOff),
    sources: list(from.sources),
    sourcesOff: list(from.sourcesOff),
    links: list(from.links),
    dwell: within(from.dwell, dwellLimits, defaults.dwell),
    most: within(from.most, mostLimits, defaults.most),
    usListings: from.usListings === true,
    coloured: from.coloured === true,
    badges: from.badges === true,
  };
}

/** Whether a newer version of the extension wrote this: what it holds is more than this version can keep. */
export const isNewer = (stored: unknown): boolean =>
  isObject(stored) && typeof stored.version === 'number' && stored.version > VERSION;

/** Why settings were not saved. */
export type SaveProblem = 'full' | 'newer' | 'refused';

/** Bytes that the settings take in `storage.sync`. */
const sizeOf = (settings: Settings): number => new TextEncoder().encode(KEY + JSON.stringify(settings)).length;

/** `storage.sync` throws or is not there at all in a profile without it (a preference of Firefox, a policy, a fork). */
const readSynced = async (): Promise<unknown> => (await browser.storage.sync.get(KEY))[KEY];

/** Without sync, settings stay in this browser: in the same item, of `storage.local`. */
const readStored = (): Promise<unknown> => readSynced().catch(async () => (await browser.storage.local.get(KEY))[KEY]);

const findArea = () =>
  readSynced().then(
    () => browser.storage.sync,
    () => browser.storage.local,
  );

export const readSettings = async (): Promise<Settings> => parseSettings(await readStored());

/** Whether the reader never changed anything. */
export const isUntouched = async (): Promise<boolean> => (await readStored()) === undefined;

/** Whether the settings are a newer version's, which another browser of the reader's has: they can be read, not changed. */
export const areNewer = async (): Promise<boolean> => isNewer(await readStored());

/**
 * Saves, or says why not: `full` where the item would be larger than the browser keeps, `newer` where a newer version's
 * settings would be lost, `refused` for any other reason of the browser's.
 */
export async function writeSettings(settings: Settings): Promise<Result<Settings, SaveProblem>> {
  if (sizeOf(settings) > ITEM_BYTES) return fail('full');
  try {
    if (await areNewer()) return fail('newer');
    await (await findArea()).set({ [KEY]: settings });
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
  const areas = [browser.storage.sync, browser.storage.local].filter((area) => area !== undefined);
  for (const { onChanged } of areas) onChanged.addListener(listener);
  // After an update of the extension its old scripts may not even take their listeners back.
  signal?.addEventListener('abort', () => {
    if (browser.runtime?.id) for (const { onChanged } of areas) onChanged.removeListener(listener);
  });
}
