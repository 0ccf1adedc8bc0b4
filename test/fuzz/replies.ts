import { ask } from '../../utils/quotes/ask.ts';
import type { Stretch } from '../../utils/quotes/history.ts';
import type { Quote } from '../../utils/quotes/quote.ts';
import type { Answer, ReplyContext, Source } from '../../utils/quotes/source.ts';
import { yahooHistory } from '../../utils/quotes/sources/yahoo-history.ts';
import { yahooSearch } from '../../utils/quotes/sources/yahoo-search.ts';
import { sources } from '../../utils/quotes/sources.ts';
import { ok } from '../../utils/result.ts';
import type { Instrument } from '../../utils/symbology/instrument.ts';
import { parseUsListings } from '../../utils/symbology/us-listings.ts';
import { KEY, otherReply } from '../tools/other-sources.ts';
import { recordedQuote } from '../tools/stand-in.ts';
import type { Attempt, Fuzzer } from './fuzzer.ts';
import { mutate, mutateText } from './mutate.ts';
import { type Random, randomText, randomValue } from './random.ts';

const DAY = 86_400_000;
const KINDS = ['equity', 'fund', 'index', 'currency', 'crypto', 'future'];

const samples: readonly Instrument[] = [
  { symbol: 'BABA', exchange: 'XNYS', kind: 'equity' },
  { symbol: 'NVDA', exchange: 'XNAS', kind: 'equity' },
  { symbol: '0700', exchange: 'XHKG', kind: 'equity' },
  { symbol: '600519', exchange: 'XSHG', kind: 'equity' },
  { symbol: 'BTC-USD', exchange: null, kind: 'crypto' },
  { symbol: 'EURUSD', exchange: null, kind: 'currency' },
];

const yahooBody = (symbol: string): unknown => {
  const reply = recordedQuote(symbol);
  return typeof reply === 'object' ? JSON.parse(reply.body) : {};
};

/** The reply that the stand-in gives to a source's own request: data, or for GBK its bytes as Latin-1. */
function bodyOf(source: Source, asked: readonly Instrument[]): unknown {
  if (source.id === 'yahoo') return yahooBody(asked[0]?.symbol ?? '');
  const url = new URL(source.toUrl(asked, KEY));
  const body = otherReply(url.host, url.pathname + url.search)?.body ?? '';
  return source.format === 'gbk' ? body : JSON.parse(body);
}

/** Asks as the service does, of a network that answers with this: nothing that a reply says may come out as an exception. */
function askWith<T>(
  input: unknown,
  source: Source,
  status: number,
  parse: (body: unknown, context: ReplyContext) => T,
) {
  const text = typeof input === 'string' ? input : (JSON.stringify(input) ?? '');
  const bytes = new Uint8Array(Buffer.from(text, source.format === 'gbk' ? 'latin1' : 'utf8')).buffer;
  const http = async () => ok({ status, type: 'application/json', bytes, now: Date.now() });
  return ask(http, { provider: source, toUrl: () => '', secret: KEY, parse: parse as never });
}

/** Data changed in one to four places; now and then nothing of it is left. */
function spoil(body: unknown, random: Random): unknown {
  if (random.once(50)) return randomValue(random, 4);
  let spoilt = body;
  for (let times = random.below(4); times >= 0; times--)
    spoilt = typeof spoilt === 'string' ? mutateText(spoilt, random) : mutate(spoilt, random);
  return spoilt;
}

const isPlain = (value: unknown): boolean =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value !== 'object' || value === null || Object.values(value).every(isPlain);

/** What no quote may be, whatever the reply was: the promise that no figure is made up. */
function flawsOfQuote(quote: Quote, asked: Instrument, source: string, now: number): string[] {
  const { price, previousClose, currency, time, day, year, line, priceHint = 0, extended } = quote;
  const checks: Readonly<Record<string, boolean>> = {
    instrument: JSON.stringify(quote.instrument) === JSON.stringify(asked) && quote.source === source,
    'a figure that is no number': isPlain(quote),
    price: price > 0,
    'previous close': previousClose === undefined || previousClose > 0,
    currency: typeof currency === 'string' && currency !== '',
    time: time > 0 && time <= now + DAY / 24,
    range: [day, year].every((range) => !range || (range.low > 0 && range.low <= range.high)),
    hint: Number.isInteger(priceHint) && priceHint >= 0 && priceHint <= 100,
    line: !line || (line.times.length === line.closes.length && line.closes.every((close) => close > 0)),
    'order of the line': !line || line.times.every((at, nth) => nth === 0 || at >= (line.times[nth - 1] ?? 0)),
    extended: !extended || (extended.price > 0 && extended.time > 0),
    'can be kept': JSON.stringify(JSON.parse(JSON.stringify(quote))) === JSON.stringify(quote),
  };
  return Object.entries(checks).flatMap(([name, fine]) => (fine ? [] : [`${name}: ${JSON.stringify(quote)}`]));
}

