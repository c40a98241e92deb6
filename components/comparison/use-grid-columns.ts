"use client";

import {
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
  columnVisibilityFeature,
  createColumnHelper,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useMemo } from "react";
import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { GridLine } from "./grid-lines.ts";
import type { View } from "./view-state.ts";

const features = tableFeatures({
  columnVisibilityFeature,
  columnOrderingFeature,
  columnPinningFeature,
  columnSizingFeature,
});
const helper = createColumnHelper<typeof features, GridLine>();
const NO_LINES: GridLine[] = [];

/** Widths in px that a person may give a column. */
export const columnWidth = { usual: 260, least: 140, most: 900, step: 60 };

/** A service's column as the view wants it: where it stands, how wide (null: shares what is free), whether it is held. */
export type SheetColumn = {
  sheet: ComparedSheet;
  /** Its place among the comparison's sheets. */
  index: number;
  /** Its place in the grid; 0 is the item column. */
  at: number;
  width: number | null;
  /** Distance in px from the item column while it is held there; null where it scrolls. */
  pinnedAt: number | null;
};

function readWidths(widths: readonly string[]): Record<string, number> {
  return Object.fromEntries(
    widths.flatMap((entry) => {
      const cut = entry.lastIndexOf("_");
      const width = Number(entry.slice(cut + 1));
      return cut > 0 && width >= columnWidth.least && width <= columnWidth.most ? [[entry.slice(0, cut), width]] : [];
    }),
  );
}

/** The services' columns in the view's order, without the hidden ones, the pinned ones first. */
export function useGridColumns(sheets: readonly ComparedSheet[], view: View): SheetColumn[] {
  const columns = useMemo(
    () => helper.columns(sheets.map((sheet) => helper.display({ id: sheet.id, size: columnWidth.usual }))),
    [sheets],
  );
  const state = useMemo(() => {
    const known = new Set(sheets.map(({ id }) => id));
    const hidden = view.hidden.filter((id) => known.has(id));
    return {
      columnOrder: view.columns.filter((id) => known.has(id)),
      columnVisibility: Object.fromEntries(hidden.map((id) => [id, false])),
      columnPinning: { start: view.pinned.filter((id) => known.has(id)), end: [] },
      columnSizing: readWidths(view.widths),
    };
  }, [sheets, view.columns, view.hidden, view.pinned, view.widths]);
  const table = useTable({ features, columns, data: NO_LINES, state });
  const published = table.state;
  // The table is a new object at every render; what it says changes with its published state only.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  return useMemo(() => {
    const place = new Map(sheets.map((sheet, index) => [sheet.id, { sheet, index }]));
    const sized = state.columnSizing;
    const shown = [...table.getStartVisibleLeafColumns(), ...table.getCenterVisibleLeafColumns()];
    return shown.flatMap((column, position) => {
      const found = place.get(column.id);
      if (!found) return [];
      const pinned = column.getIsPinned() === "start";
      const width = sized[column.id] ?? (pinned ? columnWidth.usual : null);
      return [{ ...found, at: position + 1, width, pinnedAt: pinned ? column.getStart("start") : null }];
    });
  }, [published, sheets, state]);
}
