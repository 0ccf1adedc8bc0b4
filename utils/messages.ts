import type { Mention } from './detect/mention.ts';
import type { Said } from './page/metadata.ts';
import type { Line, Quote, QuoteFailure, QuoteResult } from './quotes/quote.ts';
import type { Option } from './quotes/resolution.ts';
import type { Keys } from './quotes/runner.ts';
import type { SinceResult } from './quotes/since.ts';
import type { Result } from './result.ts';
import type { SaveProblem } from './settings.ts';
import type { Instrument } from './symbology/instrument.ts';

/** An instrument of a page and how often the page mentions it. */
export interface PageInstrument {
  readonly instrument: Instrument;
  readonly mentions: number;
  /** MICs that its mentions leave open, likeliest first. */
  readonly candidates?: readonly string[] | undefined;
  /** The browser's number of the first frame that has it; absent for the top document. */
  readonly frame?: number;
  /** When the article that first mentions it was published, milliseconds since the epoch, null where nobody says; absent where it is the page itself. */
  readonly published?: number | null | undefined;
}

/** What a page's content script knows of its page. */
export interface PageState {
  /** Host of the top document, port ignored. */
  readonly host: string;
  /** Whether the extension is at work here. */
  readonly on: boolean;
  /** When the page's article was published, milliseconds since the epoch. */
  readonly published?: number | undefined;
  /** In the order in which the page first names them; empty while off. */
  readonly instruments: readonly PageInstrument[];
  /** Whether there are more mentions than are marked. */
  readonly capped: boolean;
}

/** A quote, and what the worker adds: pages have no exchange table. `insteadOf`: the preferred source, where another stood in. */
export interface Told extends Quote {
  /** Name of the instrument's exchange. */
  readonly venue?: string;
  readonly insteadOf?: string;
}

/** Why there is none: a failure of sources, a right that the reader took back, or a symbol of several instruments. */
export type AnswerFailure =
  | QuoteFailure
  | { readonly code: 'forbidden' }
  | { readonly code: 'choice'; readonly options: readonly Option[] };

export type Answer = Result<Told, AnswerFailure>;

export interface QuoteRequest {
  readonly instrument: Instrument;
  /** MICs that the text leaves open. */
  readonly candidates?: readonly string[] | undefined;
  /** Host of the page: what the reader once chose there is asked for without choosing again. */
  readonly site?: string | undefined;
  /** Ask the source again, even though a fresh figure is at hand. */
  readonly fresh?: boolean | undefined;
  /** Answer at once with the last figure known, marked stale, while a fresh one is asked for: ask again without it for that. */
  readonly early?: boolean | undefined;
  /** Asked for a private window: what is learnt goes to no disk. A content script's tab says so by itself. */
  readonly private?: boolean | undefined;
}

/** On a site, the reader means `chosen` where the page says `asked`. */
export interface Choice extends Pick<QuoteRequest, 'private'> {
  readonly site: string;
  readonly asked: Instrument;
  readonly chosen: Instrument;
}

/** A page elsewhere that quotes an instrument. */
export interface QuoteLink {
  readonly name: string;
  readonly url: string;
}

/** What else there is to say of an instrument, without asking anybody. */
export interface About {
  /** Other listings of the same company. */
  readonly venues: readonly Option[];
  readonly links: readonly QuoteLink[];
}

/** What a page's script needs to know of the instruments that it is told, and has no tables for. */
export interface Aside {
  /** Names of their exchanges, by MIC. */
  readonly exchanges: Readonly<Record<string, string>>;
  /** Symbols among them that are common words too: repeated bare they need more evidence. */
  readonly words: readonly string[];
  /** What the page says once the extension was updated under it: asked for then, nobody would answer. */
  readonly farewell: string;
}

/** What blocks of text mention. */
export interface Detected extends Aside {
  /** By block, in the order in which they were sent. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Those of them, by their place in the row, that mention nothing as they are but might, read exactly. */
  readonly unsure: readonly number[];
}

