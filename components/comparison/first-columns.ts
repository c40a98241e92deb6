import type { ComparedSheet } from "#lib/domain/comparison.ts";
import type { View } from "./view-state.ts";

/** As many usual columns as a very wide screen shows. */
const MOST = 10;

/** The sheets that stand first in a view from the left: what a page that opens shows. */
export function firstColumns(
  sheets: readonly Pick<ComparedSheet, "id">[],
  { pinned, columns, hidden }: Pick<View, "pinned" | "columns" | "hidden">,
): ReadonlySet<string> {
  const ordered = [...pinned, ...columns, ...sheets.map(({ id }) => id)].filter((id) => !hidden.includes(id));
  const known = new Set(sheets.map(({ id }) => id));
  return new Set([...new Set(ordered)].filter((id) => known.has(id)).slice(0, MOST));
}
