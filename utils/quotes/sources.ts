import type { Source } from './source.ts';
import { yahoo } from './yahoo.ts';

/** Every source, in order of preference. A new one is one file and one line here. */
export const sources: readonly Source[] = [yahoo];

/** The hosts that the extension must be allowed to ask: the manifest's `host_permissions` come from here. */
export const sourceHosts: readonly string[] = [...new Set(sources.flatMap(({ hosts }) => hosts))];
