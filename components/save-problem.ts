import { t } from '../utils/i18n.ts';
import type { SaveProblem } from '../utils/settings.ts';

const words = { full: 'settingsFull', newer: 'settingsNewer', refused: 'settingsRefused' } as const;

/** Why a change was not saved, in words. */
export const saveProblemText = (problem: SaveProblem): string => t(words[problem]);
