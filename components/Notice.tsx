export interface NoticeProps {
  readonly text: string;
  /** Classes of the reader's looks (looks.ts). */
  readonly looks: string;
}

/** A card of one sentence. */
export const Notice = ({ text, looks }: NoticeProps) => (
  <section class={`card notice ${looks}`} dir="auto" role="dialog" aria-label={text}>
    <p aria-live="polite">{text}</p>
  </section>
);
