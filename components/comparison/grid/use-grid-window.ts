"use client";

import { type RefObject, useMemo, useRef } from "react";
import type { DrawnColumn } from "./column-style.ts";
import { type Stretch, startsOf } from "./find-window.ts";
import type { GridPlace } from "./grid-keys.ts";
import type { GridLine } from "./grid-lines.ts";
import { columnWidth, type SheetColumn } from "./lay-out-columns.ts";
import type { LayOutLines, LineLayout } from "./use-line-layout.ts";
import { type Sight, useSight } from "./use-sight.ts";
import { useSteadyTop } from "./use-steady-top.ts";

type GridWindowOptions = {
  /** False: all lines and columns are drawn, as high as they are (printing and the browser's own search work). */
  enabled: boolean;
  lines: readonly GridLine[];
  columns: readonly SheetColumn[];
  layOut: LayOutLines;
  scrollRef: RefObject<HTMLElement | null>;
  /** Always drawn, so that the focus never falls out of the grid. */
  active: GridPlace;
};

export type GridWindow = {
  /** Indices of the lines drawn, with where each begins and how high it is; null: all, in the flow. */
  rows: { index: number; start: number; size: number }[] | null;
  columns: readonly DrawnColumn[];
  height: number | null;
  /** What is drawn because it is in sight or near it; null: all. */
  sight: Sight | null;
};

const NOTHING: LineLayout = { starts: startsOf([]), heights: [] };

/** Which part of a large grid is drawn. Heights are computed ahead, never measured: nothing jumps. */
export function useGridWindow(options: GridWindowOptions): GridWindow {
  const { enabled, lines, columns, layOut, scrollRef, active } = options;
  const { starts: rowStarts, heights } = enabled ? layOut(lines) : NOTHING;
  useSteadyTop(scrollRef, { lines, starts: rowStarts });
  const placed = useMemo(() => placeColumns(columns), [columns]);
  const columnStarts = useMemo(() => startsOf(placed.map(({ window }) => window.width)), [placed]);
  const sight = useSight({ enabled, scrollRef, rowStarts, columnStarts });
  const inSight = enabled
    ? indices(sight.columns, { always: alwaysDrawn(columns, active), count: columns.length })
    : null;
  const shown = useSteady(inSight);
  // A column that stays in sight stays the same object: its cells need not be drawn anew.
  const drawn = useMemo(
    () => shown?.flatMap((index) => placed[index] ?? []) ?? columns.map((column) => ({ ...column, window: null })),
    [columns, placed, shown],
  );
  if (!enabled) return { rows: null, columns: drawn, height: null, sight: null };
  const rows = indices(sight.rows, { always: [active.row - 1], count: lines.length });
  return {
    rows: rows.map((index) => ({ index, start: rowStarts[index] ?? 0, size: heights[index] ?? 0 })),
    columns: drawn,
    height: rowStarts.at(-1) ?? 0,
    sight,
  };
}

/** Held columns, and the one with the focus, so that the focus never falls out of the grid. */
function alwaysDrawn(columns: readonly SheetColumn[], active: GridPlace): number[] {
  return [...columns.flatMap(({ pinnedAt }, index) => (pinnedAt === null ? [] : [index])), active.column - 1];
}

/** The places of a stretch and some others, in order. */
function indices({ first, end }: Stretch, { always, count }: { always: readonly number[]; count: number }): number[] {
  const others = always.filter((index) => index >= 0 && index < count && (index < first || index >= end));
  const inSight = Array.from({ length: end - first }, (_, index) => first + index);
  return others.length === 0 ? inSight : [...inSight, ...others].sort((one, other) => one - other);
}

/** The same array as long as the same numbers are in it: scrolling down draws no drawn row anew. */
function useSteady(indices: readonly number[] | null): readonly number[] | null {
  const before = useRef(indices);
  const isSame =
    indices?.length === before.current?.length && indices?.every((one, at) => one === before.current?.[at]);
  if (!isSame) before.current = indices;
  return before.current;
}

/** The columns with the places that they have in a grid of which only a part is drawn. */
function placeColumns(columns: readonly SheetColumn[]) {
  let end = 0;
  return columns.map((column) => {
    const width = column.width ?? columnWidth.usual;
    const start = end;
    end += width;
    return { ...column, window: { width, start } };
  });
}
