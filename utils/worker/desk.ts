import { browser } from 'wxt/browser';
import { linksOf } from '../links.ts';
import type { About, Answer, AnswerFailure, Choice, QuoteRequest, Told } from '../messages.ts';
import type { Line, Quote } from '../quotes/quote.ts';
import type { Option } from '../quotes/resolution.ts';
import type { Keys } from '../quotes/runner.ts';
import { createQuoteService, type QuoteService, type QuoteServiceOptions } from '../quotes/service.ts';
import type { Source } from '../quotes/source.ts';
import { sources as allSources, sourceHosts } from '../quotes/sources.ts';
import { fail, ok, type Result } from '../result.ts';
import { readSettings, type Settings, watchSettings } from '../settings.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { isIsin } from '../symbology/sources/kinds.ts';
import { knownName, otherListings, venueName } from './listings.ts';

const DAY = 86_400_000;
/** Points of a line: more than pixels are no use to a card. */
const POINTS = 160;

/** Sources in the reader's order, without those that are off. */
export function toOrder({ sources, sourcesOff }: Settings, all: readonly Source[] = allSources): readonly Source[] {
  const place = ({ id }: Source) => (sources.includes(id) ? sources.indexOf(id) : sources.length);
  const on = all.filter(({ id }) => !sourcesOff.includes(id));
  return [...on].sort((one, other) => place(one) - place(other));
}

/** Some of a line's points, evenly, the last among them. */
export function thin({ times, closes }: Line): Line {
  const step = Math.ceil(times.length / POINTS);
  const stays = (_: number, index: number) => (times.length - 1 - index) % step === 0;
  return { times: times.filter(stays), closes: closes.filter(stays) };
}

/** Whether the browser lets the extension ask its sources: in Firefox a reader may take that right back. */
const mayAsk = (): Promise<boolean> =>
  browser.permissions.contains({ origins: sourceHosts.map((host) => `https://${host}/*`) });

/**
 * Item of the cache in which the next worker finds the order: the settings would be one more read before it can ask.
 * Whoever changes them wakes the worker, and it is written anew.
 */
const ORDER = 'order';
const toIds = (order: readonly Source[]): readonly string[] => order.map(({ id }) => id);
const toSources = (ids: readonly unknown[]): readonly Source[] =>
  ids.flatMap((id) => allSources.find((source) => source.id === id) ?? []);

interface Counter {
  readonly service: QuoteService;
  readonly order: readonly Source[];
}

/** Answers what pages ask about instruments, by the reader's settings. */
export function createDesk(options: Omit<QuoteServiceOptions, 'sources'>) {
  const { cache, keys = async () => ({}) } = options;
  const open = (order: readonly Source[]): Counter => ({
    order,
    service: createQuoteService({ ...options, sources: order }),
  });
  const openBy = (settings: Settings): Counter => {
    const order = toOrder(settings);
    cache?.set(ORDER, toIds(order)).catch(() => {});
    return open(order);
  };
  let settings: Promise<Settings> | undefined;
  const toSettings = (): Promise<Settings> => {
    settings ??= readSettings();
    return settings;
  };
  const wake = async (): Promise<Counter> => {
    const remembered = await cache?.get(ORDER).catch(() => undefined);
    return Array.isArray(remembered) ? open(toSources(remembered)) : openBy(await toSettings());
  };
  let desk: Promise<Counter> = wake();
  watchSettings((next) => {
    settings = Promise.resolve(next);
    desk = desk.then((old) => (String(toIds(toOrder(next))) === String(toIds(old.order)) ? old : openBy(next)));
  });

  /** The source that would have been asked first, where the quote is another's. */
  async function toTold(quote: Quote, order: readonly Source[]): Promise<Told> {
    const covering = order.filter((source) => source.covers(quote.instrument));
    const known: Keys = covering[0]?.keyed ? await keys() : {};
    const first = covering.find(({ id, keyed }) => !keyed || known[id]);
    const named = await withVenue({ instrument: quote.instrument, ...(quote.name && { name: quote.name }) });
    const told = { ...quote, ...named };
    return first && first.id !== quote.source && !quote.stale ? { ...told, insteadOf: first.id } : told;
  }

  const toFailure = async (failure: AnswerFailure): Promise<AnswerFailure> =>
    /^(source-down|offline)$/.test(failure.code) && !(await mayAsk()) ? { code: 'forbidden' } : failure;

  /** Which instrument is meant: the one asked for, the only one possible, or a choice. */
  async function settle(request: QuoteRequest, service: QuoteService): Promise<Result<Instrument, AnswerFailure>> {
    const { instrument, candidates = [], site, private: isPrivate } = request;
    const open = instrument.exchange === null && (candidates.length > 1 || isIsin(instrument.symbol));
    if (!open) return ok(instrument);
    const resolved = await service.resolve(instrument, { candidates, site, private: isPrivate });
    if (resolved.ok) {
      const { value } = resolved;
      if (value.kind === 'one') return ok(value.option.instrument);
      return fail({ code: 'choice', options: await withVenues(value.options) });
    }
    if (candidates.length < 2) return fail(resolved.error);
    const options = candidates.map((exchange) => ({ instrument: { ...instrument, exchange } }));
    return fail({ code: 'choice', options: await withVenues(options) });
  }

  return {
    async quote(request: QuoteRequest): Promise<Answer> {
      const { service, order } = await desk;
      const meant = await settle(request, service);
      if (!meant.ok) return fail(await toFailure(meant.error));
      const result = await service.quote(meant.value, { force: request.fresh, early: request.early });
      return result.ok ? ok(await toTold(result.value, order)) : fail(await toFailure(result.error));
    },

    since: async ({ instrument, published }: { instrument: Instrument; published: number }) =>
      (await desk).service.since(instrument, published),

    /** Closes since an instant; null where there is no such past. */
    async line({ instrument, from }: { instrument: Instrument; from: number }): Promise<Line | null> {
      const to = options.now();
      const past = await (await desk).service.history({ instrument, window: { step: '1d', from: from - DAY, to } });
      if (!past.ok || past.value.bars.length < 2) return null;
      const { bars } = past.value;
      return thin({ times: bars.map(({ time }) => time), closes: bars.map(({ close }) => close) });
    },

    about: async ({ instrument }: { instrument: Instrument }): Promise<About> => ({
      venues: await otherListings(instrument),
      links: linksOf(instrument, (await toSettings()).links),
    }),

    choose: async ({ site, asked, chosen, private: isPrivate }: Choice): Promise<void> =>
      (await desk).service.choose(site, asked, chosen, isPrivate),

    async find(text: string, isPrivate?: boolean): Promise<Result<readonly Option[], AnswerFailure>> {
      const found = await (await desk).service.find(text, isPrivate);
      return found.ok ? ok(await withVenues(found.value)) : fail(await toFailure(found.error));
    },

    testKey: async ({ source, key }: { source: string; key: string }) => (await desk).service.testKey(source, key),
  };
}

const withVenue = async ({ instrument, name, venue }: Option): Promise<Option> => {
  const place = venueName(instrument.exchange) ?? venue;
  // A figure is worth more than its name: without the directory it is told all the same.
  const known = name ?? (await knownName(instrument).catch(() => undefined));
  return { instrument, ...(known !== undefined && { name: known }), ...(place !== undefined && { venue: place }) };
};

const withVenues = (options: readonly Option[]): Promise<Option[]> => Promise.all(options.map(withVenue));

export type Desk = ReturnType<typeof createDesk>;
