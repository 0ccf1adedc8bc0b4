import type { Format } from '../../utils/format.ts';
import { t } from '../../utils/i18n.ts';
import type { PageInstrument } from '../../utils/messages.ts';
import type { QuoteResult } from '../../utils/quotes/quote.ts';
import { Heading, Instruments } from './Instruments.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** An instrument of the page, and what is known of its quote so far. */
export interface PopupRow extends PageInstrument {
  readonly result: QuoteResult | undefined;
}

export type PopupProps =
  | { readonly view: 'no-tab' }
  | { readonly view: 'unreadable' }
  | {
      readonly view: 'page';
      readonly on: boolean;
      /** The host that the switch speaks of, with its subdomains. */
      readonly site: string;
      readonly rows: readonly PopupRow[];
      readonly format: Format;
      /** Why the last turn of the switch was not saved. */
      readonly problem: 'full' | 'refused' | undefined;
      readonly onSwitch: (on: boolean) => void;
      readonly onOptions: () => void;
    };

/** The toolbar popup: this page's instruments, and the switch of its site. */
export function PopupApp(props: PopupProps) {
  if (props.view === 'no-tab') return <Words title={t('popupNoTab')} hint={t('popupNoTabHint')} />;
  if (props.view === 'unreadable') return <Words title={t('popupUnreadable')} hint={t('popupUnreadableHint')} />;
  const { on, site, rows, format, problem, onSwitch, onOptions } = props;
  return (
    <main>
      {!on && <Words title={t('popupOff')} hint={t('popupOffHint')} />}
      {on && rows.length === 0 && <Words title={t('popupNone')} hint={t('popupNoneHint')} />}
      {on && rows.length > 0 && (
        <>
          <Heading count={rows.length} format={format} />
          <Instruments rows={rows} format={format} />
        </>
      )}
      <footer>
        <SiteSwitch site={site} on={on} onSwitch={onSwitch} />
        <button type="button" class="link" onClick={onOptions}>
          {t('options')}
        </button>
        {problem && (
          <p class="problem" role="alert">
            {t(problem === 'full' ? 'settingsFull' : 'settingsRefused')}
          </p>
        )}
      </footer>
    </main>
  );
}

/** A page without a table says why, in words. */
function Words({ title, hint }: { title: string; hint: string }) {
  return (
    <div class="words">
      <h1>{title}</h1>
      <p class="muted">{hint}</p>
    </div>
  );
}
