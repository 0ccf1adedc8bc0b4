interface Pool<T> {
  readonly waiting: T[];
  /** Requests that are to be made for those who wait. */
  requests: number;
}

/**
 * Who waits for a source's turn. Whoever comes meanwhile goes with the request that is next, if there is room: as few
 * requests as can be, however the asking is spread over time.
 */
export const createPools = <T>() => {
  const pools = new Map<string, Pool<T>>();

  const toPool = (key: string): Pool<T> => {
    const pool = pools.get(key) ?? { waiting: [], requests: 0 };
    pools.set(key, pool);
    return pool;
  };

  return {
    /** Adds to those who wait; gives how many requests more they need, each for `size` at most. */
    join: (key: string, items: readonly T[], size: number): number => {
      const pool = toPool(key);
      pool.waiting.push(...items);
      const more = Math.ceil(pool.waiting.length / size) - pool.requests;
      pool.requests += more;
      return more;
    },
    /** Those who go with the request that begins now. */
    leave: (key: string, size: number): readonly T[] => {
      const pool = toPool(key);
      pool.requests--;
      return pool.waiting.splice(0, size);
    },
  };
};
