import { t } from '../../utils/i18n.ts';
import { dwellLimits } from '../../utils/settings.ts';
import { Choices } from './Choices.tsx';
import type { SectionProps } from './section.ts';

const STEP = 50;

/** What opens the card, and how long the pointer rests before. */
export function Opening({ settings, format, change }: SectionProps) {
  return (
    <>
      <Choices of="opening" legend="openingLegend" settings={settings} change={change} />
      <label for="dwell">{t('dwellLabel')}</label>
      <div class="dwell">
        <input
          id="dwell"
          type="range"
          min={dwellLimits.min}
          max={dwellLimits.max}
          step={STEP}
          value={settings.dwell}
          disabled={settings.opening === 'click'}
          aria-valuetext={t('dwellValue', format.count(settings.dwell / 1000))}
          onChange={(event) => change({ ...settings, dwell: Number(event.currentTarget.value) })}
        />
        <output for="dwell">{t('dwellValue', format.count(settings.dwell / 1000))}</output>
      </div>
      <p class="muted">{t('dwellHint')}</p>
    </>
  );
}
