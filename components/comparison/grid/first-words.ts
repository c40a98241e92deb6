import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { GridComparison } from "#lib/domain/grid-comparison.ts";
import type { Language } from "#lib/domain/language.ts";
import type { View } from "../view/view-state.ts";
import type { FirstWords } from "../words/pack-grid.ts";
import { gridContent } from "./grid-lines.ts";

/** As many usual columns as a very wide screen shows, and as many rows as a high one. */
const MOST = { columns: 10, rows: 40 };

/** What a page is asked to show: the view, the items that its search has found (null: none is sought), the language. */
export type Opening = { view: View; found: readonly string[] | null; language: Language };

/** The cells that a page shows as it opens: they are sent with their words. */
export function firstWords(grid: GridComparison, { view, found, language }: Opening): FirstWords {
  const { lines } = gridContent(grid, { view, language, found: found && new Set(found), marks: null });
  const items = lines.flatMap((line) => (line.kind === "row" ? [line.row.item] : []));
  return { items: new Set(items.slice(0, MOST.rows)), sheets: firstColumns(grid.sheets, view) };
}

/** The sheets that stand first in a view from the left. */
export function firstColumns(
  sheets: readonly Pick<ComparedSheet, "id">[],
  { pinned, columns, hidden }: Pick<View, "pinned" | "columns" | "hidden">,
): ReadonlySet<string> {
  const ordered = [...pinned, ...columns, ...sheets.map(({ id }) => id)].filter((id) => !hidden.includes(id));
  const known = new Set(sheets.map(({ id }) => id));
  return new Set([...new Set(ordered)].filter((id) => known.has(id)).slice(0, MOST.columns));
}
