import { z } from "zod";
import { linkSchema } from "#lib/domain/source-document.ts";
import { bucketSchema, rowReasonSchema, type SourceRow, sourceRowSchema } from "#lib/domain/source-row.ts";
import type { SourceRow as Stored } from "../../generated/sqlite/client.ts";
import { fromJson } from "./stored-text.ts";

const textsSchema = z.array(z.string());
const linksSchema = z.array(linkSchema);
const cellsSchema = sourceRowSchema.shape.cells;

/** A stored row as the value that recognition made. */
export function readRow(stored: Stored): SourceRow {
  const { sheet, gridRow, row, page, number, question, answer, detail, remarks, unit, example, text } = stored;
  return {
    bucket: bucketSchema.parse(stored.bucket),
    sheet,
    gridRow,
    row,
    page,
    number,
    path: fromJson(textsSchema, stored.path),
    question,
    answer,
    detail,
    remarks,
    cells: fromJson(cellsSchema, stored.cells),
    links: fromJson(linksSchema, stored.links),
    unit,
    example,
    allowed: fromJson(textsSchema, stored.allowed),
    text,
    reason: rowReasonSchema.parse(stored.reason),
  };
}
