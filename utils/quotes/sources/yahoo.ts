import type { Instrument } from '../../symbology/instrument.ts';
import { isAmerican } from '../../symbology/sources/kinds.ts';
import { toYahoo } from '../../symbology/sources/yahoo.ts';
import { answerEach, refuse } from '../sensible.ts';
import type { Answer, Provider, Source } from '../source.ts';
import { isShare } from './share.ts';
import { chartSchema, findSeries, sparkSchema, toShapeFlaw } from './yahoo-chart.ts';
import { toYahooAnswer } from './yahoo-quote.ts';

export const YAHOO = 'query1.finance.yahoo.com';

/** Yahoo Finance, unofficial. Reports of its limits disagree; this stays well below all but the strictest. */
export const yahooProvider: Provider = {
  id: 'yahoo',
  hosts: [YAHOO],
  pace: { together: 2, spacing: 250 },
  format: 'json',
};

const toChartUrl = (instrument: Instrument): string =>
  `https://${YAHOO}/v8/finance/chart/${encodeURIComponent(toYahoo(instrument) ?? '')}` +
  '?interval=5m&range=1d&includePrePost=true&events=div%7Csplit';

const toSparkUrl = (instruments: readonly Instrument[]): string =>
  `https://${YAHOO}/v7/finance/spark?symbols=${encodeURIComponent(instruments.map(toYahoo).join(','))}` +
  '&range=1d&interval=5m';

const parseChart = (body: unknown, asked: Instrument, now: number): Answer => {
  const parsed = chartSchema.safeParse(body);
  if (!parsed.success) return refuse(toShapeFlaw(parsed.error));
  const { result, error } = parsed.data.chart;
  if (error?.code === 'Not Found') return refuse(error.description ?? 'not found', 'unknown-symbol');
  if (error) return refuse(error.description ?? error.code ?? 'an error', 'source-down');
  const series = result?.[0];
  return series ? toYahooAnswer(series, asked, now) : refuse('no result');
};

/** A symbol that Yahoo does not know is just absent from a batch. */
const parseSpark = (body: unknown, asked: readonly Instrument[], now: number): readonly Answer[] => {
  const parsed = sparkSchema.safeParse(body);
  if (!parsed.success) return asked.map(() => refuse(toShapeFlaw(parsed.error)));
  const { result, error } = parsed.data.spark;
  if (error?.code === 'Not Found') return asked.map(() => refuse('none found', 'missing'));
  if (error) return asked.map(() => refuse(error.description ?? error.code ?? 'an error', 'source-down'));
  return answerEach(asked, (instrument) => {
    const series = findSeries(result, toYahoo(instrument));
    if (!series) return refuse('not in the reply', 'missing');
    return series.ok ? toYahooAnswer(series.value, instrument, now) : refuse(series.error);
  });
};

/** Quotes: the chart endpoint for one instrument, spark for up to 20; with 21 the whole batch fails. */
export const yahoo: Source = {
  ...yahooProvider,
  batch: 20,
  // By its terms with the exchanges most come 15 or 20 minutes late; of listed US shares nothing is claimed.
  delays: (instrument) =>
    isShare(instrument) && (!isAmerican(instrument) || instrument.exchange === 'OTCM') ? true : undefined,
  covers: (instrument) => toYahoo(instrument) !== null,
  toUrl: (instruments) =>
    instruments.length === 1 ? toChartUrl(instruments[0] as Instrument) : toSparkUrl(instruments),
  parse: (body, asked, { now }) =>
    asked.length === 1 ? answerEach(asked, (one) => parseChart(body, one, now)) : parseSpark(body, asked, now),
};
