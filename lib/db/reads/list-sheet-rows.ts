import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";

/** Every row of a stored sheet in order, with what the sheet calls itself and its file's name; null: there is no such sheet. */
export async function listSheetRows(
  database: Database,
  checksheetId: string,
): Promise<{ title: string; fileName: string; rows: SourceRow[] } | null> {
  const stored = await database.reader.checksheet.findUnique({
    where: { id: checksheetId },
    select: { title: true, file: { select: { name: true } }, rows: { orderBy: { position: "asc" } } },
  });
  if (!stored) return null;
  return { title: stored.title, fileName: stored.file?.name ?? "", rows: stored.rows.map(readRow) };
}
