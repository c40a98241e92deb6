import type { LoggedAct } from "#lib/accounts/who-may.ts";
import type { Database } from "#lib/db/open-database.ts";
import type { FoundPerson } from "#lib/db/reads/list-people.ts";
import { beginTry } from "./begin-try.ts";
import { logTry } from "./log-try.ts";

// Anybody can try, and what is in the log stays there: no more is written than tells that somebody tries.
const fromOneAddress = { name: "log of one address", most: 40 };
const fromAll = { name: "log of all", most: 400 };

type Miss = { person: FoundPerson | null; act: LoggedAct; asked: { from: string; provider?: string }; outcome: string };

/** Writes down that somebody tried to come in in vain, by a way that asks for nothing first: within ten minutes 40 of one address, and 400 of all. */
export async function logMiss(database: Database, miss: Miss): Promise<void> {
  if (await beginTry(database, [[fromOneAddress, miss.asked.from], [fromAll]])) await logTry(database, miss);
}
