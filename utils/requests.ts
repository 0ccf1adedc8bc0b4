import './quotes/jitless.ts';
import * as z from 'zod/mini';
import { instrumentSchema } from './quotes/instrument-schema.ts';
import { isHost } from './sites.ts';

const instrument = instrumentSchema;
const site = z.string().check(z.maxLength(253), z.refine(isHost));
const mic = z.string().check(z.regex(/^[A-Z0-9]{4}$/));
const text = (most: number) => z.string().check(z.maxLength(most));
const flag = z.optional(z.boolean());

/** What pages may ask the worker for, checked: a page's process may be hostile. Each throws on anything else. */
export const requests = {
  /** Blocks and characters in one request: far more than an article has, far less than would hold up the worker. */
  detect: z.object({
    texts: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(10_000)),
    language: z.string().check(z.maxLength(64)),
  }),
  quote: z.object({ instrument, fresh: flag, early: flag }),
  since: z.object({ instrument, published: z.number() }),
  resolve: z.object({
    instrument,
    site: z.optional(site),
    candidates: z.optional(z.array(mic).check(z.maxLength(50))),
  }),
  choose: z.object({ site, asked: instrument, chosen: instrument }),
  search: z.object({ text: z.string().check(z.maxLength(100)), ask: flag }),
  weigh: z.object({
    links: z.array(z.object({ href: text(500), text: text(100) })).check(z.maxLength(200)),
    said: z
      .array(z.object({ form: z.enum(['listing', 'yahoo', 'ric', 'words']), value: text(1000) }))
      .check(z.maxLength(60)),
  }),
  /** What a frame has. */
  frame: z.array(z.object({ instrument, mentions: z.int() })).check(z.maxLength(5000)),
  testKey: z.object({ source: z.string().check(z.maxLength(32)), key: z.string().check(z.maxLength(200)) }),
};