/** What a page says beside its text, and what it means. */
export interface Evidence {
  readonly found: {
    /** Links that may lead to a quote page. */
    readonly links: readonly { readonly href: string; readonly text: string }[];
    readonly said: readonly Said[];
  };
  readonly means: Aside & {
    /** Of each link; null where it leads to no quote page, or its text is not what it leads to. */
    readonly links: readonly (Instrument | null)[];
    readonly said: readonly Instrument[];
  };
}

/** Where a command of the keyboard leads: to another mention, or into its card. Named so in the manifest. */
export type Step = 'next' | 'previous' | 'open';

/** A step in one document of a page; `entering`: from outside it, at its first mention or, backwards, its last. */
export interface Turn {
  readonly how: Step | 'leave';
  readonly entering: boolean;
}

/**
 * Everything that the parts of the extension say to each other. To the worker: the rules of who may say it and with
 * what data stand in requests.ts. To content scripts: in page/hear.ts.
 */
export interface Messages {
  /**
   * Content script → worker: what do these blocks of text mention? Answered in their order.
   * The exchange table and the directory weigh more than all the rest of a content script, and are only needed for the
   * few blocks in which something may be: so they live in the worker, and no page compiles them.
   */
  detect(request: { texts: readonly string[]; language: string }): Detected;
  /** Content script → worker: what do the links to quote pages and the metadata of a page stand for? */
  weigh(found: Evidence['found']): Evidence['means'];
  /** Page or popup → worker: what does the market say of this instrument, or which of several is meant? */
  quote(request: QuoteRequest): Answer;
  /** Page or popup → worker: what the move since publication (milliseconds since the epoch) is measured against. */
  since(request: { instrument: Instrument; published: number }): SinceResult;
  /** Page → worker: closes since then, milliseconds since the epoch; null where there are none. */
  line(request: { instrument: Instrument; from: number }): Line | null;
  /** Page or popup → worker. */
  about(request: { instrument: Instrument }): About;
  /** Page or popup → worker. */
  choose(request: Choice): void;
  /** Page → worker: this symbol is no ticker, on this site or anywhere. Why that was not saved; null where it was. */
  ignore(request: { symbol: string; site?: string | undefined }): SaveProblem | null;
  /**
   * Popup → worker: instruments by name or ticker, likeliest first. The directory answers what it knows outright;
   * else the search service is asked too, unless `ask` is false, as it should be while the reader still types.
   */
  search(request: { text: string; ask?: boolean; private?: boolean }): Result<readonly Option[], AnswerFailure>;
  /** Options → worker: does this key of the source work? Its quote of a share, or what it answered. */
  testKey(request: { source: string; key: string }): QuoteResult;
  /** Card → worker: open the options; no page of the web can. */
  options(): void;
  /** Options → worker: the reader's own keys, by source. Only the worker can reach them. */
  keys(): Keys;
  /** Options → worker: keep this key, or forget it where it is empty. False where it could not be kept. */
  saveKey(request: { source: string; key: string }): boolean;
  /** Content script → worker: how many instruments this page has, for the toolbar badge. */
  count(instruments: number): void;
  /** Content script of a frame → worker: the host of its tab's top document. */
  site(): string;
  /** Content script of a frame → worker: what it has, to be told to the top document. */
  frame(instruments: readonly PageInstrument[]): void;
  /** Worker → content script of the top document: what a frame has. */
  frameHas(report: { frame: number; instruments: readonly PageInstrument[] }): void;
  /** Top document → worker: all frames should say again what they have. */
  gather(): void;
  /** Worker → content scripts of a tab. */
  sayAgain(): void;
  /** Popup → content script of the top document. */
  page(): PageState;
  /** Popup → content script: scroll to the next mention of this instrument and ring it. */
  reveal(request: { instrument: Instrument }): void;
  /** Worker → content script of the top document: the reader pressed the keys of a command. */
  step(how: Step): void;
  /** Top document → worker: take a step in this frame. False where it leads out of it, or nobody is there. */
  visit(request: Turn & { frame: number }): boolean;
  /** Worker → content script of a frame: take a step here. */
  turn(turn: Turn): boolean;
}
