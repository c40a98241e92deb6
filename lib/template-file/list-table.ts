import { columnName } from "#lib/domain/column-name.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import { cellAddress, type SourceSheet } from "#lib/domain/source-document.ts";
import type { FaultPlace, TemplateFault } from "./template-fault.ts";

/** One row of a table: the texts under its known columns, and where each stands. */
export type TableRow<Column extends string> = {
  text: (column: Column) => string;
  placeOf: (column: Column) => FaultPlace;
};

export type ListTable<Column extends string> = { rows: TableRow<Column>[]; strangers: TemplateFault[] };

/** A sheet with the headings of a list's workbook, taken apart; null where it has none. A heading nobody knows is a fault. */
export function findTable<Column extends string>(
  sheet: SourceSheet,
  meanings: ReadonlyMap<string, Column>,
): ListTable<Column> | null {
  const byRow = Map.groupBy(
    sheet.cells.filter(({ text }) => text.trim() !== ""),
    ({ row }) => row,
  );
  const [head] = [...byRow].filter(([, cells]) => {
    const known = cells.filter(({ text }) => meanings.has(foldText(text))).length;
    return known >= 2 && known * 2 > cells.length;
  });
  if (!head) return null;
  const [headRow, headings] = head;
  const columns = new Map<Column, number>();
  const strangers: TemplateFault[] = [];
  for (const cell of headings) {
    const column = meanings.get(foldText(cell.text));
    const place: FaultPlace = { kind: "cell", sheet: sheet.name, cell: cellAddress(cell) };
    if (column !== undefined && !columns.has(column)) columns.set(column, cell.column);
    else strangers.push({ code: "field-unknown", detail: cell.text, place });
  }
  const rows = [...byRow].filter(([row]) => row > headRow);
  return {
    strangers,
    rows: rows.map(([row, cells]) => ({
      text: (column) => cells.find((cell) => cell.column === columns.get(column))?.text ?? "",
      placeOf: (column) => ({
        kind: "cell",
        sheet: sheet.name,
        cell: `${columnName(columns.get(column) ?? 1)}${row}`,
      }),
    })),
  };
}
