import { fail, ok, type Result } from '../result.ts';
import type { FailureCode } from './quote.ts';

export interface HttpOptions {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** False when the machine knows that it has no network. */
  readonly online?: () => boolean;
  /** Milliseconds for headers and body together. */
  readonly timeout?: number;
}

/** An answer read to its end, whatever its status. */
export interface HttpReply {
  readonly status: number;
  readonly type: string;
  readonly bytes: ArrayBuffer;
  /** Our clock or the server's, whichever is later: a clock set back must not make every price one of the future. */
  readonly now: number;
  /** Milliseconds since the epoch, where the server asks for a pause. */
  readonly retryAt?: number;
}

export interface HttpFailure {
  readonly code: Extract<FailureCode, 'offline' | 'timeout' | 'source-down' | 'bad-reply'>;
  readonly detail: string;
  /** Nothing was answered at all: reset, refused, no such host. */
  readonly unreachable?: boolean;
}

/** Headers and body have this long, in milliseconds. */
const TIMEOUT = 8000;
/** No server is believed that asks for a longer pause, in milliseconds. */
const LONGEST_PAUSE = 24 * 3_600_000;

/** When `Retry-After` (seconds, or a date) allows the next request. */
export const toRetryAt = (header: string | null, now: number): number | undefined => {
  if (!header) return undefined;
  const at = /^\d+$/.test(header.trim()) ? now + Number(header) * 1000 : Date.parse(header);
  return Number.isNaN(at) || at <= now ? undefined : Math.min(at, now + LONGEST_PAUSE);
};

const isRedirect = ({ type, status, redirected }: Response): boolean =>
  type === 'opaqueredirect' || redirected || (status >= 300 && status < 400);

const toReply = async (response: Response, clock: number): Promise<HttpReply> => {
  const server = Date.parse(response.headers.get('date') ?? '') || clock;
  const now = Math.max(clock, server);
  const allowed = toRetryAt(response.headers.get('retry-after'), server);
  const retryAt = allowed && clock + allowed - server;
  const type = response.headers.get('content-type') ?? '';
  const bytes = await response.arrayBuffer();
  return { status: response.status, type, bytes, now, ...(retryAt && { retryAt }) };
};

/**
 * Asks one address, once. No cookie, no referrer, no redirect followed (a consent page elsewhere is no answer, and
 * the symbol is not told to another host), nothing kept in the browser's cache.
 */
export const createHttp = ({ fetch, now, online = () => true, timeout = TIMEOUT }: HttpOptions) => {
  const read = async (url: string, signal: AbortSignal): Promise<Result<HttpReply, HttpFailure>> => {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      redirect: 'manual',
      signal,
    });
    if (isRedirect(response)) return fail({ code: 'bad-reply', detail: 'redirected' });
    return ok(await toReply(response, now()));
  };

  return async (url: string, atMost = timeout): Promise<Result<HttpReply, HttpFailure>> => {
    const abort = new AbortController();
    const limit = Math.min(timeout, atMost);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<Result<HttpReply, HttpFailure>>((resolve) => {
      timer = setTimeout(() => {
        resolve(fail({ code: 'timeout', detail: `no whole answer within ${limit} ms` }));
        abort.abort();
      }, limit);
    });
    const broken = (): Result<HttpReply, HttpFailure> =>
      fail({ code: online() ? 'source-down' : 'offline', detail: 'no connection', unreachable: true });
    try {
      return await Promise.race([read(url, abort.signal).catch(broken), late]);
    } finally {
      clearTimeout(timer);
    }
  };
};

export type Http = ReturnType<typeof createHttp>;
