import { wordsAmong } from '../detect/words.ts';
import { t } from '../i18n.ts';
import type { Aside } from '../messages.ts';
import { exchangeByMic } from '../symbology/exchanges.ts';

interface Named {
  readonly symbol: string;
  readonly exchange: string | null;
  readonly candidates?: readonly string[] | undefined;
}

/** What a page is told along with the instruments that it names: see `Aside`. */
export function asideOf(instruments: readonly Named[]): Aside {
  const mics = instruments.flatMap(({ exchange, candidates = [] }) => [exchange ?? [], candidates].flat());
  return {
    exchanges: Object.fromEntries([...new Set(mics)].map((mic) => [mic, exchangeByMic(mic)?.name ?? mic])),
    words: wordsAmong(instruments),
    farewell: t('wantsReload'),
  };
}
