export interface ExampleProps {
  readonly text: string;
  /** What is marked in it: ordered, disjoint. */
  readonly mentions: readonly { readonly start: number; readonly end: number }[];
}

/** A text with marks as a page would have them. */
export function Example({ text, mentions }: ExampleProps) {
  let at = 0;
  const parts = mentions.flatMap(({ start, end }) => {
    const before = text.slice(at, start);
    at = end;
    return [before, <mark key={start}>{text.slice(start, end)}</mark>];
  });
  return (
    <bdi class="example">
      {parts}
      {text.slice(at)}
    </bdi>
  );
}
