import { readFileSync } from 'node:fs';

/** What a source other than Yahoo's charts says, as it would say it: its status, its content type, its words. */
export interface OtherReply {
  readonly status: number;
  readonly body: string;
  readonly type: string;
  readonly encoding?: 'latin1';
}

type Row = Readonly<Record<string, unknown>>;
type Book = Readonly<Record<string, Row>>;

const others = JSON.parse(readFileSync(new URL('../fixtures/quotes/others.json', import.meta.url), 'utf8')) as Record<
  string,
  Book
>;
const bookOf = (source: string): Book => others[source] ?? {};

const json = (body: unknown, status = 200): OtherReply => ({
  status,
  body: JSON.stringify(body),
  type: 'application/json; charset=utf-8',
});

/** When each figure is of: a minute ago, as delayed figures are at best. */
const aMinuteAgo = (): Date => new Date(Date.now() - 60_000);
const seconds = (): number => Math.floor(aMinuteAgo().getTime() / 1000);

/** The parts of the date on the walls of a zone. */
const wall = (zone: string): Record<string, string> =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(aMinuteAgo())
      .map(({ type, value }) => [type, value]),
  );

/** One row comes as an object, several as a list; a symbol that it does not know as a row with code 1. */
function cnbc(url: URL): OtherReply {
  const rows = (url.searchParams.get('symbols') ?? '').split('|').map((symbol) => {
    const row = bookOf('cnbc')[symbol];
    if (!row) return { symbol, code: 1 };
    const time = aMinuteAgo().toISOString().replace('Z', '+0000');
    return { symbol, code: 0, ...row, last_time: time, curmktstatus: 'REG_MKT', realTime: 'true' };
  });
  return json({ FormattedQuoteResult: { FormattedQuote: rows.length === 1 ? rows[0] : rows } });
}

function nasdaq(url: URL): OtherReply {
  const symbol = url.pathname.split('/')[3] ?? '';
  const row = bookOf('nasdaq')[symbol];
  if (!row) {
    const bCodeMessage = [{ code: 1001, errorMessage: 'Symbol not exists.' }];
    return json({ data: null, message: null, status: { rCode: 400, bCodeMessage, developerMessage: null } });
  }
  const { companyName, ...figures } = row;
  const day = aMinuteAgo().toLocaleDateString('en-US', {
    timeZone: 'America/New_York',
    month: 'short',
    day: 'numeric',
    year: 'numeric',
  });
  const { hour = '', minute } = wall('America/New_York');
  const clock = `${Number(hour) % 12 || 12}:${minute} ${Number(hour) < 12 ? 'AM' : 'PM'}`;
  const primaryData = { ...figures, lastTradeTimestamp: `DATA AS OF ${day} ${clock} ET`, isRealTime: true };
  const data = { symbol, companyName, stockType: 'Common Stock', primaryData, secondaryData: null };
  return json({ data, message: null, status: { rCode: 200, bCodeMessage: null, developerMessage: null } });
}

/** Rows of fields between tildes, in GBK: the name is 腾讯, whatever the row. */
function tencent(url: URL): OtherReply {
  const codes = url.pathname.replace('/q=', '').split(',');
  const { year, month, day, hour, minute, second } = wall('Asia/Hong_Kong');
  const rows = codes.flatMap((code) => {
    const row = bookOf('tencent')[code];
    if (!row) return [];
    const fields = Array.from({ length: 80 }, () => '');
    const put = (place: number, value: unknown) => fields.splice(place, 1, String(value ?? ''));
    put(1, '\xcc\xda\xd1\xb6');
    put(2, code.slice(2));
    put(3, row.price);
    put(4, row.previous);
    put(30, `${year}${month}${day}${hour}${minute}${second}`);
    put(33, row.high);
    put(34, row.low);
    put(48, row.yearHigh);
    put(49, row.yearLow);
    put(75, row.currency);
    return [`v_${code}="${fields.join('~')}";`];
  });
  const text = rows.length > 0 ? rows.join('\n') : 'v_pv_none_match="1";';
  return { status: 200, body: text, type: 'text/html; charset=GBK', encoding: 'latin1' };
}

function coingecko(url: URL): OtherReply {
  const ids = (url.searchParams.get('ids') ?? '').split(',');
  const rows = ids.flatMap((id) => {
    const row = bookOf('coingecko')[id];
    return row ? [{ id, ...row, last_updated: aMinuteAgo().toISOString() }] : [];
  });
  return json(rows);
}

function frankfurter(url: URL): OtherReply {
  const [, , , base = '', quote = ''] = url.pathname.toUpperCase().split('/');
  const rate = bookOf('frankfurter')[base + quote];
  const date = aMinuteAgo().toISOString().slice(0, 10);
  return rate ? json({ date, base, quote, rate }) : json({ status: 422, message: 'invalid currency' }, 422);
}

function finnhub(url: URL): OtherReply {
  if (url.searchParams.get('token') !== KEY) return json({ error: 'Invalid API key.' }, 401);
  const row = bookOf('finnhub')[url.searchParams.get('symbol') ?? ''];
  return json(row ? { ...row, t: seconds() } : { c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 });
}

function twelveData(url: URL): OtherReply {
  const said = url.searchParams.get('apikey') === KEY;
  if (!said) return json({ code: 401, message: '**apikey** parameter is incorrect.', status: 'error' }, 401);
  const symbol = (url.searchParams.get('symbol') ?? '').split(':')[0] ?? '';
  const row = bookOf('twelvedata')[symbol];
  if (!row) return json({ code: 404, message: '**symbol** is invalid', status: 'error' }, 404);
  return json({ symbol, ...row, timestamp: seconds(), last_quote_at: seconds() });
}

const search = (url: URL): OtherReply =>
  json({ quotes: Object.values(bookOf('search')[(url.searchParams.get('q') ?? '').toUpperCase()] ?? []) });

/** The reader's key that the sources with one accept. */
export const KEY = 'a-key-of-the-readers';

const byHost: Readonly<Record<string, (url: URL) => OtherReply>> = {
  'quote.cnbc.com': cnbc,
  'api.nasdaq.com': nasdaq,
  'qt.gtimg.cn': tencent,
  'api.coingecko.com': coingecko,
  'api.frankfurter.dev': frankfurter,
  'finnhub.io': finnhub,
  'api.twelvedata.com': twelveData,
};

/** The hosts that have words here. */
export const otherHosts: readonly string[] = Object.keys(byHost);

/** What a host says, from fixtures/quotes/others.json and as if it were now; undefined for what is Yahoo's charts. */
export function otherReply(host: string, path: string): OtherReply | undefined {
  const url = new URL(path, `https://${host}`);
  return url.pathname === '/v1/finance/search' ? search(url) : byHost[url.hostname]?.(url);
}
