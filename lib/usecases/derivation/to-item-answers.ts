import type { Answer } from "#lib/domain/answer.ts";
import type { ItemAnswer } from "#lib/domain/comparison.ts";
import type { Placement } from "#lib/domain/placement.ts";
import { type ColumnRole, type SourceRow, statedText } from "#lib/domain/source-row.ts";

type Input = {
  rowId: string;
  documentId: string;
  row: SourceRow;
  placements: Placement[];
  interpretations: { item: string; answer: Answer }[];
};

/** A row as the comparison takes it: once for each item that it stands at. */
export function toItemAnswers({ rowId, documentId, row, placements, interpretations }: Input): ItemAnswer[] {
  const source = { documentId, sheet: row.sheet, row: row.row, page: row.page, cell: answerCell(row) };
  return placements.map(({ item, relation, state, confidence }) => {
    const interpretation = interpretations.find((entry) => entry.item === item);
    if (!interpretation) throw new Error(`row ${rowId} was not interpreted under ${item}`);
    const { number, question, remarks } = row;
    const text = statedText(row);
    return {
      rowId,
      item,
      relation,
      state,
      confidence,
      number,
      question,
      text,
      remarks,
      source,
      answer: interpretation.answer,
    };
  });
}

const ANSWER_ROLES: ColumnRole[] = ["answer", "choice-yes", "choice-partial", "choice-no", "choice-na", "detail"];

/** Address of the cell that the answer was read from; null where the row has none. */
export function answerCell(row: SourceRow): string | null {
  return ANSWER_ROLES.map((role) => row.cells[role]).find((cell) => cell !== undefined) ?? null;
}
