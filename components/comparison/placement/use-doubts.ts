"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useMemo, useRef } from "react";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { GridContent } from "../grid/grid-lines.ts";
import type { SheetColumn } from "../grid/lay-out-columns.ts";
import type { ChangeView } from "../view/use-view.ts";
import type { View } from "../view/view-state.ts";
import { type CellPlace, findDoubt, type SoughtCell } from "./find-doubt.ts";

type DoubtOptions = {
  comparison: GridComparison;
  content: GridContent;
  columns: readonly SheetColumn[];
  view: View;
  change: ChangeView;
  drawerRef: RefObject<HTMLElement | null>;
  announce: (text: string) => void;
};

/** The view in which every row is in sight. */
export const allRows: Partial<View> = { filters: [], only: false, section: "", search: "", folds: [] };

/** The view in which every doubtful row is in sight. */
const ALL_DOUBTS: Partial<View> = { ...allRows, filters: ["review"] };

export type Doubts = ReturnType<typeof useDoubts>;

/** The way from one doubtful cell to the next, the first to the last and round again. */
export function useDoubts({ comparison, content, columns, view, change, drawerRef, announce }: DoubtOptions) {
  const t = useTranslations("comparison.doubt");
  /** The cell that the grid is to make the active one as soon as it shows it. */
  const sought = useRef<SoughtCell | null>(null);
  // Who reads on in the details stays there.
  const enters = useRef<CellPlace | null>(null);
  const { order } = view;
  const sheets = useMemo(() => columns.map(({ sheet }) => sheet.id), [columns]);
  const count = useMemo(
    () => findDoubt(comparison, { order, sheets, from: null, step: 1 }).count,
    [comparison, order, sheets],
  );
  useEffect(() => {
    if (!enters.current || enters.current.item !== view.cell?.item || enters.current.sheet !== view.cell.sheet) return;
    enters.current = null;
    drawerRef.current?.focus({ preventScroll: true });
  });

  /** `otherwise`: the view that brings a row into sight which this one keeps back. */
  function show(cell: CellPlace, part: Partial<View> = {}, otherwise: Partial<View> = ALL_DOUBTS) {
    const inDetails = drawerRef.current?.contains(document.activeElement) === true;
    const visible = content.lines.some((line) => line.kind === "row" && line.key === cell.item);
    sought.current = { ...cell, takesFocus: !inDetails };
    enters.current = inDetails ? cell : null;
    change({ cell, ...(visible ? {} : otherwise), ...part }, view.cell ? "replace" : "push");
  }

  function go(step: 1 | -1, part: Partial<View> = {}) {
    const from = view.cell ?? focusedCell(content, columns);
    const { cell, at, count: all } = findDoubt(comparison, { order, sheets, from, itself: !view.cell, step });
    if (!cell) return announce(t("none"));
    show(cell, part);
    announce(t("at", { at, count: all }));
  }

  return { count, sought, go, show };
}

/** The grid's cell that has the focus. */
function focusedCell({ lines }: GridContent, columns: readonly SheetColumn[]): CellPlace | null {
  const place = document.activeElement instanceof HTMLElement ? document.activeElement.dataset["place"] : undefined;
  const [row = 0, column = 0] = (place ?? "").split(",").map(Number);
  const line = lines[row - 1];
  const sheet = columns[Math.max(0, column - 1)]?.sheet.id;
  return line?.kind === "row" && sheet !== undefined ? { item: line.key, sheet } : null;
}
