import './quotes/jitless.ts';
import * as z from 'zod/mini';
import type { PageInstrument } from './messages.ts';
import type { Instrument } from './symbology/instrument.ts';

const kinds = ['equity', 'fund', 'index', 'currency', 'crypto', 'future'] as const;

const instrument = z.object({
  symbol: z.string().check(z.minLength(1), z.maxLength(32)),
  exchange: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4}$/))),
  kind: z.enum(kinds),
});

const quoteRequest = z.object({
  instrument,
  fresh: z._default(z.boolean(), false),
});

/** Blocks and characters in one request: far more than an article has, far less than would hold up the worker. */
const detectRequest = z.object({
  texts: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(10_000)),
  language: z.string().check(z.maxLength(64)),
});

/** Blocks of text to read, checked. Throws on anything else. */
export const parseDetectRequest = (data: unknown): { texts: string[]; language: string } => detectRequest.parse(data);

const frameReport = z.array(z.object({ instrument, mentions: z.int() })).check(z.maxLength(5000));

/** What a frame says that it has, checked. Throws on anything else. */
export const parseFrameReport = (data: unknown): PageInstrument[] => frameReport.parse(data);

/** What a page asks the worker for, checked: a page's process may be hostile. Throws on anything else. */
export const parseQuoteRequest = (data: unknown): { instrument: Instrument; fresh: boolean } =>
  quoteRequest.parse(data);
