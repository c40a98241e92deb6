"use client";

import { useCallback, useMemo, useReducer, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { fetchTexts, fetchWords } from "./fetch-words.ts";
import { loadOnce, type OnceLoader } from "./load-once.ts";
import type { WordWish } from "./pack-columns.ts";
import { makeWordStore, type WordStore } from "./word-store.ts";

/** Columns a request asks for: of all rows some hundred kilobytes, whole answers some megabytes. */
const AT_ONCE = 20;

/** Columns whose words could not be had, by sheet id, and the way to ask again. */
export type MissingWords = { sheets: ReadonlySet<string>; outdated: boolean; retry: () => void };

export type Words = {
  store: WordStore;
  /** Another number whenever words have come. */
  arrivals: number;
  /** Asks for the beginnings of these cells' answers. */
  fill: (wish: WordWish) => Promise<void>;
  /** Asks for their whole answers; says whether all could be had. */
  complete: (sheetIds: readonly string[]) => Promise<boolean>;
  missing: MissingWords | null;
};

/** What could not be had: beginnings, or whole answers. */
type Lost = WordWish & { whole: boolean };

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
  const [lost, setLost] = useState<readonly Lost[]>([]);
  const loaders = useMemo(() => {
    async function words(wish: WordWish): Promise<boolean> {
      const found = await fetchWords({ reviewKey, stamp, wish, count: comparison.rows.length });
      if (found === "outdated") setOutdated(stamp);
      if (found === "outdated" || found === null) return false;
      store.addWords(found);
      noteArrival();
      return true;
    }
    const byRows = new Map<string, OnceLoader>();
    function ofRows(rows: WordWish["rows"]): OnceLoader {
      const key = rowsKey(rows);
      const loader = byRows.get(key) ?? loadOnce({ atOnce: AT_ONCE, fetch: (sheets) => words({ sheets, rows }) });
      byRows.set(key, loader);
      return loader;
    }
    async function texts(ids: readonly string[]): Promise<boolean> {
      const found = await fetchTexts(reviewKey, ids);
      if (found) store.addTexts(ids, found);
      if (found) noteArrival();
      return found !== null;
    }
    return { ofRows, texts: loadOnce({ atOnce: AT_ONCE, fetch: texts }) };
  }, [reviewKey, stamp, comparison, store]);

  const note = useCallback((asked: Lost, missing: readonly string[]) => {
    const key = lostKey(asked);
    setLost((before) => {
      if (missing.length === 0 && !before.some((one) => lostKey(one) === key)) return before;
      const others = before.filter((one) => lostKey(one) !== key);
      return missing.length === 0 ? others : [...others, { ...asked, sheets: missing }];
    });
  }, []);
  const fill = useCallback(
    async (wish: WordWish) => {
      const missing = await loaders.ofRows(wish.rows).load(store.wordless(wish));
      note({ ...wish, whole: false }, missing);
    },
    [loaders, store, note],
  );
  const complete = useCallback(
    async (sheets: readonly string[]) => {
      const wish = { sheets, rows: null };
      const loading = [loaders.ofRows(null).load(store.wordless(wish)), loaders.texts.load(store.cut(sheets))];
      const missing = (await Promise.all(loading)).flat();
      note({ ...wish, whole: true }, missing);
      return missing.length === 0;
    },
    [loaders, store, note],
  );
  const retry = useCallback(() => {
    for (const { whole, ...wish } of lost) void (whole ? complete(wish.sheets) : fill(wish));
  }, [lost, fill, complete]);

  const sheets = useMemo(() => new Set(lost.flatMap((one) => one.sheets)), [lost]);
  const missing = lost.length > 0 ? { sheets, outdated: outdated === stamp, retry } : null;
  return { store, arrivals, fill, complete, missing };
}

const rowsKey = (rows: WordWish["rows"]): string => (rows ? rows.join(".") : "all");
const lostKey = ({ whole, rows }: Lost): string => `${whole} ${rowsKey(rows)}`;
