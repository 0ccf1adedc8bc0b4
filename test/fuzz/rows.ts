import type { Source } from '../../utils/quotes/source.ts';
import { cnbc } from '../../utils/quotes/sources/cnbc.ts';
import { coingecko } from '../../utils/quotes/sources/coingecko.ts';
import { tencent } from '../../utils/quotes/sources/tencent.ts';
import { yahoo } from '../../utils/quotes/sources/yahoo.ts';
import type { Instrument, Kind } from '../../utils/symbology/instrument.ts';
import { KEY, otherReply } from '../tools/other-sources.ts';
import { recordedQuote } from '../tools/stand-in.ts';
import type { Attempt, Fuzzer } from './fuzzer.ts';
import { mutate, mutateText } from './mutate.ts';
import { type Random, randomValue } from './random.ts';

/** A batch: who is asked for what, the rows of its reply, and the reply of such rows. */
interface Batch {
  readonly source: Source;
  readonly asked: readonly Instrument[];
  readonly rows: readonly unknown[];
  readonly toBody: (rows: readonly unknown[]) => unknown;
}

const of = (kind: Kind, exchange: string | null, ...symbols: string[]): Instrument[] =>
  symbols.map((symbol) => ({ symbol, exchange, kind }));

/** What the stand-in answers to a source's own request. */
function replyTo(source: Source, asked: readonly Instrument[]): string {
  const url = new URL(source.toUrl(asked, KEY));
  return otherReply(url.host, url.pathname + url.search)?.body ?? '';
}

function yahooBatch(): Batch {
  const asked = of('equity', 'XNAS', 'NVDA', 'META', 'GOOG');
  const rows = asked.map(({ symbol }) => {
    const reply = recordedQuote(symbol);
    return { symbol, response: typeof reply === 'object' ? JSON.parse(reply.body).chart.result : [] };
  });
  return { source: yahoo, asked, rows, toBody: (result) => ({ spark: { result, error: null } }) };
}

function cnbcBatch(): Batch {
  const asked = [...of('equity', 'XNYS', 'BABA'), ...of('equity', 'XNAS', 'NVDA'), ...of('equity', 'XHKG', '0700')];
  const rows: unknown[] = JSON.parse(replyTo(cnbc, asked)).FormattedQuoteResult.FormattedQuote;
  return { source: cnbc, asked, rows, toBody: (FormattedQuote) => ({ FormattedQuoteResult: { FormattedQuote } }) };
}

function coinBatch(): Batch {
  const asked = of('crypto', null, 'BTC-USD', 'ETH-USD');
  const [bitcoin] = JSON.parse(replyTo(coingecko, asked));
  const rows = [bitcoin, { ...bitcoin, id: 'ethereum', symbol: 'eth', name: 'Ethereum' }];
  return { source: coingecko, asked, rows, toBody: (all) => all };
}

function tencentBatch(): Batch {
  const asked = [...of('equity', 'XHKG', '0700'), ...of('equity', 'XSHG', '600519')];
  const rows = replyTo(tencent, asked).split(/(?<=;)/);
  return { source: tencent, asked, rows, toBody: (all) => all.join('') };
}

const spoil = (row: unknown, random: Random): unknown => {
  if (typeof row === 'string') return mutateText(row, random).replaceAll(/["=;]/g, '');
  return random.once(5) ? randomValue(random, 4) : mutate(mutate(row, random), random);
};

/** One row of a reply is spoilt: the answers of all the others are what they were. */
function rowAttempt({ source, asked, rows, toBody }: Batch): (random: Random) => Attempt {
  const context = { status: 200, now: Date.now() };
  const answersOf = (all: readonly unknown[]) => source.parse(toBody(all), asked, context);
  const whole = answersOf(rows).map((answer) => JSON.stringify(answer));
  return (random) => {
    const nth = random.below(rows.length);
    const input = rows.with(nth, spoil(rows[nth], random));
    const check = () =>
      answersOf(input).flatMap((answer, at) =>
        at === nth || JSON.stringify(answer) === whole[at]
          ? []
          : [`row ${nth} spoilt ${at}: ${JSON.stringify(answer)}`],
      );
    return { input: input[nth], check };
  };
}

/** Each sure to be told whole before anything is spoilt. */
const batches = [yahooBatch(), cnbcBatch(), coinBatch(), tencentBatch()].map((batch) => {
  const answers = batch.source.parse(batch.toBody(batch.rows), batch.asked, { status: 200, now: Date.now() });
  if (!answers.every(({ ok }) => ok)) throw new Error(`${batch.source.id}: ${JSON.stringify(answers)}`);
  return batch;
});

export const rows: readonly Fuzzer[] = batches.map((batch) => ({
  name: `rows of ${batch.source.id}`,
  runs: 3000,
  attempt: rowAttempt(batch),
}));
