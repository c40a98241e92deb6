"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import { type FilledColumns, fillColumns, sheetsToFill, unpackColumns } from "./fill-columns.ts";
import { loadOnce } from "./load-once.ts";
import type { PackedCell } from "./pack-cell.ts";

/** Columns a request asks for: some hundred kilobytes. */
const AT_ONCE = 20;

type ColumnsInSight = {
  /** The comparison with the words of the columns that have come. */
  comparison: GridComparison;
  /** Asks for the words of these sheets' cells; says of which they could not be had. */
  fill: (sheetIds: readonly string[]) => Promise<string[]>;
  /** The review is another one by now: what this page shows cannot be added to. */
  outdated: boolean;
};

type Options = {
  reviewKey: string;
  /** What the comparison depends on: words of another one would stand in the wrong cells. */
  stamp: string;
  given: GridComparison;
};

/** Of a large comparison only the first columns come with their words; the others follow when they come into sight. */
export function useColumnsInSight({ reviewKey, stamp, given }: Options): ColumnsInSight {
  const [known, setKnown] = useState<{ stamp: string; columns: FilledColumns } | null>(null);
  const [outdated, setOutdated] = useState("");
  const comparison = useMemo(
    () => (known?.stamp === stamp ? fillColumns(given, known.columns) : given),
    [given, known, stamp],
  );
  const latest = useRef(comparison);
  useEffect(() => {
    latest.current = comparison;
  });
  const loader = useMemo(() => {
    async function fetchColumns(ids: readonly string[]): Promise<boolean> {
      const found = await load(`/reviews/${encodeURIComponent(reviewKey)}/columns`, { stamp, ids });
      if (found === "outdated") setOutdated(stamp);
      if (found === "outdated" || found === null) return false;
      const columns = unpackColumns(found);
      setKnown((before) => ({
        stamp,
        columns: new Map([...(before?.stamp === stamp ? before.columns : []), ...columns]),
      }));
      return true;
    }
    return loadOnce({ atOnce: AT_ONCE, fetch: fetchColumns });
  }, [reviewKey, stamp]);
  const fill = useCallback((ids: readonly string[]) => loader.load(sheetsToFill(latest.current, ids)), [loader]);
  return { comparison, fill, outdated: outdated === stamp };
}

async function load(
  address: string,
  { stamp, ids }: { stamp: string; ids: readonly string[] },
): Promise<Record<string, PackedCell[]> | "outdated" | null> {
  try {
    const response = await fetch(`${address}?${new URLSearchParams({ sheets: ids.join("."), stamp })}`);
    if (response.status === 409) return "outdated";
    return response.ok ? ((await response.json()) as Record<string, PackedCell[]>) : null;
  } catch {
    return null;
  }
}
