import type { Source } from './source.ts';
import { cnbc } from './sources/cnbc.ts';
import { coingecko } from './sources/coingecko.ts';
import { finnhub } from './sources/finnhub.ts';
import { frankfurter } from './sources/frankfurter.ts';
import { nasdaq } from './sources/nasdaq.ts';
import { tencent } from './sources/tencent.ts';
import { twelveData } from './sources/twelve-data.ts';
import { yahoo } from './sources/yahoo.ts';

/** Every source, in order of preference. A new one is one file and one line here. */
export const sources: readonly Source[] = [yahoo, cnbc, nasdaq, tencent, coingecko, frankfurter, finnhub, twelveData];

/** The hosts that the extension must be allowed to ask: the manifest's `host_permissions` come from here. */
export const sourceHosts: readonly string[] = [...new Set(sources.flatMap(({ hosts }) => hosts))];
