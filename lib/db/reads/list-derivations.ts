import type { Database } from "../open-database.ts";

/** Which checksheets were derived under which templates, and by which version. */
export async function listDerivations(
  database: Database,
): Promise<{ checksheetId: string; templateId: string; version: string }[]> {
  return database.reader.derivation.findMany({ select: { checksheetId: true, templateId: true, version: true } });
}
