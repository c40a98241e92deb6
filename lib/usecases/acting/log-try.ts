import type { LoggedAct } from "#lib/accounts/who-may.ts";
import { changeDatabase } from "#lib/db/change-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { FoundPerson } from "#lib/db/reads/list-people.ts";
import { logAct } from "#lib/db/writes/log-act.ts";
import type { Acting } from "#lib/domain/acting.ts";

type Try = { person: FoundPerson | null; act: LoggedAct; asked: unknown; outcome: string };

/** Writes down that somebody tried to come in: as of who it turned out to be, or of nobody. */
export async function logTry(database: Database, { person, act, asked, outcome }: Try): Promise<void> {
  const nobody = { kind: "nobody" } as const;
  const who = person ? ({ kind: "person", ...person, sessionId: "", closed: [], memberOf: {} } as const) : nobody;
  const acting: Acting = { who, act, reviewKey: null, asked, logs: false };
  await changeDatabase({ ...database, acting: undefined }, (transaction) => logAct(transaction, acting, outcome));
}
