import type { Format } from '../../utils/format.ts';
import { t } from '../../utils/i18n.ts';
import type { Pause } from '../../utils/pause.ts';
import type { PopupActions } from './PopupApp.tsx';

export interface PauseBoxProps {
  readonly pause: Pause;
  readonly format: Format;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly onPause: PopupActions['pause'];
}

/** Until when there is rest. */
export const pausedText = (pause: number | 'restart', format: Format, now: number): string =>
  pause === 'restart' ? t('pausedRestart') : t('pausedUntil', format.time(pause, now));

/** Rest everywhere for a while, or the end of that. */
export function PauseBox({ pause, format, now, onPause }: PauseBoxProps) {
  if (pause !== null)
    return (
      <p class="pause" role="status">
        <span>{pausedText(pause, format, now)}</span>
        <button type="button" class="link" onClick={() => onPause(null)}>
          {t('resume')}
        </button>
      </p>
    );
  return (
    <details class="pause">
      <summary>{t('pause')}</summary>
      <button type="button" class="link" onClick={() => onPause('hour')}>
        {t('pauseHour')}
      </button>
      <button type="button" class="link" onClick={() => onPause('restart')}>
        {t('pauseRestart')}
      </button>
    </details>
  );
}
