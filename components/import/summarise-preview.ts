import type { SourceDocument } from "#lib/domain/source-document.ts";
import { type Accounting, countBuckets } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import type { PreviewRow } from "./place-rows.ts";

/** What the right column of the preview counts. */
export type PreviewSummary = {
  accounting: Accounting;
  /** Rows of the file that hold any text, counted from the cells, apart from the recognition: both must agree. */
  rowsInFile: number;
  sure: PreviewRow[];
  check: PreviewRow[];
  outside: PreviewRow[];
  /** Keys of the items that no row answers, in the template's order. */
  missing: string[];
};

/** Counts and lists over all rows of a file, in the file's order. */
export function summarisePreview(
  rows: readonly PreviewRow[],
  { document, template }: { document: SourceDocument; template: Template },
): PreviewSummary {
  const answered = new Set(rows.flatMap((row) => row.items));
  return {
    accounting: countBuckets(rows.map(({ row }) => row)),
    rowsInFile: countRowsWithText(document),
    sure: rows.filter((row) => row.standing === "sure"),
    check: rows.filter((row) => row.standing === "check"),
    outside: rows.filter((row) => row.standing === "outside"),
    missing: template.items.map((item) => item.key).filter((key) => !answered.has(key)),
  };
}

function countRowsWithText(document: SourceDocument): number {
  let count = 0;
  for (const sheet of document.sheets) {
    count += new Set(sheet.cells.filter((cell) => cell.text.trim() !== "").map((cell) => cell.row)).size;
  }
  return count;
}
