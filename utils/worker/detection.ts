import * as idb from 'idb-keyval';
import { createDetector } from '../detect/detect.ts';
import { mayHold } from '../detect/rough.ts';
import type { Detected } from '../messages.ts';
import { readSettings, watchSettings } from '../settings.ts';
import type { DirectoryEntry } from '../symbology/directory.ts';
import { allowedFetch } from './allowed-fetch.ts';
import { asideOf } from './aside.ts';
import { bundledDirectory } from './bundled-directory.ts';
import { createUsDirectory } from './us-directory.ts';

const ITEM = 'us-listings';
const store = { get: () => idb.get(ITEM), set: (value: unknown) => idb.set(ITEM, value), clear: () => idb.del(ITEM) };

/** The worker's half of detection: the directories, and what blocks of a page's text mention. */
export function createDetection() {
  const usDirectory = createUsDirectory({ fetch: allowedFetch, store, now: Date.now });
  watchSettings(({ usListings }) => usListings || void usDirectory.clear());

  /** The bundled directory, then all American listings where the reader wants them. */
  async function lookups(): Promise<(symbol: string) => readonly DirectoryEntry[]> {
    const { lookup } = await bundledDirectory();
    if (!(await readSettings()).usListings) return lookup;
    const further = await usDirectory.ready();
    return (symbol) => {
      const known = lookup(symbol);
      return [...known, ...further(symbol).filter(({ exchange }) => !known.some((one) => one.exchange === exchange))];
    };
  }

  return {
    /** What each block mentions. */
    async detect({ texts, language }: { texts: readonly string[]; language: string }): Promise<Detected> {
      const detector = createDetector({ language, directory: await lookups() });
      const mentions = texts.map(detector.find);
      const finds = (text: string) => detector.find(text).length > 0;
      const isUnsure = (text: string, nth: number) => mentions[nth]?.length === 0 && mayHold(text, finds);
      const unsure = texts.flatMap((text, nth) => (isUnsure(text, nth) ? [nth] : []));
      return { mentions, unsure, ...asideOf(mentions.flat()) };
    },

    /** To be called when the reader asks for a quote: only then may the listings be fetched. */
    async asked(): Promise<void> {
      if ((await readSettings()).usListings) await usDirectory.refresh();
    },
  };
}

export type Detection = ReturnType<typeof createDetection>;
