"use client";

import { useEffect, useMemo } from "react";
import type { DrawnColumn } from "./column-style.ts";
import type { GridLine } from "./grid-lines.ts";
import type { SheetColumn } from "./lay-out-columns.ts";
import type { WordWish } from "./pack-columns.ts";
import type { WordStore } from "./word-store.ts";

// So many columns and lines beyond what is drawn must have their words; where one lacks them, a larger lot is asked for.
const NEAR = { columns: 6, lines: 8 };
const LOT = { columns: 14, lines: 16 };

type Options = {
  store: WordStore;
  columns: readonly SheetColumn[];
  lines: readonly GridLine[];
  /** What is drawn: columns, and lines by index (null: all of them, with all of their words). */
  drawn: { columns: readonly DrawnColumn[]; rows: readonly { index: number }[] | null };
  onFill: (wish: WordWish) => void;
};

/** The lots in which these places and those near them lie, as a text that stays the same as long as they do. */
function lotsNear(
  places: readonly number[],
  { near, lot, count }: { near: number; lot: number; count: number },
): string {
  // What has the focus is drawn as well, however far away: lots are taken by themselves, not from first to last.
  const ends = places.flatMap((place) => [Math.max(0, place - near), Math.min(count - 1, place + near)]);
  return [...new Set(ends.map((place) => Math.floor(place / lot)))].sort((one, other) => one - other).join();
}

/** Asks for the words of the cells in sight and around it, before they come into sight. */
export function useNearWords({ store, columns, lines, drawn, onFill }: Options): void {
  const columnLots = lotsNear(
    drawn.columns.map(({ at }) => at - 1),
    { near: NEAR.columns, lot: LOT.columns, count: columns.length },
  );
  const lineLots =
    drawn.rows &&
    lotsNear(
      drawn.rows.map(({ index }) => index),
      { near: NEAR.lines, lot: LOT.lines, count: lines.length },
    );
  const sheets = useMemo(() => {
    const lots = columnLots.split(",").map(Number);
    return lots
      .flatMap((lot) => columns.slice(lot * LOT.columns, (lot + 1) * LOT.columns))
      .map(({ sheet }) => sheet.id);
  }, [columns, columnLots]);
  useEffect(() => {
    if (lineLots === null) return;
    for (const lot of lineLots.split(",").map(Number)) {
      const rows = store.placesOf(lines.slice(lot * LOT.lines, (lot + 1) * LOT.lines));
      if (rows.length > 0) onFill({ rows, sheets });
    }
  }, [lines, store, sheets, lineLots, onFill]);
}
