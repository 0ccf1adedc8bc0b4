import { t } from '../../utils/i18n.ts';
import { instrumentKey } from '../../utils/symbology/instrument.ts';
import type { CardProps } from '../Card.tsx';
import { saveProblemText } from '../save-problem.ts';
import { OptionButton } from './Choice.tsx';

/** What a glance does not need: quote pages, other venues, copying, and "this is no ticker". */
export function More({ about, named, site, copied, problem, on }: CardProps) {
  return (
    <div class="more">
      {about && about.links.length > 0 && (
        <p>
          <span class="muted">{t('openAt')}</span>
          {about.links.map(({ name, url }) => (
            <a key={url} class="text" href={url} target="_blank" rel="noopener noreferrer">
              {name}
            </a>
          ))}
        </p>
      )}
      {about && about.venues.length > 0 && (
        <div class="venues">
          <span class="muted">{t('venues')}</span>
          {about.venues.map(({ name: _, ...venue }) => (
            <OptionButton key={instrumentKey(venue.instrument)} {...venue} onPick={on.pick} />
          ))}
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {saveProblemText(problem)}
        </p>
      )}
      <p>
        {on.copy && (
          <button type="button" class="text" onClick={on.copy}>
            {t(copied ? 'copied' : 'copy')}
          </button>
        )}
        <button type="button" class="text" onClick={() => on.ignore(false)}>
          {t('ignoreHere', named, site)}
        </button>
        <button type="button" class="text" onClick={() => on.ignore(true)}>
          {t('ignoreAnywhere', named)}
        </button>
      </p>
    </div>
  );
}
