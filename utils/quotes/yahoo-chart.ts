import './jitless.ts';
import * as z from 'zod/mini';
import { metaSchema } from './yahoo-meta.ts';

const prices = z.optional(z.array(z.nullable(z.number())));
const failure = z.nullish(z.object({ code: z.nullish(z.string()), description: z.nullish(z.string()) }));

/** One instrument's part of a reply: `timestamp` and the closes run in parallel, in seconds, with nulls in gaps. */
export const seriesSchema = z.object({
  meta: metaSchema,
  timestamp: z.optional(z.nullable(z.array(z.number()))),
  indicators: z.optional(z.object({ quote: z.array(z.object({ close: prices, open: prices })) })),
  events: z.catch(
    z.nullish(
      z.object({
        splits: z.nullish(
          z.record(z.string(), z.object({ date: z.number(), numerator: z.number(), denominator: z.number() })),
        ),
      }),
    ),
    undefined,
  ),
});

export type Series = z.infer<typeof seriesSchema>;

/** Reply of `/v8/finance/chart/{symbol}`. */
export const chartSchema = z.object({
  chart: z.object({ result: z.nullish(z.array(seriesSchema)), error: failure }),
});

/** One bar that has a close: its start in milliseconds since the epoch. */
export interface Bar {
  readonly time: number;
  readonly close: number;
}

/** The bars of a series that have a close, oldest first; times in milliseconds. */
export const toBars = ({ timestamp, indicators }: Series): readonly Bar[] => {
  const closes = indicators?.quote[0]?.close ?? [];
  return (timestamp ?? []).flatMap((seconds, index) => {
    const close = closes[index];
    return typeof close === 'number' && close > 0 ? [{ time: seconds * 1000, close }] : [];
  });
};
