import { t } from '../../utils/i18n.ts';
import type { SectionProps } from './section.ts';

/** As keyboards write it. */
const ESCAPE = 'Esc';

/** The keys that the browser says the extension has, and the one that always works. */
export function Keyboard({ commands, keyword, changeKeys }: SectionProps) {
  return (
    <>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || t('keysOpen')}</dt>
            <dd>{shortcut ? <kbd dir="ltr">{shortcut}</kbd> : <span class="muted">{t('keysNone')}</span>}</dd>
          </div>
        ))}
        <div>
          <dt>{t('keysClose')}</dt>
          <dd>
            <kbd>{ESCAPE}</kbd>
          </dd>
        </div>
      </dl>
      {keyword && <p>{t('omniboxUse', keyword)}</p>}
      {changeKeys && (
        <>
          <p class="muted">{t('keysHint')}</p>
          <button type="button" class="button" onClick={changeKeys}>
            {t('keysChange')}
          </button>
        </>
      )}
    </>
  );
}
