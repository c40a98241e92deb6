import type { UnplacedAnswer } from "#lib/domain/comparison.ts";
import { type SourceRow, statedText } from "#lib/domain/source-row.ts";
import { answerCell } from "./to-item-answers.ts";

/** A question row at no item as reports take it. */
export function toUnplacedAnswer({
  rowId,
  documentId,
  row,
}: {
  rowId: string;
  documentId: string;
  row: SourceRow;
}): UnplacedAnswer {
  const { number, path, question, remarks, links } = row;
  const source = { documentId, sheet: row.sheet, row: row.row, page: row.page, cell: answerCell(row) };
  return { rowId, number, path, question, text: statedText(row), remarks, links, source };
}
