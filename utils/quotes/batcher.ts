/** Milliseconds in which requests for different instruments are gathered. */
const GATHERING = 50;

/** One thing asked for, and whom to tell. */
export interface Waiting<T, R> {
  readonly item: T;
  readonly done: (result: R) => void;
}

/** Gathers what is asked within 50 ms of the first, and hands it on together. */
export const createBatcher = <T, R>(run: (waiting: readonly Waiting<T, R>[]) => void) => {
  let gathered: Waiting<T, R>[] = [];
  const flush = (): void => {
    const waiting = gathered;
    gathered = [];
    run(waiting);
  };
  return (item: T): Promise<R> =>
    new Promise((done) => {
      if (gathered.length === 0) setTimeout(flush, GATHERING);
      gathered.push({ item, done });
    });
};

/** The list in parts of at most `size`. */
export const toChunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, index) => list.slice(index * size, (index + 1) * size));
