import { browser } from 'wxt/browser';
import type { OptionsProps } from '../components/options/OptionsApp.tsx';
import type { Command } from '../components/options/section.ts';
import messages from '../public/_locales/en/messages.json';
import { readExamples } from './examples.ts';
import { createFormat } from './format.ts';
import { type MessageKey, t, uiLanguage } from './i18n.ts';
import { OMNIBOX_KEYWORD } from './keyword.ts';
import { sendMessage } from './messages.ts';
import { isAllowed, mayHaveKeys, requestAccess, requestKeys } from './permissions.ts';
import { fail } from './result.ts';
import { areNewer, defaults, readSettings, type Settings, watchSettings, writeSettings } from './settings.ts';
import { parseFile, toFile } from './transfer.ts';

const KEYS_OF_CHROMIUM = 'chrome://extensions/shortcuts';

/** Only the worker can reach them. */
const readKeys = () => sendMessage('keys').catch((): OptionsProps['keys'] => ({}));

/** What a reader presses first, first; the browser gives them by name. */
const COMMANDS = ['_execute_action', 'next', 'previous', 'open'];

/** Firefox for Android has no keys. */
const readCommands = async (): Promise<Command[]> =>
  ((await browser.commands?.getAll()) ?? [])
    .map(({ name = '', description = '', shortcut = '' }) => ({ name, description, shortcut }))
    .sort((one, other) => COMMANDS.indexOf(one.name) - COMMANDS.indexOf(other.name));

/** Firefox has a call for it (since 137) that the types lack; Chromium an address. */
function changeKeys(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: KEYS_OF_CHROMIUM });
}

/** Hands a text to the reader as a file. */
function download(text: string, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const allKeys = Object.keys(messages) as MessageKey[];

const wordsOf = (stem: string): string =>
  allKeys
    .filter((key) => key.startsWith(stem))
    .map((key) => t(key))
    .join(' ');

/** Runs the options page: saves what is changed, remembers what was there before. */
export async function openOptions(draw: (props: OptionsProps) => void): Promise<void> {
  const format = createFormat(uiLanguage());
  let settings = await readSettings();
  let before: Settings = settings;
  const isNewer = areNewer();
  const askBrowser = () => Promise.all([isAllowed('sources'), mayHaveKeys(), readCommands()]);
  let [keys, [allowed, keysAllowed, commands]] = await Promise.all([readKeys(), askBrowser()]);
  /** The browser's question about keys, while it is open: leaving a field by a button would ask it twice. */
  let asking: Promise<boolean> | undefined;
  let news: Pick<OptionsProps, 'problem' | 'notice'> = {
    problem: (await isNewer) ? 'newer' : undefined,
    notice: undefined,
  };
  let examples: OptionsProps['examples'];

  async function save(next: Settings, notice: 'saved' | 'undone'): Promise<boolean> {
    const last = settings;
    const saved = await writeSettings(next);
    if (saved.ok) {
      before = last;
      settings = next;
    }
    news = saved.ok ? { problem: undefined, notice } : { problem: saved.error, notice: undefined };
    show();
    return saved.ok;
  }

  const change = (next: Settings): Promise<boolean> => save(next, 'saved');

  const actions = {
    change,
    undo: () => void save(before, 'undone'),
    reset: () => void change(defaults),
    wordsOf,
    async saveKey(source: string, key: string) {
      const isKept = await sendMessage('saveKey', { source, key }).catch(() => false);
      news = { problem: isKept ? undefined : 'refused', notice: undefined };
      keys = await readKeys();
      show();
    },
    testKey: (source: string, key: string) =>
      sendMessage('testKey', { source, key }).catch((error: unknown) =>
        fail({ code: 'worker-gone' as const, detail: String(error) }),
      ),
    allowKeys() {
      asking ??= requestKeys().then((may) => {
        keysAllowed = may;
        asking = undefined;
        show();
        return may;
      });
      return asking;
    },
    async allow() {
      allowed = await requestAccess('sources');
      show();
    },
    exportFile: () => download(toFile(settings), 'tickergloss-options.json'),
    async importFile(file: File) {
      const parsed = parseFile(await file.text());
      if (!parsed.ok) return parsed.error;
      await change(parsed.value);
      return null;
    },
  };

  function show(): void {
    const { version } = browser.runtime.getManifest();
    const own = { settings, format, keys, keysAllowed, allowed, commands, examples, version, ...news };
    const { commands: hasKeys, omnibox: hasKeyword } = browser;
    const keyword = hasKeyword ? OMNIBOX_KEYWORD : undefined;
    draw({ ...own, ...actions, keyword, changeKeys: hasKeys ? changeKeys : undefined });
  }

  watchSettings((next) => {
    settings = next;
    show();
  });
  // Keys are changed in a page of the browser's own, which says nothing: looked up again when the reader is back.
  addEventListener('focus', async () => {
    [allowed, keysAllowed, commands] = await askBrowser();
    show();
  });
  show();
  examples = await readExamples().catch(() => undefined);
  show();
}
