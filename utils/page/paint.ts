import type { Direction } from '../../components/Move.tsx';
import type { Settings } from '../settings.ts';

/**
 * Name of the highlight that a mention stands in; marks.css paints each. A direction that is not known, or none, looks
 * like any mark.
 */
export const paintOf = ({ underline, coloured, colours }: Settings, direction?: Direction): string => {
  if (coloured && direction && direction !== 'flat') return `tickergloss-${direction}-${colours}`;
  return underline === 'dotted' ? 'tickergloss' : `tickergloss-${underline}`;
};
