import { t } from '../../utils/i18n.ts';

/** Stands where the figures will, in their size, so that nothing moves when they come. */
export function Loading({ since }: { readonly since: boolean }) {
  return (
    <div class="body loading">
      <span class="hidden">{t('loading')}</span>
      <p class="price">
        <i class="bone" />
      </p>
      <p class="state">
        <i class="bone" />
      </p>
      <p class="state" />
      <div class="chart">
        {since && <div class="spans" />}
        <i class="bone sparkline" />
      </div>
      {since && <div class="since" />}
      <div class="ranges" />
      <footer>
        <i class="bone" />
      </footer>
    </div>
  );
}
