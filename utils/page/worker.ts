import type { Aside } from '../messages.ts';
import { sendMessage } from '../messenger.ts';
import type { Weigh } from './evidence.ts';
import type { Detect } from './known.ts';

/** A worker that is just starting may not hear the first call: it is called again after these, in milliseconds. */
const AGAIN = [300, 1500] as const;

/** What the worker answers; null where it does not, even when called again. */
export async function call<T>(send: () => Promise<T>): Promise<T | null> {
  for (const wait of [...AGAIN, 0]) {
    try {
      return await send();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
  }
  return null;
}

/** Blocks and characters in one question: a page of millions asks in several. */
const MOST = { texts: 400, length: 200_000 } as const;

function* batches(texts: readonly string[]): Generator<string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const text of texts) {
    batch.push(text);
    length += text.length;
    if (batch.length < MOST.texts && length < MOST.length) continue;
    yield batch;
    batch = [];
    length = 0;
  }
  if (batch.length > 0) yield batch;
}

/** What the page's script asks about its text, and what it remembers of what it was told along with the answers. */
export function createQuestions() {
  const exchangeNames = new Map<string, string>();
  const words = new Set<string>();
  let farewell = '';
  const remember = (aside: Aside) => {
    farewell = aside.farewell;
    for (const [mic, name] of Object.entries(aside.exchanges)) exchangeNames.set(mic, name);
    for (const word of aside.words) words.add(word);
  };
  const detect: Detect = async (texts) => {
    const all = [];
    for (const batch of batches(texts)) {
      const language = document.documentElement.lang.slice(0, 64);
      const answer = await call(() => sendMessage('detect', { texts: batch, language }));
      if (!answer) return null;
      remember(answer);
      const unsure = new Set(answer.unsure);
      all.push(...answer.mentions.map((mentions, nth) => ({ mentions, isUnsure: unsure.has(nth) })));
    }
    return all;
  };
  const weigh: Weigh = async (found) => {
    const means = await call(() => sendMessage('weigh', found));
    if (means) remember(means);
    return means;
  };
  return {
    detect,
    weigh,
    isWord: (symbol: string): boolean => words.has(symbol),
    /** Name of an exchange that this page mentions. */
    nameOfExchange: (mic: string): string | undefined => exchangeNames.get(mic),
    /** What to say when nobody is there to be asked any more. */
    farewell: (): string => farewell,
  };
}

export type Questions = ReturnType<typeof createQuestions>;
