import { rowPosition } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { PlacedRow } from "../read-sheet.ts";
import { rowText, type SheetGrid } from "../sheet-grid.ts";

/** A row in its bucket with its place and its text, which asks and answers nothing yet. */
export function bareRow({ sheet }: SheetGrid, placed: PlacedRow, path: string[]): SourceRow {
  const { row, page } = rowPosition(sheet, placed.row.row);
  return {
    bucket: placed.bucket,
    sheet: sheet.name,
    gridRow: placed.row.row,
    row,
    page,
    path,
    text: rowText(placed.row),
    reason: placed.reason,
    ...nothingAsked(),
  };
}

/** What a row that asks and answers nothing has in the place of that. */
export function nothingAsked() {
  return {
    number: "",
    question: "",
    answer: "",
    detail: "",
    remarks: "",
    cells: {},
    links: [],
    unit: "",
    example: "",
    allowed: [],
  };
}
