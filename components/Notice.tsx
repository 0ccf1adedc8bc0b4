export interface NoticeProps {
  readonly text: string;
  /** What language that is in. */
  readonly lang: string;
  /** Classes of the reader's looks (looks.ts). */
  readonly looks: string;
}

/** A card of one sentence. */
export const Notice = ({ text, lang, looks }: NoticeProps) => (
  <section class={`card notice ${looks}`} lang={lang} dir="auto" role="dialog" aria-label={text}>
    <p aria-live="polite">{text}</p>
  </section>
);
