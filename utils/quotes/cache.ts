import { isRecord } from './is-record.ts';

/** Where the memory outlives the worker. Reading or writing may fail; then it lives as long as the worker. */
export interface Store {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

/** A part of the memory: values by key, the ones not set for longest leaving first when it is full. */
export interface Shelf<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

export interface ShelfOptions<T> {
  /** Stored data → value; undefined for what is not one, which is then forgotten. */
  readonly parse: (stored: unknown, key: string) => T | undefined;
  /** So many are kept. */
  readonly bound: number;
  /** A smaller form, for when the store is full. */
  readonly toLight?: (value: T) => T;
}

interface AnyShelf {
  fill(stored: unknown): void;
  dump(light: boolean): Record<string, unknown>;
}

const createShelf = <T>({ parse, bound, toLight }: ShelfOptions<T>, save: () => void): Shelf<T> & AnyShelf => {
  const entries = new Map<string, T>();
  const put = (key: string, value: T): void => {
    entries.delete(key);
    entries.set(key, value);
    for (const oldest of entries.keys()) {
      if (entries.size <= bound) break;
      entries.delete(oldest);
    }
  };
  return {
    get: (key) => entries.get(key),
    set: (key, value) => {
      put(key, value);
      save();
    },
    delete: (key) => {
      if (entries.delete(key)) save();
    },
    fill: (stored) => {
      for (const [key, value] of Object.entries(isRecord(stored) ? stored : {})) {
        const known = entries.has(key) ? undefined : parse(value, key);
        if (known !== undefined) put(key, known);
      }
    },
    dump: (light) => {
      const lighten = (light && toLight) || ((value: T) => value);
      return Object.fromEntries([...entries].map(([key, value]) => [key, lighten(value)]));
    },
  };
};

/**
 * Everything that one item of the store holds: one read when the worker wakes, one write after changes. A full store
 * gets the light form; a broken one is read as empty.
 */
export const createCache = (store: Store | undefined, item: string) => {
  const shelves = new Map<string, AnyShelf>();
  let loading: Promise<void> | undefined;
  let dirty = false;
  let writing = false;

  const load = async (): Promise<void> => {
    try {
      const stored = await store?.get(item);
      for (const [name, shelf] of shelves) shelf.fill(isRecord(stored) ? stored[name] : undefined);
    } catch {
      // A store that cannot be read is an empty one.
    }
  };
  const toSnapshot = (light: boolean) =>
    Object.fromEntries([...shelves].map(([name, shelf]) => [name, shelf.dump(light)]));
  const write = async (light: boolean): Promise<boolean> => {
    try {
      await store?.set(item, toSnapshot(light));
      return true;
    } catch {
      return false;
    }
  };
  const save = async (): Promise<void> => {
    dirty = true;
    if (writing) return;
    writing = true;
    while (dirty) {
      dirty = false;
      if (!(await write(false))) await write(true);
    }
    writing = false;
  };

  return {
    /** Resolves when what was stored is in memory; reads once. */
    ready: (): Promise<void> => {
      loading ??= load();
      return loading;
    },
    shelf: <T>(name: string, options: ShelfOptions<T>): Shelf<T> => {
      const shelf = createShelf(options, () => void save());
      shelves.set(name, shelf);
      return shelf;
    },
  };
};

export type Cache = ReturnType<typeof createCache>;
