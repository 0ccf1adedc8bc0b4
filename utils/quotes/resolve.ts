import './jitless.ts';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../result.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { isIsin } from '../symbology/sources/kinds.ts';
import type { Asker } from './asker.ts';
import { createCache, type Store } from './cache.ts';
import { instrumentSchema } from './instrument-schema.ts';
import type { QuoteFailure } from './quote.ts';
import type { Found, FoundResult, Option, Resolution, ResolutionResult, SearchSource } from './resolution.ts';

export interface ResolverOptions {
  readonly ask: Asker;
  readonly now: () => number;
  readonly search: SearchSource;
  /** Outlives the browser: `storage.local`. */
  readonly store: Store | undefined;
}

export interface ResolveOptions {
  /** Host of the page: the reader's choice is remembered for it. */
  readonly site?: string | undefined;
  /** MICs that the text leaves open, as the mention has them. */
  readonly candidates?: readonly string[] | undefined;
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
const WEEK = 7 * 86_400_000;
const MOST = 6;
/** So many times likelier than the next, by the source's own score, and there is nothing to choose. */
const PLAIN = 20;
/** What anything at all that matches scores at Yahoo (recordings of 2025-02 and 2026-09). */
const FLOOR = 20_000;

const toWeight = ({ score }: Found): number => Math.max(score - FLOOR, 1);

/** ISIN, SEDOL or WKN, which a search answers as it does a name. */
const isIdentifier = (symbol: string): boolean => isIsin(symbol) || /^(?=.*\d)[A-Z0-9]{6,7}$/.test(symbol);

const plain = (symbol: string): string => symbol.toUpperCase().replace(/[ ./-]/g, '');

const isShare = ({ kind }: Instrument): boolean => kind === 'equity' || kind === 'fund';

const isOfSort = (asked: Instrument, found: Instrument): boolean =>
  isShare(asked) ? isShare(found) : asked.kind === found.kind;

/** What was found that the symbol can mean: itself on some exchange, or anything found by an identifier. */
const toFitting = (asked: Instrument, found: readonly Found[]): readonly Found[] => {
  const sort = found.filter(({ instrument }) => isOfSort(asked, instrument));
  const same = sort.filter(({ instrument }) => plain(instrument.symbol) === plain(asked.symbol));
  if (same.length > 0 || !isIdentifier(asked.symbol)) return same;
  const home = sort.filter(
    ({ instrument }) => exchangeByMic(instrument.exchange ?? '')?.country === asked.symbol.slice(0, 2),
  );
  return isIsin(asked.symbol) && home.length > 0 ? home : sort;
};

const toOption = ({ score: _score, ...option }: Found): Option => option;

/** One, several to choose from, or none. */
export const toResolution = (
  asked: Instrument,
  found: readonly Found[],
  candidates: readonly string[] = [],
): Resolution | undefined => {
  const fitting = [...toFitting(asked, found)].sort((one, other) => other.score - one.score);
  const named = fitting.filter(({ instrument }) => candidates.includes(instrument.exchange ?? ''));
  const [first, second, ...rest] = named.length > 0 ? named : fitting;
  if (!first) return undefined;
  if (!second || toWeight(first) >= PLAIN * toWeight(second)) return { kind: 'one', option: toOption(first) };
  return { kind: 'choice', options: [first, second, ...rest].slice(0, MOST).map(toOption) };
};

/** Finds which instrument a symbol without a sure exchange, or an identifier, stands for. */
export const createResolver = ({ ask, now, search, store }: ResolverOptions) => {
  const memory = createCache(store, ITEM);
  const searches = memory.shelf<Kept>('searches', {
    parse: (stored) => foundSchema.safeParse(stored).data as Kept | undefined,
    bound: 300,
  });
  const choices = memory.shelf<Instrument>('choices', {
    parse: (stored) => instrumentSchema.safeParse(stored).data,
    bound: 500,
  });
  const flights = new Map<string, Promise<ResolutionResult>>();
  const toChoiceKey = (site: string, asked: Instrument): string => `${site} ${instrumentKey(asked)}`;

  const settle = async (asked: Instrument, candidates: readonly string[] | undefined): Promise<ResolutionResult> => {
    const answer = await look(asked.symbol);
    if (!answer.ok) return answer;
    const resolution = toResolution(asked, answer.value, candidates);
    return resolution ? ok(resolution) : fail({ code: 'unknown-symbol', source: search.id, detail: 'nothing found' });
  };

  const look = async (query: string): Promise<Result<readonly Found[], QuoteFailure>> => {
    const kept = searches.get(query);
    return kept && kept.at <= now() && now() < kept.at + WEEK ? ok(kept.found) : searchFor(query);
  };

  const searchFor = async (query: string) => {
    const asked = await ask({
      provider: search,
      toUrl: () => search.toUrl(query),
      parse: (body) => [search.parse(body)],
    });
    if (!asked.ok) return asked;
    const [answer] = asked.value;
    if (!answer?.ok) return fail({ code: 'bad-reply', source: search.id, detail: answer?.error.detail ?? '' } as const);
    searches.set(query, { at: now(), found: answer.value });
    return answer;
  };

  return {
    /**
     * What an instrument with no exchange, several candidates or an ISIN for a symbol stands for: one, or a choice.
     * The reader's own choice for the site goes before all.
     */
    resolve: async (asked: Instrument, { site, candidates }: ResolveOptions = {}): Promise<ResolutionResult> => {
      await memory.ready();
      const chosen = site === undefined ? undefined : choices.get(toChoiceKey(site, asked));
      if (chosen) return ok({ kind: 'one', option: { instrument: chosen } });
      const key = `${instrumentKey(asked)} ${candidates?.join() ?? ''}`;
      const flight = flights.get(key) ?? settle(asked, candidates).finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
    /** Instruments by name or ticker, likeliest first. */
    find: async (query: string): Promise<FoundResult> => {
      await memory.ready();
      const answer = await look(query);
      return answer.ok ? ok(answer.value.map(toOption)) : answer;
    },
    /** Remembers the reader's choice for a site. */
    choose: async (site: string, asked: Instrument, chosen: Instrument): Promise<void> => {
      await memory.ready();
      choices.set(toChoiceKey(site, asked), chosen);
    },
  };
};
