import { fail, ok, type Result } from '../result.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';
import { type Instrument, instrumentKey } from '../symbology/instrument.ts';
import { isIsin } from '../symbology/sources/kinds.ts';
import type { Asker } from './asker.ts';
import { createKeptResolutions, type KeptResolutionsOptions } from './kept-resolutions.ts';
import type { QuoteFailure } from './quote.ts';
import type { Found, FoundResult, Option, Resolution, ResolutionResult, SearchSource } from './resolution.ts';

export interface ResolverOptions extends KeptResolutionsOptions {
  readonly ask: Asker;
  readonly search: SearchSource;
}

export interface ResolveOptions {
  /** Host of the page: the reader's choice is remembered for it. */
  readonly site?: string | undefined;
  /** MICs that the text leaves open, as the mention has them. */
  readonly candidates?: readonly string[] | undefined;
  /** Asked from a private window: nothing of it goes to the store. */
  readonly private?: boolean | undefined;
}

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
export const createResolver = ({ ask, search, ...options }: ResolverOptions) => {
  const kept = createKeptResolutions(options);
  const flights = new Map<string, Promise<ResolutionResult>>();

  const settle = async (asked: Instrument, candidates: readonly string[] | undefined, isPrivate: boolean) => {
    const answer = await look(asked.symbol, isPrivate);
    if (!answer.ok) return answer;
    const resolution = toResolution(asked, answer.value, candidates);
    return resolution
      ? ok(resolution)
      : fail({ code: 'unknown-symbol', source: search.id, detail: 'nothing found' } as const);
  };

  const look = async (query: string, isPrivate: boolean): Promise<Result<readonly Found[], QuoteFailure>> => {
    const found = await kept.found(query, isPrivate);
    return found ? ok(found) : searchFor(query, isPrivate);
  };

  const searchFor = async (query: string, isPrivate: boolean) => {
    const asked = await ask({
      provider: search,
      toUrl: () => search.toUrl(query),
      parse: (body) => [search.parse(body)],
    });
    if (!asked.ok) return asked;
    const [answer] = asked.value;
    if (!answer?.ok) return fail({ code: 'bad-reply', source: search.id, detail: answer?.error.detail ?? '' } as const);
    kept.keepFound(query, answer.value, isPrivate);
    return answer;
  };

  return {
    /**
     * What an instrument with no exchange, several candidates or an ISIN for a symbol stands for: one, or a choice.
     * The reader's own choice for the site goes before all.
     */
    resolve: async (asked: Instrument, about: ResolveOptions = {}): Promise<ResolutionResult> => {
      const { site, candidates, private: isPrivate = false } = about;
      const chosen = site === undefined ? undefined : await kept.chosen(site, asked, isPrivate);
      if (chosen) return ok({ kind: 'one', option: { instrument: chosen } });
      const key = `${instrumentKey(asked)} ${candidates?.join() ?? ''} ${isPrivate}`;
      const flight = flights.get(key) ?? settle(asked, candidates, isPrivate).finally(() => flights.delete(key));
      flights.set(key, flight);
      return flight;
    },
    /** Instruments by name or ticker, likeliest first. */
    find: async (query: string, isPrivate = false): Promise<FoundResult> => {
      const answer = await look(query, isPrivate);
      return answer.ok ? ok(answer.value.map(toOption)) : answer;
    },
    /** Remembers the reader's choice for a site. */
    choose: (site: string, asked: Instrument, chosen: Instrument, isPrivate = false): Promise<void> =>
      kept.keepChosen(site, asked, chosen, isPrivate),
  };
};
