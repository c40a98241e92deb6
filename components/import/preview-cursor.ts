import type { PreviewRow } from "./place-rows.ts";
import type { Preview } from "./preview-of.ts";

/** Where a person stands in the file: a cell of the drawn sheet. Grid row 0 is the line of column roles. */
export type Cursor = { sheet: string; gridRow: number; column: number };

/** The row's own place, at its left end. */
export function cursorAt({ row }: Pick<PreviewRow, "row">): Cursor {
  return { sheet: row.sheet, gridRow: row.gridRow, column: 0 };
}

/** Where to begin: at the first doubtful row, else at the first question, else at the top. */
export function firstCursor({ rows, summary, recognition }: Preview): Cursor {
  const row = summary.check[0] ?? rows.find(({ row: { bucket } }) => bucket === "question") ?? rows[0];
  return row ? cursorAt(row) : { sheet: recognition.layout.sheets[0]?.sheet ?? "", gridRow: 0, column: 0 };
}

/**
 * The doubtful row after (or before) a row in the file's order, going round at the end; null where there is no other.
 * `from` need not be doubtful itself.
 */
export function nextDoubt(
  { rows, summary }: Pick<Preview, "rows" | "summary">,
  { from, step }: { from: string | null; step: 1 | -1 },
): PreviewRow | null {
  const order = new Map(rows.map((row, index) => [row.key, index]));
  const here = order.get(from ?? "") ?? -1;
  const others = summary.check.filter((row) => row.key !== from);
  const at = (row: PreviewRow) => order.get(row.key) ?? 0;
  const ahead = step === 1 ? others.find((row) => at(row) > here) : others.findLast((row) => at(row) < here);
  return ahead ?? (step === 1 ? others[0] : others.at(-1)) ?? null;
}
