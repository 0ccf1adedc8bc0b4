import { t } from '../../utils/i18n.ts';
import { fetchingOf } from '../../utils/settings.ts';
import { Choices } from './Choices.tsx';
import { Most } from './Most.tsx';
import type { SectionProps } from './section.ts';

/** When quotes are asked for, and what that tells whom. */
export function Fetching({ settings, format, change }: SectionProps) {
  return (
    <>
      <Choices of="fetching" legend="fetchingHeading" settings={settings} change={change} />
      <p class="muted" aria-live="polite">
        {t(`fetchPrivacy_${fetchingOf(settings)}`)}
      </p>
      {fetchingOf(settings) !== 'hover' && <Most settings={settings} format={format} change={change} />}
    </>
  );
}
