import './jitless.ts';
import * as z from 'zod/mini';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { createCache, type Store } from './cache.ts';
import { instrumentSchema } from './instrument-schema.ts';
import type { Found } from './resolution.ts';

export interface KeptResolutionsOptions {
  readonly now: () => number;
  /** Outlives the browser: `storage.local`. */
  readonly lasting: Store | undefined;
  /** Never on disk: `storage.session`. Holds what private windows ask and choose. */
  readonly passing: Store | undefined;
}

const foundSchema = z.object({
  at: z.number(),
  found: z.array(
    z.object({
      instrument: instrumentSchema,
      name: z.optional(z.string()),
      venue: z.optional(z.string()),
      score: z.number(),
    }),
  ),
});
type Kept = { readonly at: number; readonly found: readonly Found[] };

const ITEM = 'resolutions';
const PRIVATE_ITEM = 'private-resolutions';
const WEEK = 7 * 86_400_000;

const createMemory = (store: Store | undefined, item: string) => {
  const cache = createCache(store, item);
  return {
    ready: cache.ready,
    searches: cache.shelf<Kept>('searches', {
      parse: (stored) => foundSchema.safeParse(stored).data as Kept | undefined,
      bound: 300,
    }),
    choices: cache.shelf<Instrument>('choices', {
      parse: (stored) => instrumentSchema.safeParse(stored).data,
      bound: 500,
    }),
  };
};

const toChoiceKey = (site: string, asked: Instrument): string => `${site} ${instrumentKey(asked)}`;

/**
 * What searches found, for a week, and what the reader chose on a site. What a private window asks and chooses is
 * remembered apart: it is told what the others know, but not they what it does.
 */
export const createKeptResolutions = ({ now, lasting, passing }: KeptResolutionsOptions) => {
  const open = createMemory(lasting, ITEM);
  const hidden = createMemory(passing, PRIVATE_ITEM);
  const reach = async (isPrivate: boolean) => {
    const memories = isPrivate ? [hidden, open] : [open];
    await Promise.all(memories.map(({ ready }) => ready()));
    return memories;
  };
  const isFresh = ({ at }: Kept): boolean => at <= now() && now() < at + WEEK;

  return {
    found: async (query: string, isPrivate: boolean): Promise<readonly Found[] | undefined> => {
      const kept = (await reach(isPrivate)).flatMap(({ searches }) => searches.get(query) ?? []);
      return kept.find(isFresh)?.found;
    },
    keepFound: (query: string, found: readonly Found[], isPrivate: boolean): void =>
      (isPrivate ? hidden : open).searches.set(query, { at: now(), found }),
    chosen: async (site: string, asked: Instrument, isPrivate: boolean): Promise<Instrument | undefined> => {
      const [chosen] = (await reach(isPrivate)).flatMap(({ choices }) => choices.get(toChoiceKey(site, asked)) ?? []);
      return chosen;
    },
    keepChosen: async (site: string, asked: Instrument, chosen: Instrument, isPrivate: boolean): Promise<void> => {
      const [memory] = await reach(isPrivate);
      memory?.choices.set(toChoiceKey(site, asked), chosen);
    },
  };
};
