import type { Instrument } from '../symbology/instrument.ts';
import { refuse } from './sensible.ts';
import type { Answer, Source } from './source.ts';
import { chartSchema } from './yahoo-chart.ts';
import { toYahooAnswer } from './yahoo-quote.ts';
import { toYahoo } from './yahoo-symbol.ts';

const HOST = 'query1.finance.yahoo.com';

const toChartUrl = (instrument: Instrument): string =>
  `https://${HOST}/v8/finance/chart/${encodeURIComponent(toYahoo(instrument) ?? '')}` +
  '?interval=5m&range=1d&includePrePost=true&events=div%7Csplit';

const parseChart = (body: unknown, asked: Instrument, now: number): Answer => {
  const parsed = chartSchema.safeParse(body);
  if (!parsed.success) return refuse(`unexpected shape at ${parsed.error.issues[0]?.path.join('.') ?? 'its root'}`);
  const { result, error } = parsed.data.chart;
  if (error?.code === 'Not Found') return refuse(error.description ?? 'not found', 'unknown-symbol');
  if (error) return refuse(error.description ?? error.code ?? 'an error', 'source-down');
  const series = result?.[0];
  return series ? toYahooAnswer(series, asked, now) : refuse('no result');
};

/** Yahoo Finance, unofficial: its chart endpoint for one instrument. */
export const yahoo: Source = {
  id: 'yahoo',
  hosts: [HOST],
  batch: 1,
  pace: { together: 2, spacing: 250 },
  format: 'json',
  covers: (instrument) => toYahoo(instrument) !== undefined,
  toUrl: ([instrument]) => toChartUrl(instrument as Instrument),
  parse: (body, asked, { now }) => asked.map((instrument) => parseChart(body, instrument, now)),
};
