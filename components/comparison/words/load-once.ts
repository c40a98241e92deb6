/** Asks for each of many things once, some at a time; what could not be had may be asked for again. */
export type OnceLoader = {
  /** Those that could not be had; none: all are there. */
  load: (ids: readonly string[]) => Promise<string[]>;
};

type LoadOptions = {
  /** How many a request asks for. */
  atOnce: number;
  /** Fetches them and keeps them; false: they could not be had. */
  fetch: (ids: readonly string[]) => Promise<boolean>;
};

export function loadOnce({ atOnce, fetch }: LoadOptions): OnceLoader {
  const known = new Map<string, Promise<boolean>>();
  return {
    load: async (ids) => {
      const wanted = ids.filter((id) => !known.has(id));
      for (let from = 0; from < wanted.length; from += atOnce) {
        const some = wanted.slice(from, from + atOnce);
        const request = fetch(some).then((isThere) => {
          if (!isThere) for (const id of some) known.delete(id);
          return isThere;
        });
        for (const id of some) known.set(id, request);
      }
      const isThere = await Promise.all(ids.map((id) => known.get(id)));
      return ids.filter((_, index) => isThere[index] === false);
    },
  };
}
