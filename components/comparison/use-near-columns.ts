"use client";

import { useEffect } from "react";
import type { DrawnColumn } from "./column-style.ts";
import type { SheetColumn } from "./lay-out-columns.ts";

/** So many columns beyond what is drawn must have their words; where one lacks them, a larger lot is asked for. */
const NEAR = 6;
const LOT = 14;

type Options = {
  columns: readonly SheetColumn[];
  drawn: readonly DrawnColumn[];
  onFill: (sheetIds: readonly string[]) => void;
};

/** Asks for the words of the columns in sight and beside it, before they come into sight. */
export function useNearColumns({ columns, drawn, onFill }: Options): void {
  // The column with the focus is drawn as well, however far away: lots are taken by themselves, not from first to last.
  const near = drawn.flatMap(({ at }) => [Math.max(0, at - 1 - NEAR), Math.min(columns.length - 1, at - 1 + NEAR)]);
  const lots = [...new Set(near.map((place) => Math.floor(place / LOT)))].sort((one, other) => one - other).join();
  useEffect(() => {
    const wanted = lots.split(",").flatMap((lot) => columns.slice(Number(lot) * LOT, (Number(lot) + 1) * LOT));
    onFill(wanted.map(({ sheet }) => sheet.id));
  }, [columns, lots, onFill]);
}
