import { fail, ok } from '../../result.ts';
import type { Instrument } from '../../symbology/instrument.ts';
import { toYahoo } from '../../symbology/sources/yahoo.ts';
import type { Bar, History, HistoryAnswer, HistorySource, Step, Stretch } from '../history.ts';
import { present } from '../present.ts';
import { answerEach, toTime } from '../sensible.ts';
import type { Refusal } from '../source.ts';
import { toZone } from '../zone.ts';
import { YAHOO, yahooProvider } from './yahoo.ts';
import { chartSchema, findSeries, type Series, sparkSchema, toBars, toShapeFlaw } from './yahoo-chart.ts';

const DAY = 86_400_000;

/** Ranges by name, and the days back from now that each surely covers; five-minute bars reach a month in spark. */
const RANGES: Readonly<Record<Step, readonly (readonly [string, number])[]>> = {
  '5m': [
    ['5d', 4],
    ['1mo', 28],
  ],
  '1d': [
    ['1mo', 28],
    ['3mo', 85],
    ['6mo', 175],
    ['1y', 360],
    ['2y', 720],
    ['5y', 1800],
    ['10y', 3600],
  ],
};

const toRange = (step: Step, from: number, now: number): string | undefined =>
  RANGES[step].find(([, days]) => from >= now - days * DAY)?.[0];

const refuse = (detail: string, code: Refusal['code'] = 'bad-reply'): HistoryAnswer => fail({ code, detail });

const toSeconds = (milliseconds: number): number => Math.floor(milliseconds / 1000);

const toChartUrl = ({ instrument, window: { step, from, to } }: Stretch): string =>
  `https://${YAHOO}/v8/finance/chart/${encodeURIComponent(toYahoo(instrument) ?? '')}` +
  `?interval=${step}&period1=${toSeconds(from)}&period2=${toSeconds(to)}&events=div%7Csplit`;

const toSparkUrl = (stretches: readonly Stretch[], now: number): string => {
  const { step } = (stretches[0] as Stretch).window;
  const from = Math.min(...stretches.map(({ window }) => window.from));
  const symbols = encodeURIComponent(stretches.map(({ instrument }) => toYahoo(instrument)).join(','));
  return `https://${YAHOO}/v7/finance/spark?symbols=${symbols}&range=${toRange(step, from, now)}&interval=${step}`;
};

/** Apart by so much at most, bars are of minutes; milliseconds. */
const MINUTES = 15 * 60_000;

/**
 * Whether bars are of the step asked for. Asked for one it does not have, Yahoo gives another without a word
 * (range=max of a fund: 3mo). Where it does not say which, only bars plainly of minutes pass for such.
 */
const isOfStep = (said: string | null | undefined, step: Step, bars: readonly Bar[]): boolean => {
  if (said) return said === step;
  return step === '1d' || bars.some(({ time }, index) => time - (bars[index - 1]?.time ?? 0) <= MINUTES);
};

const toHistory = (series: Series, instrument: Instrument, step: Step): HistoryAnswer => {
  const { meta } = series;
  if (meta.symbol !== toYahoo(instrument)) return refuse(`another symbol: ${meta.symbol}`);
  const bars = toBars(series);
  if (!isOfStep(meta.dataGranularity, step, bars)) return refuse(`another step: ${meta.dataGranularity}`);
  const price = meta.regularMarketPrice;
  const time = toTime((meta.regularMarketTime ?? 0) * 1000);
  return ok(
    present<History>({
      instrument,
      source: 'yahoo',
      step,
      bars,
      currency: meta.currency ?? undefined,
      zone: toZone(meta.exchangeTimezoneName),
      listed: typeof meta.firstTradeDate === 'number' ? meta.firstTradeDate * 1000 : undefined,
      latest: price && time ? { price, time } : undefined,
    }),
  );
};

const parseChart = (body: unknown, { instrument, window }: Stretch): HistoryAnswer => {
  const parsed = chartSchema.safeParse(body);
  if (!parsed.success) return refuse(toShapeFlaw(parsed.error));
  const { result, error } = parsed.data.chart;
  const series = result?.[0];
  if (series) return toHistory(series, instrument, window.step);
  return refuse(error?.description ?? 'no result', error?.code === 'Not Found' ? 'missing' : 'source-down');
};

const parseSpark = (body: unknown, asked: readonly Stretch[]): readonly HistoryAnswer[] => {
  const parsed = sparkSchema.safeParse(body);
  if (!parsed.success) return asked.map(() => refuse(toShapeFlaw(parsed.error)));
  const { result, error } = parsed.data.spark;
  if (!result) return asked.map(() => refuse(error?.description ?? 'no result', 'source-down'));
  return answerEach(asked, ({ instrument, window }) => {
    const series = findSeries(result, toYahoo(instrument));
    if (!series) return refuse('not in the reply', 'missing');
    return series.ok ? toHistory(series.value, instrument, window.step) : refuse(series.error);
  });
};

/** Yahoo's past prices: chart for one instrument, spark for up to 20. Its closes are adjusted for splits. */
export const yahooHistory: HistorySource = {
  ...yahooProvider,
  batch: 20,
  covers: ({ instrument, window }, now) =>
    toYahoo(instrument) !== null && toRange(window.step, window.from, now) !== undefined,
  toUrl: (stretches, now) =>
    stretches.length === 1 ? toChartUrl(stretches[0] as Stretch) : toSparkUrl(stretches, now),
  parse: (body, asked) =>
    asked.length === 1 ? answerEach(asked, (one) => parseChart(body, one)) : parseSpark(body, asked),
};
