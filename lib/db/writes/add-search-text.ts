import { sheetText } from "#lib/domain/sheet-text.ts";
import type { SourceRow } from "#lib/domain/source-row.ts";
import type { Transaction } from "../open-database.ts";
import { storableText } from "../stored-text.ts";

/** Stores what is found in a sheet when all are searched, in place of what stood there. */
export async function addSearchText(
  { tables }: Transaction,
  { checksheetId, rows }: { checksheetId: string; rows: readonly SourceRow[] },
): Promise<void> {
  const text = storableText(sheetText(rows));
  await tables.sheetText.upsert({ where: { checksheetId }, create: { checksheetId, text }, update: { text } });
}
