/** A card of one sentence. */
export const Notice = ({ text }: { text: string }) => (
  <section class="card notice" role="dialog" aria-label={text}>
    <p aria-live="polite">{text}</p>
  </section>
);
