import { replies } from './replies.ts';
import { rows } from './rows.ts';
import { stored } from './stored.ts';
import { texts } from './texts.ts';

/** All ways to try, 141,000 inputs of them. Loaded once the clock stands still: what they begin with is of that instant. */
export const fuzzers = [...texts, ...replies, ...rows, ...stored];
