/** One thing asked for, and whom to tell. */
export interface Waiting<T, R> {
  readonly item: T;
  readonly done: (result: R) => void;
}

/** How long requests for different instruments are gathered: until `quiet` without another, `longest` at most; milliseconds. */
export interface Gathering {
  readonly quiet: number;
  readonly longest: number;
}

/** Gathers what is asked in quick succession, and hands it on together. */
export const createBatcher = <T, R>(
  run: (waiting: readonly Waiting<T, R>[]) => void,
  { quiet, longest }: Gathering,
  now: () => number,
) => {
  let gathered: Waiting<T, R>[] = [];
  let began = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    const waiting = gathered;
    gathered = [];
    run(waiting);
  };
  return (item: T): Promise<R> =>
    new Promise((done) => {
      if (gathered.length === 0) began = now();
      gathered.push({ item, done });
      const left = Math.max(0, began + longest - now());
      clearTimeout(timer);
      timer = setTimeout(flush, Math.min(quiet, left));
    });
};
