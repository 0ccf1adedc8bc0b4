import { t } from '../../utils/i18n.ts';
import { failureText } from '../Failure.tsx';
import type { PopupProps, PopupRow } from './PopupApp.tsx';

export interface BannerProps {
  readonly rows: readonly PopupRow[];
  readonly barred: PopupProps['barred'];
  /** Has the browser ask the reader whether the sources may be asked. */
  readonly onAllow: () => void;
}

/** What keeps every row from its figures is said once, above them. */
const bannerCodeOf = ({ rows, barred }: BannerProps): PopupProps['barred'] => {
  if (barred && rows.length > 0) return barred;
  const codes = rows.map(({ result }) => (result && !result.ok ? result.error.code : undefined));
  return codes.includes('forbidden') ? 'forbidden' : codes.includes('offline') ? 'offline' : undefined;
};

/** The browser has no network, or does not let the extension ask. */
export function Banner(props: BannerProps) {
  const code = bannerCodeOf(props);
  if (!code) return null;
  return (
    <p class="banner" role="status">
      {code === 'forbidden' ? t('notAllowed') : failureText(code, '')}
      {code === 'forbidden' && (
        <button type="button" class="button" onClick={props.onAllow}>
          {t('allow')}
        </button>
      )}
    </p>
  );
}
