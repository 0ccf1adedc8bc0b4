import type { Mention } from '../detect/mention.ts';
import { isWanted } from '../ignored.ts';
import { looksOf } from '../looks.ts';
import type { Turn } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import { type Pause, watchPause } from '../pause.ts';
import { defaults, fetchingOf, readSettings, type Settings, showsMoves, watchSettings } from '../settings.ts';
import { isSiteOn } from '../sites.ts';
import { type Attendant, attend } from './attend.ts';
import { findOwnDate, findPublished } from './dates.ts';
import { isTop, loaded, topHost, useful } from './frames.ts';
import { hear } from './hear.ts';
import { createMoves, type Moves } from './moves.ts';
import { createPage, type Page, type ReadPage } from './page.ts';
import { paintOf } from './paint.ts';
import { createReport } from './report.ts';
import { showMoves } from './show-moves.ts';
import { createTour } from './tour.ts';
import { createQuestions, type Questions } from './worker.ts';

/** What a content script lives by: see context.ts. */
interface Life {
  readonly signal: AbortSignal;
  readonly isValid: boolean;
}

/** Where the script runs already; in a frame of a blob Chromium starts it twice. */
const started = new WeakSet<Document>();

/** What of the settings decides what is marked, and how: at a change of it a page is marked anew. */
const marking = ({ ignored, rulesOff, underline, coloured, badges, colours, fetching }: Settings): string =>
  JSON.stringify([
    ignored,
    rulesOff,
    underline,
    coloured,
    badges,
    showsMoves({ coloured, badges }) && colours,
    fetching,
  ]);

/** Everything that the extension does in a page, for as long as the page and the extension live. */
export async function startContent(life: Life): Promise<void> {
  const { signal } = life;
  if (started.has(document)) return;
  started.add(document);
  await useful(signal);
  const host = topHost() ?? (await sendMessage('site').catch(() => ''));
  let settings = defaults;
  /** Not known yet: nothing is marked. */
  let pause: Pause | undefined;
  /** Ends what is at work while the site is on. */
  let work: AbortController | null = null;
  let page: Page | null = null;
  let attendant: Attendant | null = null;
  /** Fetches what the reader wants fetched unasked, and shows it. */
  let ahead: (() => void) | null = null;
  const dateOf = (node: Node) => (isTop() ? findOwnDate(node, Date.now()) : findPublished(node, Date.now()));
  const report = createReport((dated) => (dated ? page?.instruments(dateOf) : page?.unordered()) ?? [], signal);

  function listen(read: ReadPage, moves: Moves, questions: Questions, until: AbortSignal): void {
    attendant = attend(
      read,
      {
        site: host,
        nameOfExchange: questions.nameOfExchange,
        farewell: questions.farewell,
        looks: () => looksOf(settings),
        dwell: () => settings.dwell,
        opening: () => settings.opening,
        isAlive: () => life.isValid,
      },
      until,
    );
    const isAsked = fetchingOf(settings) === 'hover';
    ahead = isAsked ? null : showMoves(read, moves, { settings: () => settings, site: host }, until);
  }

  function turnOn(): void {
    const now = new AbortController();
    work = now;
    const questions = createQuestions();
    const wants = (mention: Mention) => isWanted(settings, mention, host);
    const moves = createMoves();
    const onFirstMark = (read: ReadPage) => listen(read, moves, questions, now.signal);
    const onRead = () => {
      report.say();
      ahead?.();
    };
    const paint = (mention: Mention) => paintOf(settings, moves.directionOf(mention));
    page = createPage({ ...questions, wants, paint, onFirstMark, onRead }, now.signal);
  }

  function turnOff(): void {
    work?.abort();
    work = page = attendant = ahead = null;
    report.say();
  }

  function apply(next: Settings): void {
    const isOther = marking(next) !== marking(settings);
    settings = next;
    const on = pause === null && isSiteOn(settings, host);
    if (work && (!on || isOther)) turnOff();
    if (on && !work) turnOn();
  }

  /** From the back/forward cache a page comes as it was, while settings, badge and extension may have gone on. */
  async function restore({ persisted }: PageTransitionEvent): Promise<void> {
    if (!persisted || !life.isValid) return;
    apply(await readSettings());
    page?.again();
    report.say(true);
  }

  const own = (turn: Turn): boolean => attendant?.step(turn) ?? false;
  hear('turn', own);
  hear('reveal', ({ instrument }) => attendant?.reveal(instrument));
  if (isTop()) {
    const visit = (frame: number, turn: Turn) => sendMessage('visit', { frame, ...turn }).catch(() => false);
    hear('step', createTour({ own, frames: report.frames, visit }));
    hear('page', () => ({
      host,
      on: work !== null,
      published: findPublished(null, Date.now()) ?? undefined,
      instruments: report.all(true),
      capped: page?.isCapped() ?? false,
    }));
  }
  signal.addEventListener('abort', () => work?.abort());
  await loaded(signal);
  addEventListener('pageshow', restore, { signal });
  watchSettings(apply, signal);
  apply(await readSettings());
  await watchPause((next) => {
    pause = next;
    apply(settings);
  }, signal);
}
