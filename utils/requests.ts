import './quotes/jitless.ts';
import * as z from 'zod/mini';
import { instrumentSchema } from './quotes/instrument-schema.ts';

const instrument = instrumentSchema;
const site = z.string().check(z.maxLength(253), z.regex(/^[^\s/?#@]+$/));
const mic = z.string().check(z.regex(/^[A-Z0-9]{4}$/));
const text = (most: number) => z.string().check(z.maxLength(most));
const candidates = z.optional(z.array(mic).check(z.maxLength(50)));
const flag = z.optional(z.boolean());

const nothing = z.nullish(z.undefined());
const key = { source: text(32), key: text(200) };

/**
 * Every message to the worker and the data that it may carry: a page's process may be hostile. Each throws on anything
 * else. What a page says of its site is not taken from here (worker/heed.ts).
 */
export const requests = {
  /** Blocks and characters in one request: far more than an article has, far less than would hold up the worker. */
  detect: z.object({
    texts: z.array(z.string().check(z.maxLength(1_000_000))).check(z.maxLength(10_000)),
    language: z.string().check(z.maxLength(64)),
  }),
  quote: z.object({
    instrument,
    candidates,
    // Any host may be said, also one that no site has: then nothing was ever chosen there.
    site: z.optional(z.string().check(z.maxLength(253))),
    fresh: flag,
    early: flag,
    private: flag,
  }),
  since: z.object({ instrument, published: z.number() }),
  line: z.object({ instrument, from: z.number() }),
  about: z.object({ instrument }),
  ignore: z.object({ symbol: z.string().check(z.minLength(1), z.maxLength(32)), site: z.optional(site) }),
  choose: z.object({ site, asked: instrument, chosen: instrument, private: flag }),
  search: z.object({ text: z.string().check(z.maxLength(100)), ask: flag, private: flag }),
  weigh: z.object({
    links: z.array(z.object({ href: text(500), text: text(100) })).check(z.maxLength(200)),
    said: z
      .array(z.object({ form: z.enum(['listing', 'yahoo', 'ric', 'words']), value: text(1000) }))
      .check(z.maxLength(60)),
  }),
  /** What a frame has. */
  frame: z
    .array(z.object({ instrument, mentions: z.number(), candidates, published: z.nullish(z.number()) }))
    .check(z.maxLength(5000)),
  /** A step of the keyboard in a frame. */
  visit: z.object({
    frame: z.int().check(z.minimum(1)),
    how: z.enum(['next', 'previous', 'open', 'leave']),
    entering: z.boolean(),
  }),
  testKey: z.object(key),
  options: nothing,
  keys: nothing,
  saveKey: z.object(key),
  count: z.int().check(z.minimum(0), z.maximum(1_000_000)),
  site: nothing,
  gather: nothing,
};

export type Requests = { [K in keyof typeof requests]: z.infer<(typeof requests)[K]> };

/** Who may send each: `ours`, a content script or a page of the extension's; or only `own` pages. Others never. */
export const senders: Readonly<Record<keyof Requests, 'ours' | 'own'>> = {
  detect: 'ours',
  weigh: 'ours',
  quote: 'ours',
  since: 'ours',
  line: 'ours',
  about: 'ours',
  choose: 'ours',
  ignore: 'ours',
  count: 'ours',
  site: 'ours',
  frame: 'ours',
  gather: 'ours',
  visit: 'ours',
  options: 'ours',
  search: 'own',
  testKey: 'own',
  keys: 'own',
  saveKey: 'own',
};
