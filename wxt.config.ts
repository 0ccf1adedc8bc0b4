import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { NOTICES, toNotices } from './test/tools/notices.ts';
import { packageOf, shippedPackages } from './test/tools/packages.ts';
import { OMNIBOX_KEYWORD } from './utils/keyword.ts';
import { sourceHosts } from './utils/quotes/sources.ts';
import { US_LISTINGS_HOST } from './utils/symbology/us-listings.ts';

const origins = [...sourceHosts, US_LISTINGS_HOST].map((host) => `https://${host}`);

/** What our own pages and the worker may do: run our files, ask our sources, and nothing else. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  `connect-src 'self' ${origins.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** Preact can set a page's HTML from a string. No view of ours does, so what cannot be misused is not shipped at all. */
const withoutRawHtml: Plugin = {
  name: 'without-raw-html',
  enforce: 'pre',
  transform(code, id) {
    if (!/\/preact\/dist\/preact\.mjs/.test(id)) return;
    const left = code
      .replace(/"dangerouslySetInnerHTML"==\w\?\w=\w:/g, '')
      .replace(/\w\?\(\w\|\|\w&&\([^()]*\)\|\|\(\w\.innerHTML=[^()]*\),\w\.__k=\[\]\):\(/, '(');
    if (/innerHTML/i.test(left)) this.error('Preact has changed: its use of innerHTML is no longer where it was');
    return { code: left, map: null };
  },
};

/** Firefox lets no highlight inherit: there each element has the rules of marks.css itself. */
const withoutRoot: Plugin = {
  name: 'without-root',
  enforce: 'pre',
  transform: (code, id) =>
    /\/marks\.css/.test(id) ? { code: code.replaceAll(':root::highlight', '::highlight'), map: null } : null,
};

/** The oldest browsers that the code is built for, and that are let in. */
const OLDEST = 140;

const shipped = shippedPackages();

/** What is bundled is named in the notices: whatever comes from a package that is not is no accident to ship. */
const withNotices: Plugin = {
  name: 'with-notices',
  generateBundle(_options, bundle) {
    const known = new Set(shipped.map(({ manifest }) => manifest.name));
    for (const chunk of Object.values(bundle))
      for (const module of chunk.type === 'chunk' ? Object.keys(chunk.modules) : []) {
        const name = packageOf(module);
        if (name && !known.has(name)) this.error(`${name} is bundled, and no notice says so (test/tools/packages.ts)`);
      }
  },
};

const keys = (key: string) => ({ suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } });

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser, command }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'contextMenus'],
    omnibox: { keyword: OMNIBOX_KEYWORD },
    // Firefox asks for hosts at install only: a host added by an update would never be asked for.
    host_permissions: origins.map((origin) => `${origin}/*`),
    // A development server's scripts come from elsewhere; WXT writes the policy for that.
    ...(command === 'build' && { content_security_policy: { extension_pages: policy } }),
    // Chromium takes at most four suggested keys. `MacCtrl`: on a Mac, Alt with a letter writes a sign.
    commands: {
      _execute_action: keys('Y'),
      next: { ...keys('Period'), description: '__MSG_commandNext__' },
      previous: { ...keys('Comma'), description: '__MSG_commandPrevious__' },
      open: { ...keys('O'), description: '__MSG_commandOpen__' },
    },
    ...(browser === 'chrome' && { minimum_chrome_version: String(OLDEST) }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tickergloss@tickergloss.org',
          strict_min_version: `${OLDEST}.0`,
          // The symbol that a page names goes to a quote source, what is typed into the look-up box to a search; a key of
          // the reader's own, which few will have, to its source, and Firefox asks before one is kept: see PRIVACY.md.
          data_collection_permissions: {
            required: ['websiteContent', 'searchTerms'],
            optional: ['authenticationInfo'],
          },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  zip: {
    includeSources: [
      '{entrypoints,components,utils,test,public,.ci,.github}/**',
      '*.{ts,json,md}',
      'LICENSE',
      '.biome.json',
      '.gitattributes',
      '.gitignore',
    ],
    dotSources: true,
  },
  hooks: {
    'build:publicAssets': (_wxt, files) => {
      files.push({ relativeDest: NOTICES, contents: toNotices(shipped) });
    },
    // WXT's own list leaves out every test, and what cannot be tested cannot be reviewed. Nothing is taken away from
    // the rooms above but what a run leaves behind.
    'config:resolved': ({ config }) => {
      config.zip.excludeSources = ['test/results/**', 'node_modules/**'];
    },
  },
  vite: ({ browser }) => ({
    plugins: [withoutRawHtml, withNotices, ...(browser === 'firefox' ? [withoutRoot] : [])],
    resolve: {
      alias: {
        // WXT's own context announces the script to the page by a DOM event; ours keeps quiet (see the file).
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'utils/page/context.ts'),
      },
    },
    build: {
      target: [`chrome${OLDEST}`, `firefox${OLDEST}`],
      // The slower minifier: every page compiles what it leaves of the content script, two per cent less.
      minify: 'terser',
      terserOptions: {
        compress: { passes: 5, toplevel: true, inline: 1 },
        mangle: { toplevel: true },
      },
    },
  }),
});
