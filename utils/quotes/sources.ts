import type { HistorySource } from './history.ts';
import type { SearchSource } from './resolution.ts';
import type { Source } from './source.ts';
import { cnbc } from './sources/cnbc.ts';
import { coingecko } from './sources/coingecko.ts';
import { coingeckoHistory } from './sources/coingecko-history.ts';
import { finnhub } from './sources/finnhub.ts';
import { frankfurter } from './sources/frankfurter.ts';
import { nasdaq } from './sources/nasdaq.ts';
import { tencent } from './sources/tencent.ts';
import { twelveData } from './sources/twelve-data.ts';
import { yahoo } from './sources/yahoo.ts';
import { yahooHistory } from './sources/yahoo-history.ts';
import { yahooSearch } from './sources/yahoo-search.ts';

/** Every source, in order of preference. A new one is one file and one line here. */
export const sources: readonly Source[] = [yahoo, cnbc, nasdaq, tencent, coingecko, frankfurter, finnhub, twelveData];

/** Past prices, in order of preference; from hosts that quote too. */
export const histories: readonly HistorySource[] = [yahooHistory, coingeckoHistory];

export const search: SearchSource = yahooSearch;

/** The hosts that the extension must be allowed to ask: the manifest's `host_permissions` come from here. */
export const sourceHosts: readonly string[] = [...new Set(sources.flatMap(({ hosts }) => hosts))];
