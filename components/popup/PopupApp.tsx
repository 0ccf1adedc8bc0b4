import type { Format } from '../../utils/format.ts';
import { t } from '../../utils/i18n.ts';
import type { Answer, PageInstrument } from '../../utils/messages.ts';
import type { Pause } from '../../utils/pause.ts';
import type { Place } from '../../utils/permissions.ts';
import type { SinceResult } from '../../utils/quotes/since.ts';
import type { SaveProblem } from '../../utils/settings.ts';
import type { Instrument } from '../../utils/symbology/instrument.ts';
import { saveProblemText } from '../save-problem.ts';
import { Banner } from './Banner.tsx';
import { Heading } from './Heading.tsx';
import { Instruments } from './Instruments.tsx';
import { LookUp, type LookUpProps } from './LookUp.tsx';
import { PauseBox, pausedText } from './PauseBox.tsx';
import { SiteSwitch } from './SiteSwitch.tsx';

/** An instrument of the page, and what is known of it so far. */
export interface PopupRow extends PageInstrument {
  readonly result: Answer | undefined;
  /** Base of the move since publication. */
  readonly since: SinceResult | undefined;
}

/** The page that the popup speaks of. */
export interface PopupPage {
  readonly on: boolean;
  /** The host that the switch speaks of, with its subdomains. */
  readonly site: string;
  /** Milliseconds since the epoch. */
  readonly published: number | undefined;
  readonly rows: readonly PopupRow[];
  /** Whether there are more mentions than are marked. */
  readonly capped: boolean;
  /** Why the last turn of the switch was not saved. */
  readonly problem: SaveProblem | undefined;
}

export type CopyKind = 'text' | 'csv' | 'tradingview' | 'yahoo';

/** What a reader does in the popup. */
export interface PopupActions {
  readonly turn: (on: boolean) => void;
  readonly options: () => void;
  /** Has the browser ask the reader for a right that it lacks. */
  readonly allow: (place: Place) => void;
  readonly refresh: () => void;
  /** Scrolls the page to the instrument's next mention. */
  readonly reveal: (instrument: Instrument) => void;
  /** Of the instruments that a symbol may be, this one is meant. */
  readonly choose: (asked: Instrument, chosen: Instrument) => void;
  readonly copy: (kind: CopyKind) => void;
  readonly pause: (pause: 'hour' | 'restart' | null) => void;
  /** Absent where the popup is in a tab already. */
  readonly openTab: (() => void) | undefined;
}

export interface PopupProps {
  /** `alone`: no page is spoken of, only what is looked up. `kept-out`: the reader may let the extension in. */
  readonly page: PopupPage | 'no-tab' | 'unreadable' | 'kept-out' | 'alone';
  readonly pause: Pause;
  readonly lookUp: LookUpProps;
  /** What was looked up and chosen. */
  readonly found: readonly PopupRow[];
  /** What was copied just now. */
  readonly copied: CopyKind | undefined;
  readonly refreshing: boolean;
  /** What keeps all figures away, where that is known before they are asked for: so that it stands there at once. */
  readonly barred: 'offline' | 'forbidden' | undefined;
  readonly format: Format;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly act: PopupActions;
}

/** The toolbar popup: this page's instruments, any other by look-up, and the switch of its site. */
export function PopupApp(props: PopupProps) {
  const { page, pause, lookUp, found, format, now, act } = props;
  const about = typeof page === 'string' ? undefined : page;
  const rows = pause === null && about?.on ? about.rows : [];
  return (
    <main>
      {page === 'alone' && <h1 class="hidden">{t('extensionName')}</h1>}
      {rows.length > 0 && <Heading {...props} rows={rows} />}
      <Banner rows={[...found, ...rows]} barred={props.barred} onAllow={() => act.allow('sources')} />
      <LookUp {...lookUp} />
      {found.length + rows.length > 0 && (
        <Instruments rows={rows} found={found} published={about?.published} format={format} now={now} act={act} />
      )}
      {rows.length > 0 && about?.capped && <p class="capped muted">{t('capped', format.count(mentionsIn(rows)))}</p>}
      {rows.length === 0 && <Words {...wordsOf(props)} />}
      <footer>
        {about && <SiteSwitch site={about.site} on={about.on} onSwitch={act.turn} />}
        <span class="links">
          {act.openTab && (
            <button type="button" class="link" onClick={act.openTab}>
              {t('openTab')}
            </button>
          )}
          <button type="button" class="link" onClick={act.options}>
            {t('options')}
          </button>
        </span>
        {about?.problem && (
          <p class="problem" role="alert">
            {saveProblemText(about.problem)}
          </p>
        )}
        {(pause === null || !about) && <PauseBox pause={pause} format={format} now={now} onPause={act.pause} />}
      </footer>
    </main>
  );
}

const mentionsIn = (rows: readonly PopupRow[]): number => rows.reduce((sum, { mentions }) => sum + mentions, 0);

interface WordsProps {
  readonly title?: string;
  readonly hint?: string;
  /** What the reader may do about it. */
  readonly deed?: { readonly label: string; readonly act: () => void };
}

/** Why there is no table of a page's, in words. */
function wordsOf({ page, pause, format, now, act }: PopupProps): WordsProps | undefined {
  if (page === 'alone') return undefined;
  if (page === 'no-tab') return { title: t('popupNoTab'), hint: t('popupNoTabHint') };
  if (page === 'kept-out') {
    const deed = { label: t('allow'), act: () => act.allow('pages') };
    return { title: t('popupKeptOut'), hint: t('popupKeptOutHint'), deed };
  }
  if (page === 'unreadable') return { title: t('popupUnreadable'), hint: t('popupUnreadableHint') };
  if (pause !== null) {
    const deed = { label: t('resume'), act: () => act.pause(null) };
    return { title: pausedText(pause, format, now), hint: t('pausedHint'), deed };
  }
  if (!page.on) return { title: t('popupOff'), hint: t('popupOffHint') };
  return { title: t('popupNone'), hint: t('popupNoneHint') };
}

function Words({ title, hint, deed }: WordsProps) {
  if (!title) return null;
  return (
    <div class="words" role="status">
      <h1>{title}</h1>
      <p class="muted">{hint}</p>
      {deed && (
        <button type="button" class="button" onClick={deed.act}>
          {deed.label}
        </button>
      )}
    </div>
  );
}
