import { hasSubdomains } from '../../utils/hosts.ts';
import { t } from '../../utils/i18n.ts';

export interface SiteSwitchProps {
  readonly site: string;
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
}

/** Whether the extension is at work on a site, said in words beside the switch. */
export function SiteSwitch({ site, on, onSwitch }: SiteSwitchProps) {
  return (
    <label class="site">
      <input
        type="checkbox"
        role="switch"
        class="switch"
        aria-label={t('siteSwitch', site)}
        checked={on}
        aria-checked={on}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
      <span>
        <span class="host">{t(on ? 'siteOn' : 'siteOff', site)}</span>
        {hasSubdomains(site) && <small class="muted">{t('siteSubdomains')}</small>}
      </span>
    </label>
  );
}
