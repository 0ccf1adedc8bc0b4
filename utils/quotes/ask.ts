import { fail, ok, type Result } from '../result.ts';
import type { Http, HttpFailure, HttpReply } from './http.ts';
import type { QuoteFailure } from './quote.ts';
import type { Provider, Refusal, ReplyContext } from './source.ts';

/** Why a whole request brought nothing. `unreachable`: no server answered at all; else `status` is what it answered with. */
export type AskFailure = QuoteFailure & { readonly unreachable?: boolean; readonly status?: number };

/** One request: to whom, where, and what the body means. */
export interface Request<T> {
  readonly provider: Provider;
  /** The address, when its turn has come. */
  readonly toUrl: () => string;
  /** The reader's key within the address: cut from whatever the source answers. */
  readonly secret?: string;
  /** Since when the reader insists on a source that is at rest, milliseconds since the epoch. */
  readonly insisted?: number | undefined;
  /** Milliseconds for the answer, where less than usual. */
  readonly toTimeout?: () => number | undefined;
  readonly parse: (body: unknown, context: ReplyContext) => readonly Result<T, Refusal>[];
}

/** What became of a request: the answers in the order asked, or one failure of the whole of it. */
export type Asked<T> = Result<readonly Result<T, Refusal>[], AskFailure>;

const RATE_LIMIT_WORDS = /^\s*(edge: )?too many requests\s*$/i;
/** With these a source may say in its own form that it knows no such symbol. */
export const READABLE = new Set([200, 400, 404, 422]);

const decode = ({ bytes }: HttpReply, format: Provider['format']): string =>
  new TextDecoder(format === 'gbk' ? 'gbk' : 'utf-8').decode(bytes);

const toJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** The body in the form `parse` wants, or undefined when it is not in that form. */
const toBody = (reply: HttpReply, format: Provider['format']): unknown => {
  const text = decode(reply, format);
  if (format === 'gbk') return text;
  return /html|image|octet-stream/i.test(reply.type) ? undefined : toJson(text);
};

const LONGEST_WORDS = 200;

/** What the source says of its refusal, as `HTTP 401: Invalid API key.` */
const toDetail = (reply: HttpReply, secret: string | undefined): string => {
  const body = toBody(reply, 'json');
  const { error, message } = (typeof body === 'object' && body ? body : {}) as Record<string, unknown>;
  const words = [error, message].find((one) => typeof one === 'string');
  const said = words === undefined ? '' : `: ${String(words).slice(0, LONGEST_WORDS)}`;
  return `HTTP ${reply.status}${secret ? said.replaceAll(secret, '…') : said}`;
};

/** A status that says all, whatever the body. */
const toStatusFailure = (reply: HttpReply, secret: string | undefined): AskFailure | undefined => {
  const { status, retryAt } = reply;
  const limited = status === 429 || RATE_LIMIT_WORDS.test(decode(reply, 'json').slice(0, 80));
  if (!limited && READABLE.has(status)) return undefined;
  const code = limited ? 'rate-limited' : 'source-down';
  return { code, detail: toDetail(reply, secret), ...(retryAt && { retryAt }) };
};

/** With a status of failure only a source's own error form is believed. */
const withStatus = <T>(answers: readonly Result<T, Refusal>[], status: number): readonly Result<T, Refusal>[] =>
  answers.map((answer) => {
    if (status === 200 || (!answer.ok && answer.error.code !== 'bad-reply')) return answer;
    return fail<Refusal>({ code: 'source-down', detail: `HTTP ${status}` });
  });

const toAsked = <T>(reply: HttpReply, { provider, parse, secret }: Request<T>): Asked<T> => {
  const source = provider.id;
  const { status, now } = reply;
  const failure = toStatusFailure(reply, secret);
  if (failure) return fail({ ...failure, status, source });
  const body = toBody(reply, provider.format);
  const code = status === 200 ? 'bad-reply' : 'source-down';
  if (body === undefined) return fail({ code, status, source, detail: `HTTP ${status}, not readable: ${reply.type}` });
  try {
    return ok(withStatus(parse(body, { status, now }), status));
  } catch {
    // A reply that breaks its parser is one more bad reply: the reader gets an answer in any case.
    return fail({ code: 'bad-reply', status, source, detail: 'parsing failed' });
  }
};

/** Asks a source once. */
export const ask = async <T>(http: Http, request: Request<T>): Promise<Asked<T>> => {
  const reply: Result<HttpReply, HttpFailure> = await http(request.toUrl(), request.toTimeout?.());
  return reply.ok ? toAsked(reply.value, request) : fail({ ...reply.error, source: request.provider.id });
};
