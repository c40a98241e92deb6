import type { Language } from "#lib/domain/language.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";

/** A session is in use, in this language: mails to its person are written in it. */
export async function noteSessionUse(
  database: Database,
  { sessionId, personId, language, now }: { sessionId: string; personId: string; language: Language; now: Date },
): Promise<void> {
  await changeDatabase({ ...database, acting: undefined }, async ({ tables }) => {
    await tables.session.updateMany({ where: { id: sessionId }, data: { updatedAt: now } });
    await tables.person.updateMany({ where: { id: personId }, data: { language } });
  });
}
