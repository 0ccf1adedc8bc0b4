import { t } from '../../utils/i18n.ts';
import type { CardProps } from '../Card.tsx';

/** Opens what a glance does not need. */
export const MoreButton = ({ open, on }: Pick<CardProps, 'open' | 'on'>) => (
  <button type="button" class="text" aria-expanded={open} onClick={on.more}>
    {t('more')}
  </button>
);
