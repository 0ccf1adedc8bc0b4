import type { Format } from '../../utils/format.ts';
import { t } from '../../utils/i18n.ts';
import type { Settings } from '../../utils/settings.ts';
import { PinIcon } from '../icons.tsx';
import { Move } from '../Move.tsx';
import { Choices } from '../options/Choices.tsx';

export interface WelcomeProps {
  readonly settings: Settings;
  readonly format: Format;
  readonly change: (settings: Settings) => void;
  /** How the icon is pinned in this browser; absent where it has no toolbar. */
  readonly pinHint: string | undefined;
  readonly onOptions: () => void;
}

const quote = { currency: 'USD' };

/** The one page after installation: the card to try, the colours to choose, the icon to pin. Nothing to sign up for. */
export function WelcomeApp({ settings, format, change, pinHint, onOptions }: WelcomeProps) {
  return (
    <main>
      <h1>{t('welcomeTitle')}</h1>
      <p>{t('welcomeLead')}</p>
      <section>
        <h2>{t('welcomeTry')}</h2>
        <p class="live">{t('welcomeText')}</p>
        <p class="muted">{t('welcomeKeys')}</p>
      </section>
      <section>
        <h2>{t('welcomeColours')}</h2>
        <p class="sample">
          <Move move={{ change: 2.09, share: 0.0116 }} quote={quote} format={format} />
          <Move move={{ change: -0.95, share: -0.0039 }} quote={quote} format={format} />
        </p>
        <Choices of="colours" legend="coloursLegend" settings={settings} change={change} />
      </section>
      {pinHint && (
        <section>
          <h2>
            <PinIcon /> {t('welcomePin')}
          </h2>
          <p>{pinHint}</p>
        </section>
      )}
      <p class="muted">{t('aboutPrivacy')}</p>
      <button type="button" class="button" onClick={onOptions}>
        {t('optionsTitle')}
      </button>
    </main>
  );
}