/** No source may lean on the net that is spread below it for what it did not think of. */
const flawsOfDetail = (detail = ''): string[] => [
  ...(detail.includes(KEY) ? ['the key in a detail'] : []),
  ...(/^(parsing failed|a row that cannot be read)$/.test(detail) ? [`it broke the parser: ${detail}`] : []),
];

const flawsOfAnswer = (answer: Answer | undefined, asked: Instrument, source: string, now: number): string[] => {
  if (answer === undefined) return ['no answer'];
  if (!answer.ok) return flawsOfDetail(answer.error.detail);
  return flawsOfQuote(answer.value, asked, source, now);
};

function quoteAttempt(source: Source): (random: Random) => Attempt {
  const covered = samples.filter(source.covers).slice(0, source.id === 'yahoo' ? 1 : source.batch);
  const body = bodyOf(source, covered);
  return (random) => {
    const input = spoil(body, random);
    const [status, now] = [random.once(10) ? random.pick([404, 429, 500]) : 200, Date.now()];
    const check = async () => {
      const asked = await askWith(input, source, status, (body, context) => source.parse(body, covered, context));
      if (!asked.ok) return flawsOfDetail(asked.error.detail);
      const answers = asked.value as readonly Answer[];
      return covered.flatMap((one, nth) => flawsOfAnswer(answers[nth], one, source.id, now));
    };
    return { input, check };
  };
}

function historyAttempt(random: Random): Attempt {
  const input = spoil(yahooBody('BABA'), random);
  const now = Date.now();
  const instrument = samples[0] as Instrument;
  const stretch: Stretch = {
    instrument,
    window: { step: random.once(2) ? '1d' : '5m', from: now - 30 * DAY, to: now },
  };
  const check = () => {
    const [answer] = yahooHistory.parse(input, [stretch], { status: 200, now });
    if (!answer?.ok) return [];
    const { bars } = answer.value;
    const fine = bars.every(({ time, close }) => Math.abs(time) <= 8.64e15 && close > 0 && Number.isFinite(close));
    const ordered = bars.every(({ time }, nth) => nth === 0 || time >= (bars[nth - 1]?.time ?? 0));
    return [...(fine ? [] : ['a bar that is none']), ...(ordered ? [] : ['bars out of order'])];
  };
  return { input, check };
}

const found = JSON.parse(otherReply('query1.finance.yahoo.com', '/v1/finance/search?q=ACME')?.body ?? '{}');

function searchAttempt(random: Random): Attempt {
  const input = spoil(found, random);
  const check = () => {
    const answer = yahooSearch.parse(input);
    const all = answer.ok ? answer.value : [];
    const fine = all.every(
      ({ instrument: { symbol, kind }, score }) => symbol && KINDS.includes(kind) && isPlain(score),
    );
    return fine ? [] : [`what is no instrument: ${JSON.stringify(all)}`];
  };
  return { input, check };
}

function listingsAttempt(random: Random): Attempt {
  const head = 'Nasdaq Traded|Symbol|Security Name|Listing Exchange|Market Category|ETF|Round Lot Size|Test Issue';
  const row = 'Y|BABA|Alibaba Group Holding Limited American Depositary Shares|N| |N|100|N';
  const rows = Array.from({ length: 5 }, () => mutateText(row, random));
  const input = random.once(9) ? randomText(random) : [mutateText(head, random), ...rows].join('\r\n');
  return { input, check: () => (parseUsListings(input).ok ? ['five lines are no market'] : []) };
}

export const replies: readonly Fuzzer[] = [
  ...sources.map((source) => ({ name: `replies of ${source.id}`, runs: 4000, attempt: quoteAttempt(source) })),
  { name: 'past prices', runs: 4000, attempt: historyAttempt },
  { name: 'replies of the search', runs: 3000, attempt: searchAttempt },
  { name: 'lists of listings', runs: 1000, attempt: listingsAttempt },
];
