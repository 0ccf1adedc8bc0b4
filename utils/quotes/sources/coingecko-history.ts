import '../jitless.ts';
import * as z from 'zod/mini';
import { fail, ok } from '../../result.ts';
import { type Bar, FIVE_MINUTES, type HistorySource, type Stretch } from '../history.ts';
import { toPositive, toTime } from '../sensible.ts';
import { coingecko, toCoin } from './coingecko.ts';

const pricesSchema = z.object({ prices: z.array(z.unknown()) });
const pointSchema = z.tuple([z.number(), z.number()]);

/** A point is a price at an instant, a bar's close the price at its end. What is no point is a gap. */
const toBars = (point: unknown): readonly Bar[] => {
  const [at, price] = pointSchema.safeParse(point).data ?? [];
  const [time, close] = [toTime(at), toPositive(price)];
  return time && close ? [{ time: time - FIVE_MINUTES, close }] : [];
};

const YEAR = 365 * 86_400_000;
/** Points are five minutes apart only for spans within a day; milliseconds. */
const SPAN = 3 * 3_600_000;

/** CoinGecko's past prices: points, of which a keyless caller gets those of the last year. */
export const coingeckoHistory: HistorySource = {
  ...coingecko,
  batch: 1,
  covers: ({ instrument, window }, now) =>
    window.step === '5m' && toCoin(instrument) !== undefined && window.to > now - YEAR,
  toUrl: ([stretch]) => {
    const { instrument, window } = stretch as Stretch;
    const to = Math.floor(window.to / 1000);
    return (
      `https://api.coingecko.com/api/v3/coins/${toCoin(instrument)}/market_chart/range` +
      `?vs_currency=usd&from=${to - SPAN / 1000}&to=${to}`
    );
  },
  parse: (body, asked) =>
    asked.map(({ instrument, window }) => {
      const parsed = pricesSchema.safeParse(body);
      if (!parsed.success) return fail({ code: 'bad-reply', detail: 'unexpected shape' });
      const bars = parsed.data.prices.flatMap(toBars);
      return ok({ instrument, source: 'coingecko', step: window.step, bars, currency: 'USD', zone: 'UTC' });
    }),
};
