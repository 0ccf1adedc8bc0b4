import { t } from '../../utils/i18n.ts';
import type { SectionProps } from './section.ts';

const PARTS = 'Preact, Floating UI, Zod, webext-core (MIT), idb-keyval (Apache 2.0)';

/** Version, licences, privacy. */
export const About = ({ version }: SectionProps) => (
  <>
    <p>{t('aboutVersion', version)}</p>
    <p>{t('aboutPrivacy')}</p>
    <p class="muted">{t('aboutBuilt', PARTS)}</p>
    <p>
      <a class="notices" href="/third-party.txt" target="_blank" rel="noreferrer">
        {t('aboutNotices')}
      </a>
    </p>
  </>
);
