import { findSession } from "#lib/auth/sessions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { mustEnrol } from "#lib/db/reads/lacks-factor.ts";
import { listMemberships } from "#lib/db/reads/list-memberships.ts";
import { hasPeople } from "#lib/db/reads/list-people.ts";
import { endSessions } from "#lib/db/writes/change-people.ts";
import { noteSessionUse } from "#lib/db/writes/note-session-use.ts";
import { type Actor, roleSchema } from "#lib/domain/actor.ts";
import type { Language } from "#lib/domain/language.ts";
import { readSettings } from "#lib/env.ts";
import { chooseLanguage, languageCookie } from "#lib/i18n/choose-language.ts";

// An account is never deleted: once there is one, nobody need ask again. On globalThis, because a web server may load this file several times.
const shared = globalThis as typeof globalThis & { kurabePeopled?: WeakSet<Database["reader"]> };

/** Whether there is any account. */
export async function isPeopled(given?: Database): Promise<boolean> {
  const database = given ?? (await currentDatabase());
  shared.kurabePeopled ??= new WeakSet();
  if (shared.kurabePeopled.has(database.reader)) return true;
  const peopled = await hasPeople(database);
  if (peopled) shared.kurabePeopled.add(database.reader);
  return peopled;
}

// Not at every request: a session's row is written no more often than this.
const NOTED_MILLISECONDS = 5 * 60 * 1000;
const HOUR_MILLISECONDS = 60 * 60 * 1000;

/** Whether a session was used not too long ago; if so, it is used now, else it ends. */
async function isInUse(
  database: Database,
  {
    personId,
    sessionId,
    usedAt,
    isByItself,
    language,
  }: { personId: string; sessionId: string; usedAt: Date; isByItself: boolean; language: Language },
): Promise<boolean> {
  const settings = readSettings(process.env);
  const hours = settings.ok ? settings.value.SESSION_IDLE_HOURS : 0;
  const now = new Date();
  const idle = now.getTime() - usedAt.getTime();
  if (idle > hours * HOUR_MILLISECONDS) {
    await endSessions({ ...database, acting: undefined }, { personId, sessionId });
    return false;
  }
  if (idle > NOTED_MILLISECONDS && !isByItself) await noteSessionUse(database, { sessionId, personId, language, now });
  return true;
}

/** In which this browser is shown the pages. */
function languageOf(headers: Headers): Language {
  const cookies = (headers.get("cookie") ?? "").split(/;\s*/);
  const chosen = cookies.find((cookie) => cookie.startsWith(`${languageCookie}=`));
  return chooseLanguage({ cookie: chosen?.split("=")[1] ?? null, accept: headers.get("accept-language") });
}

type Sent = {
  headers: Headers;
  /** Whether the request comes from this machine, to a server that nobody else reaches. */
  isLocal: boolean;
  /** A page that is open sent it by itself: that is no use of a session, which ends all the same. */
  isByItself?: boolean;
};

/** Who sent a request. As long as there is no account, whoever is at the machine itself may do everything. */
export async function knowActor({ headers, isLocal, isByItself = false }: Sent, given?: Database): Promise<Actor> {
  const database = given ?? (await currentDatabase());
  if (isLocal && !(await isPeopled(database))) return { kind: "local" };
  if (!headers.has("cookie")) return { kind: "nobody" };
  const found = await findSession(database, headers);
  const role = roleSchema.safeParse(found?.role);
  if (!found || found.shutOut || !role.success) return { kind: "nobody" };
  const { personId: id, sessionId, email, name } = found;
  if (!(await isInUse(database, { ...found, isByItself, language: languageOf(headers) }))) return { kind: "nobody" };
  const lacks = (await mustEnrol(database, id)) && { lacksFactor: true };
  const person = { kind: "person" as const, id, sessionId, email, name, role: role.data };
  return { ...person, ...lacks, ...(await listMemberships(database, id)) };
}
