import '../jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from '../../symbology/instrument.ts';
import { answerEach, refuse, toAnswer, toPositive } from '../sensible.ts';
import type { Answer, Source } from '../source.ts';
import { coins } from './coins.ts';

import { figure, words } from './lenient.ts';

const rowSchema = z.object({
  id: z.string(),
  symbol: z.string(),
  name: words,
  current_price: z.nullish(z.number()),
  total_volume: figure,
  last_updated: words,
});
const errorSchema = z.object({ status: z.object({ error_code: z.number() }) });

/** CoinGecko's name of the coin of `BTC-USD`; only pairs with the dollar. */
export const toCoin = ({ symbol, kind }: Instrument): string | undefined => {
  const [coin = '', currency] = symbol.split('-');
  return kind === 'crypto' && currency === 'USD' && Object.hasOwn(coins, coin) ? coins[coin] : undefined;
};

/** Its change and range are of the last 24 hours, which are no previous close and no day's range: left out. */
const toRowAnswer = (row: z.infer<typeof rowSchema>, asked: Instrument, now: number): Answer =>
  toAnswer(
    {
      instrument: asked,
      source: 'coingecko',
      name: row.name,
      price: row.current_price,
      currency: 'USD',
      session: 'regular',
      volume: toPositive(row.total_volume),
      time: Date.parse(row.last_updated ?? '') || undefined,
      zone: 'UTC',
    },
    now,
  );

/** CoinGecko, keyless as documented: large coins in dollars. */
export const coingecko: Source = {
  id: 'coingecko',
  hosts: ['api.coingecko.com'],
  batch: 40,
  pace: { together: 1, spacing: 4000 },
  format: 'json',
  delays: () => undefined,
  covers: (instrument) => toCoin(instrument) !== undefined,
  toUrl: (instruments) =>
    `https://api.coingecko.com/api/v3/coins/markets?vs_currency=usd&ids=${instruments.map(toCoin).join(',')}`,
  parse: (body, asked, { now }) => {
    const limited = errorSchema.safeParse(body).data?.status.error_code === 429;
    if (limited) return asked.map(() => refuse('error code 429', 'rate-limited'));
    const rows = z.array(z.unknown()).safeParse(body);
    if (!rows.success) return asked.map(() => refuse('unexpected shape'));
    const known = rows.data.flatMap((row) => rowSchema.safeParse(row).data ?? []);
    return answerEach(asked, (instrument) => {
      const row = known.find(({ id }) => id === toCoin(instrument));
      if (!row) return refuse('not in the reply', 'missing');
      const [coin] = instrument.symbol.split('-');
      if (row.symbol.toUpperCase() !== coin) return refuse(`another symbol: ${row.symbol}`);
      return toRowAnswer(row, instrument, now);
    });
  },
};
