import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { readRow } from "../read-row.ts";
import { addSearchText } from "./add-search-text.ts";

/** Makes stored sheets searchable that were imported before there was a search through all of them. Sheet by sheet, as there may be many. */
export async function fillSearchTexts(database: Database): Promise<void> {
  const missing = await database.reader.checksheet.findMany({ where: { searchText: null }, select: { id: true } });
  for (const { id: checksheetId } of missing) {
    const stored = await database.reader.sourceRow.findMany({ where: { checksheetId }, orderBy: { position: "asc" } });
    await changeDatabase(database, (transaction) =>
      addSearchText(transaction, { checksheetId, rows: stored.map(readRow) }),
    );
  }
}
