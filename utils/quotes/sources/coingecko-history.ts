import '../jitless.ts';
import * as z from 'zod/mini';
import { fail, ok } from '../../result.ts';
import { FIVE_MINUTES, type HistorySource, type Stretch } from '../history.ts';
import { coingecko, toCoin } from './coingecko.ts';

const pricesSchema = z.object({ prices: z.array(z.array(z.number())) });
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
      // A point is a price at an instant, a bar's close the price at its end.
      const bars = parsed.data.prices.map(([time = 0, close = 0]) => ({ time: time - FIVE_MINUTES, close }));
      return ok({ instrument, source: 'coingecko', step: window.step, bars, currency: 'USD', zone: 'UTC' });
    }),
};
