import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Mention } from './detect/mention.ts';
import type { Said } from './page/metadata.ts';
import type { QuoteResult } from './quotes/quote.ts';
import type { FoundResult, ResolutionResult } from './quotes/resolution.ts';
import type { SinceResult } from './quotes/since.ts';
import type { Instrument } from './symbology/instrument.ts';

/** An instrument of a page and how often the page mentions it. */
export interface PageInstrument {
  readonly instrument: Instrument;
  readonly mentions: number;
  /** The browser's number of the first frame that has it; absent for the top document. */
  readonly frame?: number;
}

/** What a page's content script knows of its page. */
export interface PageState {
  /** Host of the top document, port ignored. */
  readonly host: string;
  /** Whether the extension is at work here. */
  readonly on: boolean;
  /** In the order in which the page first names them; empty while off. */
  readonly instruments: readonly PageInstrument[];
  /** Whether there are more mentions than are marked. */
  readonly capped: boolean;
  /** When the page says it was published, in milliseconds since the epoch; null where it does not say. */
  readonly published: number | null;
}

/** What blocks of text mention. */
export interface Detected {
  /** By block, in the order in which they were sent. */
  readonly mentions: readonly (readonly Mention[])[];
  /** Names of the exchanges that the mentions name, by MIC. */
  readonly exchanges: Readonly<Record<string, string>>;
}

/** What a page says beside its text, and what it means. */
export interface Evidence {
  readonly found: {
    /** Links that may lead to a quote page. */
    readonly links: readonly { readonly href: string; readonly text: string }[];
    readonly said: readonly Said[];
  };
  readonly means: {
    /** Of each link; null where it leads to no quote page, or its text is not what it leads to. */
    readonly links: readonly (Instrument | null)[];
    readonly said: readonly Instrument[];
    /** Names of their exchanges, by MIC. */
    readonly exchanges: Readonly<Record<string, string>>;
  };
}

/** Everything that the parts of the extension say to each other. */
interface ProtocolMap {
  /**
   * Content script → worker: what do these blocks of text mention? Answered in their order.
   * The exchange table and the directory weigh more than all the rest of a content script, and are only needed for the
   * few blocks in which something may be: so they live in the worker, and no page compiles them.
   */
  detect(request: { texts: readonly string[]; language: string }): Detected;
  /** Content script → worker: what do the links to quote pages and the metadata of a page stand for? */
  weigh(found: Evidence['found']): Evidence['means'];
  /**
   * Page or popup → worker: what does the market say of this instrument? `fresh` asks the source again; `early` answers
   * at once with the last figure known, marked stale, while a fresh one is asked for: ask again without it for that.
   */
  quote(request: { instrument: Instrument; fresh?: boolean; early?: boolean }): QuoteResult;
  /** Page or popup → worker: what the move since publication (milliseconds since the epoch) is measured against. */
  since(request: { instrument: Instrument; published: number }): SinceResult;
  /**
   * Page or popup → worker: what does a symbol without a sure exchange, or an identifier, stand for? One instrument or a
   * choice; what the reader chose for the site goes before all. `candidates`: MICs that the text leaves open.
   */
  resolve(request: {
    instrument: Instrument;
    site?: string | undefined;
    candidates?: readonly string[] | undefined;
  }): ResolutionResult;
  /** Page or popup → worker: on this site, the reader means `chosen` where the page says `asked`. */
  choose(request: { site: string; asked: Instrument; chosen: Instrument }): void;
  /**
   * Popup → worker: instruments by name or ticker, likeliest first. The directory answers what it knows outright;
   * else the search service is asked too, unless `ask` is false, as it should be while the reader still types.
   */
  search(request: { text: string; ask?: boolean }): FoundResult;
  /** Options → worker: does this key of the source work? Its quote of a share, or what it answered. */
  testKey(request: { source: string; key: string }): QuoteResult;
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
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>({ logger: null as never });
