import { fail, type Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import { ask } from './ask.ts';
import type { Http } from './http.ts';
import type { Quote, QuoteFailure } from './quote.ts';
import type { Source } from './source.ts';

/** A share that every source with a key covers. */
const SAMPLE: Instrument = { symbol: 'AAPL', exchange: 'XNAS', kind: 'equity' };

/** Tries a key with one request for one share: its quote, or what the source answered (`detail`), without the key. */
export const testKey = async (http: Http, source: Source, key: string): Promise<Result<Quote, QuoteFailure>> => {
  const asked = await ask(http, {
    provider: source,
    toUrl: () => source.toUrl([SAMPLE], key),
    secret: key,
    parse: (body, context) => source.parse(body, [SAMPLE], context),
  });
  if (!asked.ok) return asked;
  const [answer] = asked.value;
  if (answer?.ok) return answer;
  const { code, detail } = answer?.error ?? { code: 'bad-reply', detail: 'no answer' };
  return fail({ code: code === 'missing' ? 'unknown-symbol' : code, detail, source: source.id });
};
