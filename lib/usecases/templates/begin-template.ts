import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { listSheetRows } from "#lib/db/reads/list-sheet-rows.ts";
import { listStoredSheets } from "#lib/db/reads/list-stored-sheets.ts";
import type { Template } from "#lib/domain/template.ts";
import { templateFromRows } from "#lib/template-file/template-from-rows.ts";
import { findUnseen } from "../acting/find-unseen.ts";

/** A stored sheet whose questions can become an item list. */
export type SheetChoice = { id: string; vendor: string; service: string; fileName: string };

/** The sheets that a new item list can be made from. */
export async function listSheetChoices(given?: Database): Promise<SheetChoice[]> {
  const database = given ?? (await currentDatabase());
  const unseen = await findUnseen(database);
  const stored = (await listStoredSheets(database)).filter(({ id }) => !unseen.sheets.has(id));
  return stored.map(({ id, vendor, service, fileName }) => ({ id, vendor, service, fileName }));
}

/** A new item list of a stored sheet's questions, not stored yet; null: there is no such sheet, or it asks nothing. */
export async function beginTemplate(checksheetId: string, given?: Database): Promise<Template | null> {
  const database = given ?? (await currentDatabase());
  const unseen = await findUnseen(database);
  const stored = await listSheetRows(database, checksheetId);
  if (!stored || unseen.sheets.has(checksheetId)) return null;
  const { rows, title, fileName } = stored;
  const made = templateFromRows({ rows, title: title || fileName.replace(/\.\w{1,5}$/, ""), origin: fileName });
  return made.ok ? made.template : null;
}
