"use client";

import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useRef } from "react";
import type { Language } from "#lib/domain/language.ts";
import type { DrawnColumn } from "./column-style.ts";
import type { GridPlace } from "./grid-keys.ts";
import type { GridLine } from "./grid-lines.ts";
import { rowHeights } from "./row-heights.ts";
import { useCharWidth } from "./use-char-width.ts";
import { columnWidth, type SheetColumn } from "./use-grid-columns.ts";
import type { Density } from "./view-state.ts";

type GridWindowOptions = {
  /** False: all lines and columns are drawn, as high as they are (printing and the browser's own search work). */
  enabled: boolean;
  lines: readonly GridLine[];
  columns: readonly SheetColumn[];
  density: Density;
  language: Language;
  scrollRef: RefObject<HTMLElement | null>;
  /** Always drawn, so that the focus never falls out of the grid. */
  active: GridPlace;
};

export type GridWindow = {
  /** Indices of the lines drawn, with where each begins and how high it is; null: all, in the flow. */
  rows: { index: number; start: number; size: number }[] | null;
  columns: readonly DrawnColumn[];
  height: number | null;
};

const ITEM_WIDTH = 300;

/** Which part of a large grid is drawn. Heights are computed ahead, never measured: nothing jumps. */
export function useGridWindow(options: GridWindowOptions): GridWindow {
  const { enabled, lines, columns, density, language, scrollRef, active } = options;
  const charWidth = useCharWidth();
  const heights = useMemo(
    () => (enabled ? rowHeights(lines, { density, columns, language, itemWidth: ITEM_WIDTH, charWidth }) : []),
    [enabled, lines, density, columns, language, charWidth],
  );
  const rows = useVirtualizer({
    enabled,
    count: lines.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => heights[index] ?? 0,
    overscan: 4,
    initialRect: { width: 1200, height: 900 },
    useFlushSync: false,
    rangeExtractor: (range) => withIndex(defaultRangeExtractor(range), active.row - 1, lines.length),
  });
  const across = useVirtualizer({
    enabled,
    horizontal: true,
    count: columns.length,
    getScrollElement: () => scrollRef.current,
    estimateSize: (index) => columns[index]?.width ?? columnWidth.usual,
    overscan: 1,
    initialRect: { width: 1200, height: 900 },
    useFlushSync: false,
    rangeExtractor: (range) => {
      const pinned = columns.flatMap(({ pinnedAt }, index) => (pinnedAt === null ? [] : [index]));
      const drawn = withIndex(defaultRangeExtractor(range), active.column - 1, columns.length);
      return [...new Set([...pinned, ...drawn])].sort((one, other) => one - other);
    },
  });
  // Sizes are this component's to say; the virtualizers keep them until told that they have changed.
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights and columns are what has changed
  useLayoutEffect(() => {
    rows.measure();
    across.measure();
  }, [heights, columns, rows, across]);
  const items = across.getVirtualItems();
  const shown = useSteady(enabled ? items.map(({ index }) => index) : null);
  const known = useRef(new WeakMap<SheetColumn, DrawnColumn>());
  const drawn = useMemo(() => placeColumns(columns, shown, known.current), [columns, shown]);
  if (!enabled) return { rows: null, columns: drawn, height: null };
  return {
    rows: rows.getVirtualItems().map(({ index, start, size }) => ({ index, start, size })),
    columns: drawn,
    height: rows.getTotalSize(),
  };
}

/** The same array as long as the same numbers are in it: scrolling down draws no drawn row anew. */
function useSteady(indices: readonly number[] | null): readonly number[] | null {
  const before = useRef(indices);
  const isSame =
    indices?.length === before.current?.length && indices?.every((one, at) => one === before.current?.[at]);
  if (!isSame) before.current = indices;
  return before.current;
}

/** The columns drawn, each with the gap that those left out before it leave; null: all. */
function placeColumns(
  columns: readonly SheetColumn[],
  shown: readonly number[] | null,
  known: WeakMap<SheetColumn, DrawnColumn>,
): DrawnColumn[] {
  let end = 0;
  let start = 0;
  let next = 0;
  return (shown ?? columns.keys().toArray()).flatMap((index) => {
    const column = columns[index];
    if (!column) return [];
    for (; next < index; next += 1) start += columns[next]?.width ?? columnWidth.usual;
    const width = column.width ?? columnWidth.usual;
    const gap = start - end;
    end = start + width;
    return [place(column, shown ? { width, gap } : null, known)];
  });
}

/** A column that stands where it stood is the same object: its cells need not be drawn anew. */
function place(
  column: SheetColumn,
  window: DrawnColumn["window"],
  known: WeakMap<SheetColumn, DrawnColumn>,
): DrawnColumn {
  const before = known.get(column);
  if (before && before.window?.gap === window?.gap) return before;
  const drawn = { ...column, window };
  known.set(column, drawn);
  return drawn;
}

function withIndex(indices: number[], index: number, count: number): number[] {
  if (index < 0 || index >= count || indices.includes(index)) return indices;
  return [...indices, index].sort((one, other) => one - other);
}
