import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import { mostLimits } from '../../utils/settings.ts';
import type { SectionProps } from './section.ts';

const fits = (value: number): boolean => Number.isInteger(value) && value >= mostLimits.min && value <= mostLimits.max;

/** How many instruments of a page are fetched unasked; what is no such number is said below it, and stays. */
export function Most({ settings, format, change }: Pick<SectionProps, 'settings' | 'format' | 'change'>) {
  /** What is in the field, while it is not what was saved. */
  const [typed, setTyped] = useState<string | undefined>();
  const [isBad, setBad] = useState(false);
  const take = async ({ value, valueAsNumber: most }: HTMLInputElement) => {
    setTyped(value);
    setBad(!fits(most));
    if (fits(most) && (await change({ ...settings, most }))) setTyped(undefined);
  };
  return (
    <>
      <label class="number">
        {t('mostLabel')}
        <input
          type="number"
          {...mostLimits}
          value={typed ?? settings.most}
          aria-invalid={isBad}
          aria-describedby="most-problem"
          onInput={(event) => setTyped(event.currentTarget.value)}
          onChange={(event) => take(event.currentTarget)}
        />
      </label>
      <p id="most-problem" class="problem" role="alert">
        {isBad && t('mostBad', format.count(mostLimits.min), format.count(mostLimits.max))}
      </p>
    </>
  );
}
