import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Branded Chrome no longer loads unpacked extensions from the command line (since 137), so Chromium comes first. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome-for-testing'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const onPath = (names: readonly string[]): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find(isExecutable);

function run(command: string, ...args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] });
    return true;
  } catch {
    return false;
  }
}

async function playwrightsOwn(): Promise<string | undefined> {
  const { chromium } = await import('@playwright/test');
  const file = chromium.executablePath();
  if (!isExecutable(file)) run('npx', 'playwright', 'install', 'chromium');
  return isExecutable(file) ? file : undefined;
}

/** Debian's browser, and fonts so that pictures of Chinese, Japanese, Korean and Arabic show their letters. */
function installed(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', 'chromium', 'chromium-l10n', 'fonts-noto-core', 'fonts-noto-cjk');
  return onPath(NAMES);
}

/**
 * A Chromium that loads extensions: the one that TICKERGLOSS_CHROMIUM names, the system's, Playwright's own, or one
 * installed now. Throws with what to do when there is none.
 */
export async function findChromium(): Promise<string> {
  const named = process.env.TICKERGLOSS_CHROMIUM;
  if (named && !isExecutable(named)) throw new Error(`TICKERGLOSS_CHROMIUM names no program: ${named}`);
  const found = named ?? onPath(NAMES) ?? (await playwrightsOwn()) ?? installed();
  if (found) return found;
  throw new Error('No Chromium here. Install it, or set TICKERGLOSS_CHROMIUM to one.');
}

/** Firefox as TICKERGLOSS_FIREFOX names it, the system's, or Debian's installed now. Throws with what to do else. */
export function findFirefox(): string {
  const names = ['firefox-esr', 'firefox'];
  const found = process.env.TICKERGLOSS_FIREFOX ?? onPath(names);
  if (found) return found;
  if (process.getuid?.() === 0) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', 'firefox-esr');
  }
  const installedNow = onPath(names);
  if (installedNow) return installedNow;
  throw new Error('No Firefox here. Install it, or set TICKERGLOSS_FIREFOX to one.');
}
