import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { otherReply } from './other-sources.ts';
import { toPast } from './past.ts';

/** What a source is made to answer. `hang`: never; `drop`: the connection is cut; `half`: a body that stops midway. */
export type Reply =
  | {
      status: number;
      body: string;
      type?: string;
      headers?: Record<string, string>;
      /** Where the body stands for bytes. */
      encoding?: 'latin1';
      half?: true;
    }
  | 'hang'
  | 'drop';

const fixture = (path: string): string => readFileSync(new URL(`../fixtures/${path}`, import.meta.url), 'utf8');
const json = (status: number, body: unknown): Reply => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json',
});

/** Yahoo's own words for a symbol that it does not know. */
export const unknownSymbol = json(404, {
  chart: { result: null, error: { code: 'Not Found', description: 'No data found, symbol may be delisted' } },
});

interface Period {
  start: number;
  end: number;
}
export interface Meta {
  symbol: string;
  regularMarketTime: number;
  currentTradingPeriod: { pre: Period; regular: Period; post: Period };
  regularMarketPrice: number;
  previousClose: number;
  chartPreviousClose: number;
}
/** A chart of a day: its bars are five minutes each. */
export interface Recorded {
  meta: Meta;
  timestamp: number[];
  indicators: { quote: { close: (number | null)[] }[] };
}
interface Recording {
  at: string;
  body: { chart: { result: Recorded[] } };
}

/** Seconds since the epoch, wherever a recording holds them. */
const isTime = (key: string, value: unknown): value is number =>
  /^(start|end|regularMarketTime)$/.test(key) && typeof value === 'number';

/**
 * The quote of a symbol as it was recorded, told as if it were happening now, or so many hours ago; undefined where none
 * was recorded. `change` may make it another.
 */
export function recordedQuote(
  symbol: string,
  change: (meta: Meta, recorded: Recorded) => void = () => {},
  hoursAgo = 0,
): Reply | undefined {
  let recording: Recording;
  try {
    recording = JSON.parse(fixture(`quotes/${symbol}.json`));
  } catch {
    return undefined;
  }
  const later = Math.round((Date.now() - Date.parse(recording.at)) / 1000) - hoursAgo * 3600;
  for (const result of recording.body.chart.result) {
    change(result.meta, result);
    result.timestamp = result.timestamp.map((time) => time + later);
  }
  const body = JSON.stringify(recording.body, (key, value) => (isTime(key, value) ? value + later : value));
  return { status: 200, body, type: 'application/json' };
}

/** The symbol that a chart is asked of; '' for other requests. */
export const symbolOf = (url: string): string =>
  decodeURIComponent(/\/v8\/finance\/chart\/([^?]+)/.exec(url)?.[1] ?? '');

/** The symbols that Yahoo's batch endpoint is asked of. */
const sparkSymbols = (url: string): string[] =>
  url.includes('/v7/finance/spark')
    ? (new URL(url, 'https://localhost').searchParams.get('symbols')?.split(',') ?? [])
    : [];

/** A batch as Yahoo answers it: the charts of those it knows, in one reply. */
function spark(symbols: readonly string[], replyOf: (symbol: string) => Reply | undefined): Reply {
  const result = symbols.flatMap((symbol) => {
    const reply = replyOf(symbol);
    const chart = typeof reply === 'object' && reply.status === 200 ? JSON.parse(reply.body).chart?.result : undefined;
    return chart ? [{ symbol, response: chart }] : [];
  });
  return json(200, { spark: { result, error: null } });
}

const SPANS: Readonly<Record<string, number>> = { '1mo': 30, '3mo': 91, '6mo': 182, '1y': 365, '2y': 730 };

/** Where past days are asked for, the days; else the reply as it is. */
function inTime(url: string, reply: Reply | undefined): Reply | undefined {
  const { searchParams } = new URL(url, 'https://localhost');
  if (searchParams.get('interval') !== '1d') return reply;
  const now = Math.floor(Date.now() / 1000);
  const days = SPANS[searchParams.get('range') ?? ''] ?? 30;
  const from = Number(searchParams.get('period1') ?? now - days * 86_400);
  try {
    return toPast(reply, from, Number(searchParams.get('period2') ?? now));
  } catch {
    return reply; // a fault, which is told as it is
  }
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'hang') return;
  if (reply === 'drop') return void response.destroy();
  const body = Buffer.from(reply.body, reply.encoding);
  const headers = { 'content-type': reply.type ?? 'text/plain', 'content-length': body.length, ...reply.headers };
  response.writeHead(reply.status, headers);
  if (!reply.half) return void response.end(body);
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => setTimeout(() => response.destroy(), 20));
}

/** Listens on a free port of loopback, until closed. */
async function listen(server: ReturnType<typeof createServer>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cut = () => server.closeAllConnections();
  const close = async () => {
    cut();
    await new Promise((resolve) => server.close(resolve));
  };
  return { port, close, cut };
}

/**
 * A market on loopback, under the sources' real host names (the browser is told to look there for them).
 * `answer` decides; what it leaves open comes from the recordings.
 */
export async function startMarket() {
  const requests: string[] = [];
  let answer: (url: string, host: string) => Reply | undefined = () => undefined;
  /** Resolves when the market answers again. */
  let open: Promise<void> = Promise.resolve();
  const tls = { key: fixture('tls/loopback-key.pem'), cert: fixture('tls/loopback-cert.pem') };
  const headers: IncomingHttpHeaders[] = [];
  const server = createTlsServer(tls, (request, response) => {
    const {
      url = '',
      headers: { host = '' },
    } = request;
    requests.push(`${host}${url}`);
    headers.push(request.headers);
    const batch = sparkSymbols(url);
    const chartOf = (symbol: string) =>
      inTime(url, answer(`/v8/finance/chart/${symbol}`, host) ?? recordedQuote(symbol));
    const recorded = batch.length > 0 ? spark(batch, chartOf) : inTime(url, recordedQuote(symbolOf(url)));
    const reply = inTime(url, answer(url, host)) ?? otherReply(host, url) ?? recorded ?? unknownSymbol;
    void open.then(() => send(response, reply));
  });
  const { port, close, cut } = await listen(server);
  return {
    port,
    close,
    /** As it was when it started: nobody has asked, and nobody is being answered. */
    reset() {
      cut();
      requests.length = 0;
      headers.length = 0;
      answer = () => undefined;
      open = Promise.resolve();
    },
    /** Host and path of every request so far. */
    requests,
    /** Their headers. */
    headers,
    answer: (next: typeof answer) => {
      answer = next;
    },
    /** Lets nothing out until what it gives back is called. */
    holdBack(): () => void {
      const { promise, resolve } = Promise.withResolvers<void>();
      open = promise;
      return resolve;
    },
  };
}

export type Market = Awaited<ReturnType<typeof startMarket>>;

/** Serves pages on loopback: the path's file from fixtures/articles, or what `pages` holds for it. */
export async function startSite(pages: Map<string, string> = new Map()) {
  const server = createServer(({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    try {
      const body = pages.get(path) ?? fixture(`articles${path}`);
      send(response, { status: 200, body, type: 'text/html; charset=utf-8' });
    } catch {
      send(response, { status: 404, body: 'not here' });
    }
  });
  return { ...(await listen(server)), pages };
}

export type Site = Awaited<ReturnType<typeof startSite>>;
