import { fail, ok, type Result } from '../result.ts';
import type { Instrument } from '../symbology/instrument.ts';
import type { Http, HttpReply } from './http.ts';
import type { QuoteFailure } from './quote.ts';
import type { Answer, Refusal, Source } from './source.ts';

/** What became of one request: the answers in the order asked, or one failure of the whole of it. */
export type Asked = Result<readonly Answer[], QuoteFailure>;

const RATE_LIMIT_WORDS = /^\s*(edge: )?too many requests\s*$/i;

const decode = ({ bytes }: HttpReply, format: Source['format']): string =>
  new TextDecoder(format === 'gbk' ? 'gbk' : 'utf-8').decode(bytes);

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The body in the form `parse` wants, or undefined when it is not in that form. */
const toBody = (reply: HttpReply, format: Source['format']): unknown => {
  const text = decode(reply, format);
  if (format === 'gbk') return text;
  return /html|image|octet-stream/i.test(reply.type) ? undefined : toJson(text);
};

/** A status that says all, whatever the body. */
const toStatusFailure = (reply: HttpReply): QuoteFailure | undefined => {
  const { status, retryAt } = reply;
  const limited = status === 429 || RATE_LIMIT_WORDS.test(decode(reply, 'json').slice(0, 80));
  if (limited) return { code: 'rate-limited', detail: `HTTP ${status}`, ...(retryAt && { retryAt }) };
  const readable = status === 200 || status === 400 || status === 404 || status === 422;
  return readable ? undefined : { code: 'source-down', detail: `HTTP ${status}`, ...(retryAt && { retryAt }) };
};

/** With a status of failure only a source's own "unknown symbol" is believed. */
const withStatus = (answers: readonly Answer[], status: number): readonly Answer[] =>
  answers.map((answer) => {
    if (status === 200 || (!answer.ok && answer.error.code !== 'bad-reply')) return answer;
    const refusal: Refusal = { code: 'source-down', detail: `HTTP ${status}` };
    return fail(refusal);
  });

const toAsked = (reply: HttpReply, source: Source, asked: readonly Instrument[]): Asked => {
  const failure = toStatusFailure(reply);
  if (failure) return fail({ ...failure, source: source.id });
  const { status, now } = reply;
  const body = toBody(reply, source.format);
  if (body !== undefined) return ok(withStatus(source.parse(body, asked, { status, now }), status));
  if (status !== 200) return fail({ code: 'source-down', source: source.id, detail: `HTTP ${status}` });
  return fail({ code: 'bad-reply', source: source.id, detail: `not readable: ${reply.type || 'no content type'}` });
};

/** Asks one source once for instruments that it covers. */
export const ask = async (http: Http, source: Source, asked: readonly Instrument[]): Promise<Asked> => {
  const reply = await http(source.toUrl(asked));
  if (reply.ok) return toAsked(reply.value, source, asked);
  const { code, detail } = reply.error;
  return fail({ code, detail, source: source.id });
};
