import { type AddressInfo, connect as connectTcp, createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findFirefox } from './find-browser.ts';

/** The extension as it is built for Firefox. */
export const BUILT = fileURLToPath(new URL('../../.output/firefox-mv3', import.meta.url));
const ID = 'tickergloss@tickergloss.org';

/**
 * A proxy on loopback that leads every secure host to the market and every other one to the site: Firefox has no
 * resolver rules, and knows its quote sources by their real names.
 */
async function startProxy(market: number, site: number) {
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    client.once('data', (head) => {
      const connect = /^CONNECT /.test(head.toString('latin1'));
      const target: Socket = connectTcp(connect ? market : site, '127.0.0.1', () => {
        if (connect) client.write('HTTP/1.1 200 OK\r\n\r\n');
        else target.write(head);
        client.pipe(target).pipe(client);
      });
      target.on('error', () => client.destroy());
      client.on('close', () => target.destroy());
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** What WebDriver BiDi says of a value. */
interface Remote {
  readonly type: string;
  readonly value?: unknown;
}
interface Evaluated {
  readonly result?: Remote;
  readonly exceptionDetails?: { readonly text: string };
}
interface Context {
  readonly context: string;
  readonly url: string;
}

/** The protocol beneath puppeteer: for what puppeteer has no words for. */
function createBidi(browser: Browser) {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const send = async <T>(method: string, params: object): Promise<T> =>
    (await connection.send(method, params)).result as T;
  return {
    send,
    /** The value of an expression in a context; objects have to come as JSON. */
    async evaluate(context: string, expression: string): Promise<unknown> {
      const options = { target: { context }, awaitPromise: true };
      const { result, exceptionDetails } = await send<Evaluated>('script.evaluate', { expression, ...options });
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value;
    },
  };
}

export type Bidi = ReturnType<typeof createBidi>;

const preferences = (proxy: number) => ({
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': proxy,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': proxy,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'dom.security.https_first': false,
  'dom.w3c_touch_events.enabled': 1,
});

/** The browser's own keyboard, for a script of its window. */
const KEYBOARD = `
  const board = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  board.beginInputTransaction(window, () => {});
  const toKey = ([key, code = '']) =>
    new KeyboardEvent('', { key, code, keyCode: board.guessKeyCodeValueOfPrintableKeyInUSEnglishKeyboardLayout?.(key) });`;

/** Firefox with the built extension in it; `close` ends it and its proxy. */
export async function openFirefox(ports: { market: number; site: number }) {
  const proxy = await startProxy(ports.market, ports.site);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless: true,
    acceptInsecureCerts: true,
    // Puppeteer cannot open pages of an extension: the browser's own window can.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferences(proxy.port),
  });
  const bidi = createBidi(browser);
  const { contexts } = await bidi.send<{ contexts: Context[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const chrome = contexts[0]?.context ?? '';

  /** The value of an expression in the browser's own window, with all its rights. */
  const privileged = (expression: string) => bidi.evaluate(chrome, `(async () => (${expression}))()`);
  const policy = `WebExtensionPolicy.getByID('${ID}')`;

  /** The page of a tab at an address; puppeteer itself does not know where a page of an extension is. */
  async function pageAt(isIt: (url: string) => boolean): Promise<Page> {
    for (let tries = 0; tries < 200; tries++) {
      for (const page of await browser.pages()) {
        const url = await page.evaluate(() => document.readyState === 'complete' && location.href).catch(() => '');
        if (url && isIt(url)) return page;
      }
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('no such page');
  }

  /** Opens a page of the extension's in front. */
  async function own(path: string): Promise<Page> {
    const url = String(await privileged(`${policy}.getURL('/${path}')`));
    await privileged(`void (gBrowser.selectedTab = gBrowser.addTab('${url}', {
      triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() }))`);
    return pageAt((one) => one === url);
  }

  let first: Page | undefined;
  /** A page of the extension's that stays open: the one of the first day. */
  async function home(): Promise<Page> {
    if (!first || first.isClosed()) first = await own('welcome.html');
    return first;
  }

  /** Runs a function in a page of the extension's, with its data. */
  const within = (async (task: () => unknown, ...data: never[]) =>
    (await home()).evaluate(task, ...data)) as Page['evaluate'];

  // The one page that is never closed: with its last tab, Firefox goes.
  const [blank] = await browser.pages();
  await browser.installExtension(BUILT);
  first = await pageAt((url) => url.endsWith('/welcome.html'));
  return {
    browser,
    blank,
    bidi,
    privileged,
    policy,
    own,
    home,
    within,
    pageAt,

    /** Gives the extension a right, as the browser does when its reader says yes. */
    grant: (origins: readonly string[], permissions: readonly string[] = []) =>
      privileged(`(async () => {
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const right = ${JSON.stringify({ origins, permissions })};
        await ExtensionPermissions.add('${ID}', right, ${policy}.extension);
      })()`),

    /** Ends the event page, as the browser does after half a minute without work; the next event starts another. */
    stopWorker: () => privileged(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`),

    /** Presses Alt and Shift with a key, as a keyboard does: in the browser's window, which knows the commands. */
    pressKeys: (key: string, code: string) =>
      privileged(`(() => {
        ${KEYBOARD}
        const keys = [['Alt', 'AltLeft'], ['Shift', 'ShiftLeft'], ['${key}', '${code}']].map(toKey);
        for (const one of keys) board.keydown(one);
        for (const one of keys.reverse()) board.keyup(one);
      })()`),

    /** Presses keys in the browser's window, one after the other: those of a text, or by their names. */
    keys: (keys: Iterable<string>) =>
      privileged(`(() => {
        ${KEYBOARD}
        for (const one of ${JSON.stringify([...keys])}.map((key) => toKey([key]))) board.keydown(one), board.keyup(one);
      })()`),

    /** Installs the extension anew from a folder, as an update does. */
    async install(folder = BUILT): Promise<void> {
      first = undefined;
      await browser.installExtension(folder);
      await home();
    },

    /** Switches the extension off or on, as its reader does where the browser lists its extensions. */
    async switch(on: boolean): Promise<void> {
      first = undefined;
      await privileged(`(async () => {
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID('${ID}')).${on ? 'enable' : 'disable'}();
      })()`);
    },

    async close() {
      await browser.close();
      proxy.close();
    },
  };
}

export type Firefox = Awaited<ReturnType<typeof openFirefox>>;
