import './quotes/jitless.ts';
import * as z from 'zod/mini';

const instrument = z.object({
  symbol: z.string().check(z.minLength(1), z.maxLength(32)),
  exchange: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4}$/))),
  kind: z.enum(['equity', 'fund', 'index', 'currency', 'crypto', 'future']),
});
const site = z.string().check(z.maxLength(253));
const flag = z._default(z.boolean(), false);

/** What pages may ask the worker for, checked: a page's process may be hostile. Each throws on anything else. */
export const requests = {
  /** Blocks and characters at once: far more than an article has, far less than would hold up the worker. */
  detect: z.object({
    texts: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(10_000)),
    language: z.string().check(z.maxLength(64)),
  }),
  quote: z.object({
    instrument,
    candidates: z.optional(z.array(z.string().check(z.regex(/^[A-Z0-9]{4}$/))).check(z.maxLength(20))),
    site: z.optional(site),
    fresh: flag,
    early: flag,
  }),
  since: z.object({ instrument, published: z.number() }),
  line: z.object({ instrument, from: z.number() }),
  about: z.object({ instrument }),
  choose: z.object({ site, asked: instrument, chosen: instrument }),
  ignore: z.object({ symbol: z.string().check(z.minLength(1), z.maxLength(32)), site: z.optional(site) }),
  lookUp: z.object({ query: z.string().check(z.maxLength(80)), ask: z.boolean() }),
  testKey: z.object({ source: z.string(), key: z.string().check(z.maxLength(200)) }),
};
