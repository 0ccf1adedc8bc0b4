import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';

const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));

/**
 * A proxy on loopback that leads every secure host to the market and every other one to the site: Firefox has no
 * resolver rules, and knows its quote sources by their real names.
 */
async function startProxy(market: number, site: number) {
  const server = createServer((client) => {
    client.once('data', (head) => {
      const connect = /^CONNECT /.test(head.toString('latin1'));
      const target: Socket = connectTcp(connect ? market : site, '127.0.0.1', () => {
        if (connect) client.write('HTTP/1.1 200 OK\r\n\r\n');
        else target.write(head);
        client.pipe(target).pipe(client);
      });
      target.on('error', () => client.destroy());
      client.on('error', () => target.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Firefox with the built extension in it; `close` ends it and its proxy. */
export async function openFirefox(ports: {
  market: number;
  site: number;
}): Promise<{ browser: Browser; close(): Promise<void> }> {
  const proxy = await startProxy(ports.market, ports.site);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxy.port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'dom.security.https_first': false,
    },
  });
  await browser.installExtension(BUILT);
  return {
    browser,
    async close() {
      await browser.close();
      proxy.close();
    },
  };
}
