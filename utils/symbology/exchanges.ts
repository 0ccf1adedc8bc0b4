import type { Exchange } from './exchange.ts';
import { americas } from './exchanges/americas.ts';
import { asiaPacific } from './exchanges/asia-pacific.ts';
import { europe } from './exchanges/europe.ts';
import { middleEastAfrica } from './exchanges/middle-east-africa.ts';

/** Every exchange that is known, one row a MIC. */
export const exchanges: readonly Exchange[] = [...americas, ...europe, ...middleEastAfrica, ...asiaPacific];

let byMic: ReadonlyMap<string, Exchange> | undefined;

/** The row of a MIC (`XNYS`), or undefined for one that the table lacks. */
export const exchangeByMic = (mic: string): Exchange | undefined => {
  byMic ??= new Map(exchanges.map((exchange) => [exchange.mic, exchange]));
  return byMic.get(mic);
};
