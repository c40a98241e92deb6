import type { BlindVerdict } from "#lib/domain/blind-verdict.ts";
import { opinionSchema } from "#lib/domain/verdict.ts";
import type { Database } from "../open-database.ts";

/** What each of two says of answers that both judge, under one profile: of everybody. What may be shown to whom, `openBlind` (lib/work) says. */
export async function listBlindVerdicts(database: Database, profileId: string): Promise<BlindVerdict[]> {
  const stored = await database.reader.blindVerdict.findMany({
    where: { profileId },
    orderBy: [{ item: "asc" }, { checksheetId: "asc" }, { personId: "asc" }],
  });
  return stored.map(({ item, checksheetId, personId, opinion, reason, basis }) => ({
    ...{ item, sheetId: checksheetId, personId, reason, basis, opinion: opinionSchema.parse(opinion) },
  }));
}
