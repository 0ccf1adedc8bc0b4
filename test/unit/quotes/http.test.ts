import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHttp } from '../../../utils/quotes/http.ts';

/** A server on loopback that behaves badly in every way a path names; real sockets, real `fetch`. */
const asked: { path: string | undefined; headers: Record<string, unknown> }[] = [];
const behaviours: Readonly<Record<string, (response: ServerResponse) => void>> = {
  '/good': (response) => response.setHeader('content-type', 'application/json').end('{"price":1}'),
  '/reset': (response) => response.socket?.destroy(),
  '/half': (response) => {
    response.setHeader('content-length', '100').write('{"price"');
    setTimeout(() => response.socket?.destroy(), 20);
  },
  '/never': () => {},
  '/slow-body': (response) => response.write('{'),
  '/moved': (response) => response.writeHead(302, { location: '/good' }).end(),
  '/limited': (response) => response.writeHead(429, { 'retry-after': '90' }).end('Too Many Requests'),
  '/other-clock': (response) => {
    response.sendDate = false;
    const tomorrow = Date.now() + 86_400_000;
    const headers = {
      date: new Date(tomorrow).toUTCString(),
      'retry-after': new Date(tomorrow + 60_000).toUTCString(),
    };
    response.writeHead(429, headers).end();
  },
};
const server = createServer(({ url, headers }, response) => {
  asked.push({ path: url, headers });
  behaviours[url ?? '']?.(response);
});
const http = createHttp({ fetch, now: Date.now, timeout: 200 });
const get = (path: string) => http(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);

beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('one request over a real connection', () => {
  it('brings status, type and the whole body', async () => {
    const reply = await get('/good');
    expect(reply).toMatchObject({ ok: true, value: { status: 200, type: 'application/json' } });
    expect(reply.ok && new TextDecoder().decode(reply.value.bytes)).toBe('{"price":1}');
  });

  it.each([
    ['a connection reset', '/reset', { code: 'source-down', unreachable: true }],
    ['half a body', '/half', { code: 'source-down' }],
    ['silence', '/never', { code: 'timeout' }],
    ['a body that does not end', '/slow-body', { code: 'timeout' }],
    ['a redirect', '/moved', { code: 'bad-reply', detail: 'redirected' }],
  ])('%s is a failure', async (_sentence, path, error) => {
    expect(await get(path)).toMatchObject({ ok: false, error });
  });

  it('follows no redirect: nobody else learns what was asked', async () => {
    asked.length = 0;
    await get('/moved');
    expect(asked.map(({ path }) => path)).toEqual(['/moved']);
  });

  it('says nothing of the reader', async () => {
    asked.length = 0;
    await get('/good');
    expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['cookie']));
    expect(Object.keys(asked[0]?.headers ?? {})).not.toEqual(expect.arrayContaining(['referer']));
  });

  it('reads the pause that is asked for, by our clock', async () => {
    const [seconds, date] = [await get('/limited'), await get('/other-clock')];
    const pauses = [seconds, date].map((reply) => (reply.ok ? (reply.value.retryAt ?? 0) - Date.now() : 0));
    expect(pauses[0]).toBeGreaterThan(85_000);
    expect(pauses[0]).toBeLessThanOrEqual(91_000);
    expect(pauses[1]).toBeGreaterThan(55_000);
    expect(pauses[1]).toBeLessThanOrEqual(62_000);
  });

  it('offline is said where the machine knows that it is', async () => {
    const offline = createHttp({
      fetch: () => Promise.reject(new TypeError('failed')),
      now: Date.now,
      online: () => false,
    });
    expect(await offline('https://example.org/')).toMatchObject({ ok: false, error: { code: 'offline' } });
  });
});
