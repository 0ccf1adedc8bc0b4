import type { CardProps, CardState, Span } from '../components/Card.tsx';
import { createFormat } from './format.ts';
import { uiLanguage } from './i18n.ts';
import type { About, Answer, QuoteRequest, sendMessage } from './messages.ts';
import type { Line } from './quotes/quote.ts';
import type { SinceResult } from './quotes/since.ts';
import { fail } from './result.ts';
import type { SaveProblem } from './settings.ts';
import { type Instrument, instrumentKey } from './symbology/instrument.ts';

/** What a card is opened for. */
export interface Subject extends Instrument {
  /** MICs that the text leaves open. */
  readonly candidates?: readonly string[];
}

export interface CardModelOptions {
  /** Asks the worker. */
  readonly send: typeof sendMessage;
  readonly draw: (props: CardProps) => void;
  /** The reader closed it. */
  readonly onClose: () => void;
  /** The page's host. */
  readonly site: string;
  /** When the page was published, milliseconds since the epoch. */
  readonly published: () => number | undefined;
  readonly nameOfExchange: (mic: string) => string | undefined;
  readonly looks: () => string;
}

/** As much before publication as a seventh of the time since, a week at least: the point stands on a line, not at its end. */
const toStart = (published: number, now: number): number => published - Math.max(7 * 86_400_000, (now - published) / 7);

/** What one card shows, from the moment it opens until it closes; late answers to an earlier card are dropped. */
export function createCardModel(options: CardModelOptions) {
  const { send, draw, site, nameOfExchange } = options;
  /** The last request, so that the figures on their way during the dwell are not asked for twice. */
  let asked: { key: string; reply: Promise<Answer> } | null = null;
  let shown: Subject | null = null;
  let first: Subject | null = null;
  let state: CardState = { status: 'loading' };
  let rest = blank();
  /** Kept from card to card: a reader who wants the long line wants it again. */
  let span: Span = 'day';

  function blank() {
    return {
      since: undefined as SinceResult | undefined,
      past: undefined as Line | null | undefined,
      about: undefined as About | undefined,
      open: false,
      pinned: false,
      copied: false,
      problem: undefined as SaveProblem | undefined,
    };
  }

  function request({ symbol, exchange, kind, candidates }: Subject, fresh: boolean): Promise<Answer> {
    const instrument = { symbol, exchange, kind };
    const key = instrumentKey(instrument);
    if (asked?.key === key && !fresh) return asked.reply;
    const sought: QuoteRequest = { instrument, candidates, site, fresh };
    const reply = send('quote', sought).catch((error: unknown) =>
      fail({ code: 'worker-gone' as const, detail: String(error) }),
    );
    asked = { key, reply };
    return reply;
  }

  function redraw(change: Partial<typeof rest> = {}): void {
    if (!shown) return;
    rest = { ...rest, ...change };
    const instrument = state.status === 'quote' ? state.quote.instrument : shown;
    const { exchange } = instrument;
    const { published, looks } = options;
    draw({
      ...rest,
      instrument,
      exchange: (state.status === 'quote' && state.quote.venue) || (exchange && nameOfExchange(exchange)) || undefined,
      state,
      format: createFormat(uiLanguage()),
      now: Date.now(),
      published: published(),
      span,
      named: first?.symbol ?? '',
      site,
      looks: looks(),
      on: actions,
    });
  }

  /** Draws what an answer brings, unless the card shows something else by then; an answer that fails changes nothing. */
  function follow<T>(reply: Promise<T>, take: (value: T) => Partial<typeof rest>): void {
    const asker = shown;
    reply.then(
      (value) => asker === shown && redraw(take(value)),
      () => {},
    );
  }

  function askRest({ instrument }: { instrument: Instrument }): void {
    const published = options.published();
    if (published === undefined) return;
    follow(send('since', { instrument, published }), (since) => ({ since }));
    if (span === 'since') askPast(instrument, published);
  }

  function askPast(instrument: Instrument, published: number): void {
    follow(send('line', { instrument, from: toStart(published, Date.now()) }), (past) => ({ past }));
  }

  async function load(subject: Subject, fresh: boolean): Promise<void> {
    shown = subject;
    state = { status: 'loading' };
    redraw();
    const answer = await request(subject, fresh);
    if (shown !== subject) return;
    state = answer.ok ? { status: 'quote', quote: answer.value } : { status: 'failed', failure: answer.error };
    redraw();
    if (answer.ok) askRest(answer.value);
  }

  const instrument = (): Instrument | null => (state.status === 'quote' ? state.quote.instrument : shown);

  const actions: CardProps['on'] = {
    retry: () => shown && load(shown, true),
    options: () => void send('options'),
    close: options.onClose,
    pin: () => redraw({ pinned: !rest.pinned }),
    more() {
      redraw({ open: !rest.open });
      const about = instrument();
      if (about && !rest.about) follow(send('about', { instrument: toPlain(about) }), (told) => ({ about: told }));
    },
    span(next) {
      span = next;
      redraw();
      const published = options.published();
      const about = instrument();
      if (next === 'since' && rest.past === undefined && about && published !== undefined)
        askPast(toPlain(about), published);
    },
    pick(chosen) {
      const { failure } = state.status === 'failed' ? state : {};
      if (failure?.code === 'choice' && first) send('choose', { site, asked: toPlain(first), chosen }).catch(() => {});
      rest = { ...blank(), pinned: rest.pinned };
      load(chosen, false);
    },
    ignore(anywhere) {
      const about = first;
      if (!about) return;
      const request = { symbol: about.symbol, site: anywhere ? undefined : site };
      const done = (problem: SaveProblem | null) =>
        first === about && (problem ? redraw({ problem }) : options.onClose());
      send('ignore', request).then(done, () => done('refused'));
    },
    copy: navigator.clipboard && (() => follow(navigator.clipboard.writeText(toText()), () => ({ copied: true }))),
  };

  const toPlain = ({ symbol, exchange, kind }: Instrument): Instrument => ({ symbol, exchange, kind });

  function toText(): string {
    if (state.status !== 'quote') return first?.symbol ?? '';
    const { instrument: of, price, currency, priceHint, name = '', time, source } = state.quote;
    const format = createFormat(uiLanguage());
    const where = of.exchange ? `${nameOfExchange(of.exchange) ?? of.exchange}: ` : '';
    const figure = `${format.price(price, currency, priceHint)} ${currency}`;
    return `${name} (${where}${of.symbol}) ${figure}, ${format.time(time, Date.now())}, ${source}`;
  }

  return {
    /** Begins to fetch for a mark that may be opened. */
    prepare: (subject: Subject): void => void request(subject, false),
    open(subject: Subject): void {
      first = subject;
      rest = blank();
      void load(subject, false);
    },
    /** The card is gone. */
    close(): void {
      shown = asked = null;
    },
    isPinned: (): boolean => rest.pinned,
  };
}
