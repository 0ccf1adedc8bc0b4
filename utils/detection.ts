import { createDetector } from './detect/detect.ts';
import type { Detected } from './messages.ts';
import { bundledDirectory } from './symbology/bundled-directory.ts';
import { exchangeByMic } from './symbology/exchanges.ts';

/** The worker's half of detection: what blocks of a page's text mention, and the names of their exchanges. */
export function detectIn({ texts, language }: { texts: readonly string[]; language: string }): Detected {
  const detector = createDetector({ language, directory: bundledDirectory.lookup });
  const mentions = texts.map(detector.find);
  const mics = mentions.flat().flatMap(({ exchange, candidates = [] }) => [exchange ?? [], candidates].flat());
  const exchanges = Object.fromEntries([...new Set(mics)].map((mic) => [mic, exchangeByMic(mic)?.name ?? mic]));
  return { mentions, exchanges };
}
