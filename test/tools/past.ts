import type { Reply } from './stand-in.ts';

const DAY = 86_400;

interface Meta extends Record<string, unknown> {
  symbol: string;
  longName?: string;
  regularMarketPrice: number;
  regularMarketTime: number;
  previousClose?: number;
  fiftyTwoWeekLow?: number;
  fiftyTwoWeekHigh?: number;
}

interface Chart {
  result: { meta: Meta; timestamp: number[]; indicators: { quote: { close: number[] }[] } }[];
}

/** A number from 0 to 1 that a text and a day always give. */
function chance(text: string, day: number): number {
  let hash = day * 2_654_435_761;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 16_777_619);
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_519);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}

/** A wave through a chance every so many days. */
function wave(text: string, day: number, length: number): number {
  const [nth, rest] = [Math.floor(day / length), (day % length) / length];
  const [from, to] = [chance(text, nth), chance(text, nth + 1)];
  return from + (to - from) * rest * rest * (3 - 2 * rest) - 0.5;
}

/**
 * Where a company's share stood so many days ago. The year's low lies some 200 days back; from there it climbed to
 * where it is now, within the range that the quote itself tells of. What it does on the way hangs on the company, not
 * on the symbol, so that two classes of its shares go together; and it is the same at every run.
 */
function priceOf(meta: Meta, days: number): number {
  const { regularMarketPrice: price, previousClose = price, symbol, longName = symbol } = meta;
  if (days < 1) return price;
  const { fiftyTwoWeekLow: low = price * 0.7, fiftyTwoWeekHigh: high = price * 1.15 } = meta;
  const lowest = 180 + 60 * chance(longName, -1);
  const fall = Math.min(1, (days - 1) / lowest);
  const beyond = Math.max(0, days - lowest) / 400;
  const base = previousClose * (low / previousClose) ** (fall ** 1.4 - Math.min(0.8, beyond));
  const restless = 0.16 * wave(longName, days, 23) + 0.07 * wave(longName, days, 7) + 0.03 * wave(longName, days, 2);
  const jitter = days < 2 ? 0 : 0.022 * (chance(longName, days + 5000) - 0.5);
  const moved = base * (1 + restless * Math.min(1, (days - 1) / 25) + jitter);
  return Math.round(Math.min(high * 0.995, Math.max(low * 1.005, moved)) * 1e4) / 1e4;
}

/**
 * Daily closes before a recorded quote, as the source would give them. None are recorded: what the journeys need of
 * the past is its shape and that it ends where the quote begins. Seconds since the epoch.
 */
export function toPast(reply: Reply | undefined, from: number, to: number): Reply | undefined {
  if (typeof reply !== 'object' || reply.status !== 200) return reply;
  const body = JSON.parse(reply.body) as { chart: Chart };
  for (const result of body.chart.result) {
    const { regularMarketTime: last } = result.meta;
    const newest = Math.max(0, Math.floor((last - to) / DAY));
    const count = Math.max(2, Math.floor((last - from) / DAY) - newest);
    const ago = Array.from({ length: count }, (_, nth) => newest + count - 1 - nth);
    result.meta.dataGranularity = '1d';
    result.timestamp = ago.map((days) => last - days * DAY - 6 * 3600);
    result.indicators = { quote: [{ close: ago.map((days) => priceOf(result.meta, days)) }] };
  }
  return { ...reply, body: JSON.stringify(body) };
}
