import { packSheet } from "#lib/compare/screen-sheets.ts";
import type { Answer } from "#lib/domain/answer.ts";
import type { Placement } from "#lib/domain/placement.ts";
import type { PackedSheet } from "#lib/domain/screening.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Template } from "#lib/domain/template.ts";
import { toItemAnswers } from "./to-item-answers.ts";

type PlacedRow = {
  row: SourceRow;
  /** As they count, after people's decisions. */
  placements: Placement[];
  interpretations: { item: string; answer: Answer }[];
};

/** What is kept of a derived sheet for screening: the same answers as its comparison is made of. */
export function packDerived(template: Template, rows: readonly PlacedRow[]): PackedSheet {
  const answers = rows.flatMap((placed, at) => toItemAnswers({ rowId: String(at), documentId: "", ...placed }));
  return packSheet(template, answers);
}
