import './quotes/jitless.ts';
import * as z from 'zod/mini';
import type { Instrument } from './symbology/instrument.ts';

const kinds = ['equity', 'fund', 'index', 'currency', 'crypto', 'future'] as const;

const quoteRequest = z.object({
  instrument: z.object({
    symbol: z.string().check(z.minLength(1), z.maxLength(32)),
    exchange: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4}$/))),
    kind: z.enum(kinds),
  }),
  fresh: z._default(z.boolean(), false),
});

/** What a page asks the worker for, checked: a page's process may be hostile. Throws on anything else. */
export const parseQuoteRequest = (data: unknown): { instrument: Instrument; fresh: boolean } =>
  quoteRequest.parse(data);
