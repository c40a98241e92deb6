import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { addMail, type NewMail } from "./add-delivery.ts";

/** Puts a mail that tells of no change of its own into the outbox. */
export async function putMail(database: Database, mail: NewMail, now: Date): Promise<void> {
  await changeDatabase(database, async (transaction) => {
    await addMail(transaction, mail, now);
    return { mail: mail.about.kind };
  });
}
