import '../jitless.ts';
import * as z from 'zod/mini';
import { fail, ok, type Result } from '../../result.ts';
import type { Bar } from '../history.ts';
import { LAST_SECOND, metaSchema } from './yahoo-meta.ts';

/** A figure in a list; what is none is a gap. */
const figure = z.catch(z.nullable(z.number()), null);
const prices = z.optional(z.array(figure));
const failure = z.nullish(z.object({ code: z.nullish(z.string()), description: z.nullish(z.string()) }));
/** One of `events.splits`, which is an object by date. */
export const splitSchema = z.object({ date: z.number(), numerator: z.number(), denominator: z.number() });

/**
 * One instrument's part of a reply: `timestamp` and the closes run in parallel, in seconds, with nulls in gaps. Bars
 * that cannot be read cost the line, not the figures.
 */
const seriesSchema = z.object({
  meta: metaSchema,
  timestamp: z.catch(z.nullish(z.array(figure)), undefined),
  indicators: z.catch(z.nullish(z.object({ quote: z.array(z.object({ close: prices })) })), undefined),
  events: z.catch(z.nullish(z.object({ splits: z.optional(z.unknown()) })), undefined),
});

export type Series = z.infer<typeof seriesSchema>;

/** Reply of `/v8/finance/chart/{symbol}`. */
export const chartSchema = z.object({
  chart: z.object({ result: z.nullish(z.array(seriesSchema)), error: failure }),
});

/** Reply of `/v7/finance/spark`; version 8 has another shape, without currencies, and is refused. */
export const sparkSchema = z.object({
  spark: z.object({
    result: z.nullish(z.array(z.unknown())),
    error: failure,
  }),
});

/** One instrument's row of it; a row of another shape is none, and costs the others nothing. */
const sparkRowSchema = z.object({ symbol: z.string(), response: z.array(z.unknown()) });

/** A row's series, or the flaw of its shape; undefined where no row is of the symbol. */
export const findSeries = (
  result: readonly unknown[] | null | undefined,
  symbol: string | null,
): Result<Series, string> | undefined => {
  const row = result?.map((one) => sparkRowSchema.safeParse(one).data).find((one) => one?.symbol === symbol);
  if (row?.response[0] === undefined) return undefined;
  const series = seriesSchema.safeParse(row.response[0]);
  return series.success ? ok(series.data) : fail(toShapeFlaw(series.error));
};

/** Where a reply is not of the shape expected, for the log. */
export const toShapeFlaw = ({ issues }: { readonly issues: readonly { path: PropertyKey[] }[] }): string =>
  `unexpected shape at ${issues[0]?.path.map(String).join('.') || 'its root'}`;

/** Bars come as 32-bit numbers written with 64 bits: 479.20001220703125 was 479.2. Seven digits are all there were. */
const toWritten = (close: number): number => (Math.fround(close) === close ? Number(close.toPrecision(7)) : close);

/** The bars of a series that have a close, oldest first; times in milliseconds. */
export const toBars = ({ timestamp, indicators }: Pick<Series, 'timestamp' | 'indicators'>): readonly Bar[] => {
  const closes = indicators?.quote[0]?.close ?? [];
  const bars = (timestamp ?? []).flatMap((seconds, index) => {
    const close = closes[index];
    return seconds !== null && Math.abs(seconds) <= LAST_SECOND && typeof close === 'number' && close > 0
      ? [{ time: seconds * 1000, close: toWritten(close) }]
      : [];
  });
  return bars.sort((one, other) => one.time - other.time);
};
