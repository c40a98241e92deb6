"use client";

import { useEffect, useMemo } from "react";
import type { Marks } from "#lib/domain/judgement.ts";
import type { Language } from "#lib/domain/language.ts";
import type { ComparisonDesk } from "../comparison-desk.ts";
import { isLarge } from "../is-large.ts";
import { type Found, useSearch } from "../view/use-search.ts";
import type { View } from "../view/view-state.ts";
import { unpackGrid } from "../words/pack-grid.ts";
import { useWords } from "../words/use-words.ts";
import { gridContent } from "./grid-lines.ts";
import { columnWidth, layOutColumns, type SheetColumn } from "./lay-out-columns.ts";
import { useSmallScreen } from "./use-small-screen.ts";

type ContentOptions = {
  reviewKey: string;
  desk: ComparisonDesk;
  view: View;
  language: Language;
  /** What the server had found for the address before it sent the page. */
  first: Found | null;
  /** What the requirements make of it; null: nothing is judged. */
  marks: Marks | null;
};

/** The columns whose answers are read to their end: all, where whole answers are shown or compared; else the wide ones. */
function columnsInFull({ density, base }: View, columns: readonly SheetColumn[]): string[] {
  const all = density === "full" || base !== "";
  return columns.flatMap(({ sheet, width }) => (all || (width ?? 0) > columnWidth.usual ? [sheet.id] : []));
}

/** What the grid shows of a desk in a view: columns and lines, with the answers as whole as the view needs them. */
export function useGridContent({ reviewKey, desk, view, language, first, marks }: ContentOptions) {
  const comparison = useMemo(() => unpackGrid(desk.grid), [desk.grid]);
  const words = useWords({ reviewKey, stamp: desk.stamp, comparison });
  const { complete } = words;
  const search = useSearch({ reviewKey, search: view.search, readAt: desk.readAt, first });
  const found = search.items;
  const content = useMemo(
    () => gridContent(comparison, { view, language, found, marks }),
    [comparison, view, language, found, marks],
  );
  const { sheets } = comparison;
  const { columns: order, hidden, pinned, widths } = view;
  // Where only a window is drawn, widths are known ahead: on a small screen a whole column must fit beside the items.
  const isSmall = useSmallScreen() && isLarge(comparison);
  const columns = useMemo(
    () => layOutColumns(sheets, { columns: order, hidden, pinned, widths }, isSmall ? columnWidth.small : null),
    [sheets, order, hidden, pinned, widths, isSmall],
  );
  useEffect(() => {
    void complete(columnsInFull(view, columns));
  }, [complete, view, columns]);
  return { comparison, columns, content, found, words, searchFailed: search.failed };
}
