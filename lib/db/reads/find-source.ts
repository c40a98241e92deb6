import { type SourceDocument, sourceDocumentSchema } from "#lib/domain/source-document.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";
import { fromPackedJson } from "../stored-text.ts";

/** A stored row with the whole document that it was read from; null when there is no such row. */
export async function findSource(
  database: Database,
  rowId: string,
): Promise<{ row: SourceRow; document: SourceDocument } | null> {
  const stored = await database.reader.sourceRow.findUnique({
    where: { id: rowId },
    include: { checksheet: { select: { file: { select: { document: true } } } } },
  });
  if (!stored?.checksheet.file) return null;
  return { row: readRow(stored), document: fromPackedJson(sourceDocumentSchema, stored.checksheet.file.document) };
}
