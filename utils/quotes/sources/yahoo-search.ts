import '../jitless.ts';
import * as z from 'zod/mini';
import { fail, ok } from '../../result.ts';
import type { Instrument, Kind } from '../../symbology/instrument.ts';
import { fromYahoo } from '../../symbology/sources/yahoo.ts';
import { present } from '../present.ts';
import type { Found, SearchSource } from '../resolution.ts';
import { words } from './lenient.ts';
import { YAHOO, yahooProvider } from './yahoo.ts';
import { toMic } from './yahoo-exchange.ts';

const rowSchema = z.object({
  symbol: z.string(),
  exchange: words,
  exchDisp: words,
  longname: words,
  shortname: words,
  quoteType: z.string(),
  score: z.catch(z.number(), 0),
});
const replySchema = z.object({ quotes: z.array(z.unknown()) });

/** Options and private companies are no instruments of ours. */
const KINDS: Readonly<Record<string, Kind>> = {
  EQUITY: 'equity',
  ETF: 'fund',
  MUTUALFUND: 'fund',
  INDEX: 'index',
  CURRENCY: 'currency',
  CRYPTOCURRENCY: 'crypto',
  FUTURE: 'future',
};

const toInstrument = ({ symbol, exchange, quoteType }: z.infer<typeof rowSchema>): Instrument | undefined => {
  const kind = Object.hasOwn(KINDS, quoteType) ? KINDS[quoteType] : undefined;
  const named = fromYahoo(symbol);
  if (!kind || !named) return undefined;
  const share = kind === 'equity' || kind === 'fund';
  return { symbol: named.symbol, exchange: share ? (toMic(exchange) ?? named.exchange) : null, kind };
};

const toFound = (row: unknown): readonly Found[] => {
  const parsed = rowSchema.safeParse(row).data;
  const instrument = parsed && toInstrument(parsed);
  if (!instrument) return [];
  const { longname, shortname, exchDisp, score } = parsed;
  return [
    present<Found>({ instrument, name: longname || shortname || undefined, venue: exchDisp ?? undefined, score }),
  ];
};

/** Yahoo's search: names, tickers, ISINs, SEDOLs. */
export const yahooSearch: SearchSource = {
  ...yahooProvider,
  toUrl: (query) => `https://${YAHOO}/v1/finance/search?q=${encodeURIComponent(query)}&quotesCount=6&newsCount=0`,
  parse: (body) => {
    const reply = replySchema.safeParse(body);
    if (!reply.success) return fail({ code: 'bad-reply', detail: 'unexpected shape' });
    return ok(reply.data.quotes.flatMap(toFound));
  },
};
