"use client";

import { useEffect, useMemo } from "react";
import type { Stretch } from "../grid/find-window.ts";
import type { GridLine } from "../grid/grid-lines.ts";
import type { SheetColumn } from "../grid/lay-out-columns.ts";
import type { Sight } from "../grid/use-sight.ts";
import type { WordWish } from "./pack-columns.ts";
import type { WordStore } from "./word-store.ts";

// So many columns and lines beyond what is in sight must have their words; where one lacks them, a larger lot is asked for.
const NEAR = { columns: 6, lines: 8 };
const LOT = { columns: 14, lines: 16 };

type Options = {
  store: WordStore;
  columns: readonly SheetColumn[];
  lines: readonly GridLine[];
  /** Null: all is drawn, with all of its words. */
  sight: Sight | null;
  onFill: (wish: WordWish) => void;
};

/** The lots in which this stretch and what is near it lie. */
function lotsNear(
  { first, end }: Stretch,
  { near, lot, count }: { near: number; lot: number; count: number },
): number[] {
  const from = Math.floor(Math.max(0, first - near) / lot);
  const to = Math.floor(Math.min(count - 1, end - 1 + near) / lot);
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}

/**
 * Asks for the words of the cells in sight and around it, before they come into sight. What is drawn elsewhere because it
 * has the focus was in sight when it took it.
 */
export function useNearWords({ store, columns, lines, sight, onFill }: Options): void {
  const lots = {
    columns: sight && lotsNear(sight.columns, { near: NEAR.columns, lot: LOT.columns, count: columns.length }).join(),
    lines: sight && lotsNear(sight.rows, { near: NEAR.lines, lot: LOT.lines, count: lines.length }).join(),
  };
  // A text stays the same as long as its lots do.
  const sheets = useMemo(() => {
    const near = (lots.columns ?? "").split(",").flatMap((lot) => lotOf(columns, Number(lot), LOT.columns));
    const held = columns.filter(({ pinnedAt }) => pinnedAt !== null);
    return [...new Set([...near, ...held].map(({ sheet }) => sheet.id))];
  }, [columns, lots.columns]);
  useEffect(() => {
    if (lots.lines === null) return;
    for (const lot of lots.lines.split(",").map(Number)) {
      const rows = store.placesOf(lotOf(lines, lot, LOT.lines));
      if (rows.length > 0) onFill({ rows, sheets });
    }
  }, [lines, store, sheets, lots.lines, onFill]);
}

function lotOf<Value>(values: readonly Value[], lot: number, size: number): Value[] {
  return values.slice(lot * size, (lot + 1) * size);
}
