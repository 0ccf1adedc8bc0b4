import type { Settings } from './settings.ts';

/** The classes of the reader's looks (theme.css). */
export const looksOf = ({ colours, theme, size, density }: Settings): string =>
  [`up-${colours}`, theme, size, density].join(' ');
