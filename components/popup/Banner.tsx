import { t } from '../../utils/i18n.ts';
import { failureText } from '../Failure.tsx';
import type { PopupRow } from './PopupApp.tsx';

export interface BannerProps {
  readonly rows: readonly PopupRow[];
  /** Has the browser ask the reader whether the sources may be asked. */
  readonly onAllow: () => void;
}

/** What keeps every row from its figures is said once, above them. */
const bannerCodeOf = (rows: readonly PopupRow[]): 'offline' | 'forbidden' | undefined => {
  const codes = rows.map(({ result }) => (result && !result.ok ? result.error.code : undefined));
  return codes.includes('forbidden') ? 'forbidden' : codes.includes('offline') ? 'offline' : undefined;
};

/** The browser has no network, or does not let the extension ask. */
export function Banner({ rows, onAllow }: BannerProps) {
  const code = bannerCodeOf(rows);
  if (!code) return null;
  return (
    <p class="banner" role="status">
      {code === 'forbidden' ? t('notAllowed') : failureText(code, '')}
      {code === 'forbidden' && (
        <button type="button" class="button" onClick={onAllow}>
          {t('allow')}
        </button>
      )}
    </p>
  );
}
