import type { Database } from "#lib/db/open-database.ts";
import { listDuePeople } from "#lib/db/reads/list-due-people.ts";
import { putMail } from "#lib/db/writes/put-mail.ts";
import { currentMail } from "./current-mail.ts";
import { localDay } from "./local-day.ts";

const FIRST_HOUR = 8;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/**
 * From eight in the morning (this server's zone) on, puts into the outbox one mail for each person who is named to judge something until today or tomorrow. Its id is
 * of person and day: however many instances ask and however often, it is one mail. What is judged meanwhile is found out when it is worded.
 */
export async function remindOfDays(database: Database, now: Date): Promise<void> {
  if (!currentMail() || now.getHours() < FIRST_HOUR) return;
  const day = localDay(now);
  const soon = localDay(new Date(now.getTime() + DAY_MILLISECONDS));
  for (const personId of await listDuePeople(database, soon)) {
    const about = { kind: "reminder", day } as const;
    const mail = { id: `reminder-${day}-${personId}`, to: { personId }, about, language: null, sealed: null };
    await putMail(database, mail, now);
  }
}
