import type { SourceRow } from "#lib/domain/source-row.ts";
import { sourceRowId } from "../derived-row.ts";
import { insertMany } from "../insert-many.ts";
import type { Transaction } from "../open-database.ts";
import { storableText, toJson } from "../stored-text.ts";

/** Stores the rows of a checksheet as they were read, in their order. */
export async function addRows(
  transaction: Transaction,
  { checksheetId, rows }: { checksheetId: string; rows: SourceRow[] },
): Promise<void> {
  await insertMany(transaction, {
    table: "SourceRow",
    records: rows.map((row, position) => ({
      id: sourceRowId({ checksheetId, position }),
      checksheetId,
      position,
      bucket: row.bucket,
      sheet: storableText(row.sheet),
      gridRow: row.gridRow,
      row: row.row,
      page: row.page,
      number: storableText(row.number),
      path: toJson(row.path),
      question: storableText(row.question),
      answer: storableText(row.answer),
      detail: storableText(row.detail),
      remarks: storableText(row.remarks),
      cells: toJson(row.cells),
      links: toJson(row.links),
      unit: storableText(row.unit),
      example: storableText(row.example),
      allowed: toJson(row.allowed),
      text: storableText(row.text),
      reason: row.reason,
    })),
  });
}
