import { t } from '../../utils/i18n.ts';
import { fetchingOf, mostLimits } from '../../utils/settings.ts';
import { Choices } from './Choices.tsx';
import type { SectionProps } from './section.ts';

/** When quotes are asked for, and what that tells whom. */
export function Fetching({ settings, change }: SectionProps) {
  const set = (value: number) => {
    if (value >= mostLimits.min && value <= mostLimits.max) change({ ...settings, most: Math.round(value) });
  };
  return (
    <>
      <Choices of="fetching" legend="fetchingHeading" settings={settings} change={change} />
      <p class="muted" aria-live="polite">
        {t(`fetchPrivacy_${fetchingOf(settings)}`)}
      </p>
      {fetchingOf(settings) !== 'hover' && (
        <label class="number">
          {t('mostLabel')}
          <input
            type="number"
            {...mostLimits}
            value={settings.most}
            onChange={(event) => set(event.currentTarget.valueAsNumber)}
          />
        </label>
      )}
    </>
  );
}
