import { createCache } from '../../utils/quotes/cache.ts';
import { createKept } from '../../utils/quotes/kept.ts';
import type { Quote } from '../../utils/quotes/quote.ts';
import { requests } from '../../utils/requests.ts';
import { defaults, parseSettings } from '../../utils/settings.ts';
import { isSiteOn } from '../../utils/sites.ts';
import { type Instrument, instrumentKey } from '../../utils/symbology/instrument.ts';
import { parseFile, toFile } from '../../utils/transfer.ts';
import type { Attempt, Fuzzer } from './fuzzer.ts';
import { mutate, mutateText } from './mutate.ts';
import { type Random, randomValue } from './random.ts';

const NOON = Date.UTC(2026, 11, 3, 20);
const instrument: Instrument = { symbol: 'ACME', exchange: 'XNYS', kind: 'equity' };
const quote: Quote = {
  instrument,
  price: 42.5,
  previousClose: 40,
  currency: 'USD',
  session: 'regular',
  day: { low: 41, high: 43 },
  time: NOON,
  source: 'yahoo',
  line: { times: [NOON - 300_000, NOON], closes: [42, 42.5] },
};

const spoil = (value: unknown, random: Random): unknown =>
  random.once(5) ? randomValue(random, 4) : mutate(random.once(2) ? value : mutate(value, random), random);

const chosen = { ...defaults, off: ['a.test', 'b.test'], ignored: ['IT', 'IT@a.test'], sources: ['cnbc'], dwell: 500 };

/** Whatever is stored, what comes out are settings, and reading them again changes nothing. */
function settingsAttempt(random: Random): Attempt {
  const input = spoil(chosen, random);
  const check = () => {
    const settings = parseSettings(input);
    const again = parseSettings(JSON.parse(JSON.stringify(settings)));
    const keys = Object.keys(settings).sort().join() === Object.keys(defaults).sort().join();
    const types = Object.entries(defaults).every(([key, value]) => typeof value === typeof settings[key as 'dwell']);
    return [
      ...(JSON.stringify(again) === JSON.stringify(settings) ? [] : ['read again it is another']),
      ...(keys && types ? [] : [`not settings: ${JSON.stringify(settings)}`]),
      ...(typeof isSiteOn(settings, 'news.a.test') === 'boolean' ? [] : ['neither on nor off']),
    ];
  };
  return { input, check };
}

/** A file that somebody else wrote gives settings or a reason. */
function fileAttempt(random: Random): Attempt {
  const text = toFile(chosen);
  const input = random.once(2) ? mutateText(text, random) : JSON.stringify(spoil(JSON.parse(text), random));
  const check = () => {
    const result = parseFile(input ?? '');
    return result.ok ? (toFile(result.value).length > 0 ? [] : ['an empty file']) : result.error ? [] : ['no reason'];
  };
  return { input, check };
}

const asked: Readonly<Record<keyof typeof requests, unknown>> = {
  detect: { texts: ['NYSE: BABA'], language: 'en' },
  quote: { instrument, candidates: ['XNYS'], site: 'news.test', fresh: true },
  since: { instrument, published: NOON },
  line: { instrument, from: NOON },
  about: { instrument },
  ignore: { symbol: 'IT', site: 'news.test' },
  choose: { site: 'news.test', asked: instrument, chosen: instrument },
  search: { text: 'Alibaba', ask: true },
  weigh: {
    links: [{ href: 'https://finance.yahoo.com/quote/BABA', text: 'BABA' }],
    said: [{ form: 'ric', value: 'BABA.N' }],
  },
  frame: [{ instrument, mentions: 3, candidates: ['XNYS'], published: NOON }],
  visit: { frame: 3, how: 'next', entering: true },
  options: null,
  testKey: { source: 'finnhub', key: 'k' },
  saveKey: { source: 'finnhub', key: 'k' },
  keys: null,
  count: 12,
  site: null,
  gather: null,
};

const isBounded = (value: unknown, depth = 0): boolean => {
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || value === null) return true;
  return depth < 4 && Object.values(value).every((inner) => isBounded(inner, depth + 1));
};

/** A message is refused, or is what was agreed: bounded, finite, with nothing more in it. */
function messageAttempt(random: Random): Attempt {
  const name = random.pick(Object.keys(requests) as (keyof typeof requests)[]);
  const input = spoil(asked[name], random);
  const check = () => {
    let data: unknown;
    try {
      data = requests[name].parse(input);
    } catch {
      return [];
    }
    const known = new Set(JSON.stringify(asked[name])?.match(/"\w+":/g));
    const more = ((JSON.stringify(data) ?? '').match(/"\w+":/g) ?? []).filter(
      (key) => !known.has(key) && !/site|ask|early/.test(key),
    );
    return [...(isBounded(data) ? [] : ['without bounds']), ...(more.length > 0 ? [`more than agreed: ${more}`] : [])];
  };
  return { input: { name, input }, check };
}

/** What the store gives back is a quote, or is forgotten. */
function cacheAttempt(random: Random): Attempt {
  const kept = { quotes: { [instrumentKey(instrument)]: { at: NOON, until: NOON + 30_000, quote } }, unknown: {} };
  const input = spoil(kept, random);
  const check = async () => {
    const memory = createCache({ get: async () => input, set: async () => {} }, 'quotes');
    const shelf = createKept(memory, () => NOON + 1000);
    await memory.ready();
    const last = shelf.last(instrument);
    const known = shelf.isUnknown(instrument);
    if (!last) return typeof known === 'boolean' ? [] : ['neither known nor unknown'];
    const fine = last.price > 0 && Number.isFinite(last.price) && last.currency !== '' && Number.isFinite(last.time);
    const same = instrumentKey(last.instrument) === instrumentKey(instrument);
    return [...(fine ? [] : [`no quote: ${JSON.stringify(last)}`]), ...(same ? [] : ['a quote of another instrument'])];
  };
  return { input, check };
}

export const stored: readonly Fuzzer[] = [
  { name: 'stored settings', runs: 8000, attempt: settingsAttempt },
  { name: 'files of settings', runs: 8000, attempt: fileAttempt },
  { name: 'messages', runs: 12_000, attempt: messageAttempt },
  { name: 'the stored cache', runs: 8000, attempt: cacheAttempt },
];
