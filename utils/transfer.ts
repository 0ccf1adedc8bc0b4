import { fail, ok, type Result } from './result.ts';
import { isNewer, isObject, parseSettings, type Settings } from './settings.ts';

const APP = 'tickergloss';

/** Settings as a file that `parseFile` reads again. Keys are not settings: they are not in it. */
export const toFile = (settings: Settings): string => `${JSON.stringify({ app: APP, settings }, null, 2)}\n`;

export type FileProblem = 'not-ours' | 'newer';

/** A file's text → settings, or why it has none. */
export function parseFile(text: string): Result<Settings, FileProblem> {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return fail('not-ours');
  }
  if (!isObject(file) || file.app !== APP || !isObject(file.settings)) return fail('not-ours');
  if (typeof file.settings.version !== 'number') return fail('not-ours');
  return isNewer(file.settings) ? fail('newer') : ok(parseSettings(file.settings));
}
