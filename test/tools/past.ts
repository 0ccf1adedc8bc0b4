import type { Reply } from './stand-in.ts';

const DAY = 86_400;

/** A price some days ago: slowly climbing or falling with waves, the same at every run, ending at the price of now. */
function priceOf(symbol: string, price: number, days: number): number {
  const seed = [...symbol].reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0);
  const drift = 1 - (days / 900) * Math.cos(seed);
  return (
    Math.round(price * drift * (1 + 0.06 * Math.sin(days / (5 + (seed % 9))) * Math.min(1, days / 20)) * 1e4) / 1e4
  );
}

interface Chart {
  result: {
    meta: Record<string, unknown> & { symbol: string; regularMarketPrice: number; regularMarketTime: number };
    timestamp: number[];
    indicators: { quote: { close: number[] }[] };
  }[];
}

/**
 * Daily closes before a recorded quote, as the source would give them. None are recorded: what the journeys need of
 * the past is its shape and that it ends where the quote begins. Seconds since the epoch.
 */
export function toPast(reply: Reply | undefined, from: number, to: number): Reply | undefined {
  if (typeof reply !== 'object' || reply.status !== 200) return reply;
  const body = JSON.parse(reply.body) as { chart: Chart };
  for (const result of body.chart.result) {
    const { regularMarketPrice: price, regularMarketTime: last } = result.meta;
    const newest = Math.max(0, Math.floor((last - to) / DAY));
    const count = Math.max(2, Math.floor((last - from) / DAY) - newest);
    const ago = Array.from({ length: count }, (_, nth) => newest + count - 1 - nth);
    result.meta.dataGranularity = '1d';
    result.timestamp = ago.map((days) => last - days * DAY - 6 * 3600);
    result.indicators = { quote: [{ close: ago.map((days) => priceOf(result.meta.symbol, price, days)) }] };
  }
  return { ...reply, body: JSON.stringify(body) };
}
