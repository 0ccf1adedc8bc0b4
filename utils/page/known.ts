import type { Mention } from '../detect/mention.ts';

/** What the worker says of a text. */
interface Said {
  readonly mentions: readonly Mention[];
  /** It mentions nothing, but put together from elements as it is, it might say more to a reader. */
  readonly isUnsure: boolean;
}

/** What texts mention, in their order; null where nobody answers. */
export type Detect = (texts: string[]) => Promise<readonly Said[] | null>;

/** Answers that are kept: a page that renders the same text again need not ask again. */
const MOST = 2000;

/** What the worker said of texts. */
export function createKnown(detect: Detect) {
  const known = new Map<string, Said>();
  return {
    /** Undefined where it was not asked, or did not answer. */
    of: (text: string): Said | undefined => known.get(text),

    /** Whether a text that was asked about roughly is worth reading exactly; one that nobody answered for is asked again later. */
    mayHold(text: string): boolean {
      const said = known.get(text);
      return said !== undefined && (said.isUnsure || said.mentions.length > 0);
    },

    /** Asks about the texts that are not known yet. */
    async ask(texts: Iterable<string>): Promise<void> {
      if (known.size > MOST) known.clear();
      const fresh = [...new Set(texts)].filter((text) => !known.has(text));
      if (fresh.length === 0) return;
      const answers = await detect(fresh);
      for (const [nth, said] of answers?.entries() ?? []) known.set(fresh[nth] ?? '', said);
    },
  };
}
