import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { OMNIBOX_KEYWORD } from './utils/keyword.ts';
import { sourceHosts } from './utils/quotes/sources.ts';
import { US_LISTINGS_HOST } from './utils/symbology/us-listings.ts';

const keys = (key: string) => ({ suggested_key: { default: `Alt+Shift+${key}`, mac: `MacCtrl+Shift+${key}` } });

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    icons: { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' },
    permissions: ['storage', 'contextMenus'],
    omnibox: { keyword: OMNIBOX_KEYWORD },
    // Firefox asks for hosts at install only: a host added by an update would never be asked for.
    host_permissions: [...sourceHosts, US_LISTINGS_HOST].map((host) => `https://${host}/*`),
    // Chromium takes at most four suggested keys. `MacCtrl`: on a Mac, Alt with a letter writes a sign.
    commands: {
      _execute_action: keys('Y'),
      next: { ...keys('Period'), description: '__MSG_commandNext__' },
      previous: { ...keys('Comma'), description: '__MSG_commandPrevious__' },
      open: { ...keys('O'), description: '__MSG_commandOpen__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'tickergloss@tickergloss.org',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
  vite: () => ({
    resolve: {
      alias: {
        // WXT's own context announces the script to the page by a DOM event; ours keeps quiet (see the file).
        'wxt/utils/content-script-context': resolve(import.meta.dirname, 'utils/page/context.ts'),
      },
    },
    build: { target: ['chrome140', 'firefox140'] },
  }),
});
