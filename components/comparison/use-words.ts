"use client";

import { useCallback, useMemo, useReducer, useRef, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { fetchTexts, fetchWords } from "./fetch-words.ts";
import { loadOnce } from "./load-once.ts";
import { makeWordStore, type WordStore } from "./word-store.ts";

/** Columns a request asks for: some hundred kilobytes, whole answers some megabytes. */
const AT_ONCE = 20;
const NONE: ReadonlySet<string> = new Set();

/** Columns whose words could not be had, by sheet id, and the way to ask again. */
export type MissingWords = { sheets: ReadonlySet<string>; outdated: boolean; retry: () => void };

export type Words = {
  store: WordStore;
  /** Another number whenever words have come. */
  arrivals: number;
  /** Asks for the beginnings of these sheets' answers. */
  fill: (sheetIds: readonly string[]) => void;
  /** Asks for their whole answers; says whether all could be had. */
  complete: (sheetIds: readonly string[]) => Promise<boolean>;
  missing: MissingWords | null;
};

type WordOptions = {
  reviewKey: string;
  /** What the comparison depends on: words of another one would stand in the wrong cells. */
  stamp: string;
  comparison: GridComparison;
};

/** The words of a large comparison's cells: they come as they are needed, and what does not come is not passed over. */
export function useWords({ reviewKey, stamp, comparison }: WordOptions): Words {
  const store = useMemo(() => makeWordStore(comparison), [comparison]);
  const [arrivals, noteArrival] = useReducer((count: number) => count + 1, 0);
  const [outdated, setOutdated] = useState("");
  const [lost, setLost] = useState(NONE);
  const wholeWanted = useRef(new Set<string>());
  const loaders = useMemo(() => {
    async function words(ids: readonly string[]): Promise<boolean> {
      const found = await fetchWords({ reviewKey, stamp, ids, rows: comparison.rows.length });
      if (found === "outdated") setOutdated(stamp);
      if (found === "outdated" || found === null) return false;
      store.addColumns(found);
      noteArrival();
      return true;
    }
    async function texts(ids: readonly string[]): Promise<boolean> {
      const found = await fetchTexts(reviewKey, ids);
      if (found) store.addTexts(ids, found);
      if (found) noteArrival();
      return found !== null;
    }
    return { words: loadOnce({ atOnce: AT_ONCE, fetch: words }), texts: loadOnce({ atOnce: AT_ONCE, fetch: texts }) };
  }, [reviewKey, stamp, comparison, store]);

  const note = useCallback((ids: readonly string[], missing: readonly string[]) => {
    setLost((before) => {
      if (missing.length === 0 && !ids.some((id) => before.has(id))) return before;
      return new Set([...[...before].filter((id) => !ids.includes(id)), ...missing]);
    });
  }, []);
  const fill = useCallback(
    (ids: readonly string[]) => void loaders.words.load(store.wordless(ids)).then((missing) => note(ids, missing)),
    [loaders, store, note],
  );
  const complete = useCallback(
    async (ids: readonly string[]) => {
      for (const id of ids) wholeWanted.current.add(id);
      const loading = [loaders.words.load(store.wordless(ids)), loaders.texts.load(store.cut(ids))];
      const missing = (await Promise.all(loading)).flat();
      note(ids, missing);
      return missing.length === 0;
    },
    [loaders, store, note],
  );
  const retry = useCallback(() => {
    const ids = [...lost];
    fill(ids.filter((id) => !wholeWanted.current.has(id)));
    void complete(ids.filter((id) => wholeWanted.current.has(id)));
  }, [lost, fill, complete]);

  const missing = lost.size > 0 ? { sheets: lost, outdated: outdated === stamp, retry } : null;
  return { store, arrivals, fill, complete, missing };
}
