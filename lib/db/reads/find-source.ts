import { type SourceDocument, sourceDocumentSchema } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";
import { fromPackedJson } from "../stored-text.ts";

/** A stored row of a review with the whole document that it was read from; null when the review has no such row. */
export async function findSource(
  database: Database,
  { reviewKey, rowId }: { reviewKey: string; rowId: string },
): Promise<{ row: SourceRow; document: SourceDocument } | null> {
  const stored = await database.reader.sourceRow.findFirst({
    where: { id: rowId, checksheet: { reviews: { some: { review: { key: reviewKey } } } } },
    include: { checksheet: { select: { file: { select: { document: true } } } } },
  });
  if (!stored?.checksheet.file) return null;
  return { row: readRow(stored), document: fromPackedJson(sourceDocumentSchema, stored.checksheet.file.document) };
}
