import type { Format } from '../../utils/format.ts';
import { t } from '../../utils/i18n.ts';
import { dwellLimits } from '../../utils/settings.ts';
import type { SectionProps } from './Sites.tsx';

const STEP = 50;

/** How long the pointer rests before the card opens. */
export function Opening({ settings, format, change }: SectionProps & { readonly format: Format }) {
  return (
    <section>
      <h2>{t('openingHeading')}</h2>
      <label for="dwell">{t('dwellLabel')}</label>
      <div class="dwell">
        <input
          id="dwell"
          type="range"
          min={dwellLimits.min}
          max={dwellLimits.max}
          step={STEP}
          value={settings.dwell}
          aria-valuetext={t('dwellValue', format.count(settings.dwell / 1000))}
          onChange={(event) => change({ ...settings, dwell: Number(event.currentTarget.value) })}
        />
        <output for="dwell">{t('dwellValue', format.count(settings.dwell / 1000))}</output>
      </div>
      <p class="muted">{t('dwellHint')}</p>
    </section>
  );
}
