import { config } from 'zod/mini';

// An extension's content security policy forbids `new Function`, which zod probes for with its first schema
// and which the browser then reports as a violation. This module has to be imported before any schema is made.
config({ jitless: true });
