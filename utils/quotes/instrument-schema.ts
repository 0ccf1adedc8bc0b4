import './jitless.ts';
import * as z from 'zod/mini';

/** An instrument as a page or a store gives it, neither of which is to be believed. */
export const instrumentSchema = z.object({
  symbol: z.string().check(z.minLength(1), z.maxLength(32)),
  exchange: z.nullable(z.string().check(z.regex(/^[A-Z0-9]{4}$/))),
  kind: z.enum(['equity', 'fund', 'index', 'currency', 'crypto', 'future']),
});
