import { endSession, findSession } from "#lib/auth/sessions.ts";
import { beginSignOn as begin, finishSignOn as finish, type SignOnRefusal } from "#lib/auth/sign-on.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { logTry } from "./log-try.ts";

/** Where the company's provider asks who it is; `back`: where the person wants to be. That it cannot be reached is written down with the reason. */
export async function beginSignOn(
  { back, headers }: { back: string; headers: Headers },
  given?: Database,
): Promise<{ ok: true; address: string; cookies: string[] } | { ok: false; code: "unreachable" }> {
  const database = given ?? (await currentDatabase());
  const begun = await begin(database, { back, headers });
  if (begun.ok) return begun;
  const asked = { from: fromOf(headers), provider: begun.detail };
  await logTry(database, { person: null, act: "beginSignOn", asked, outcome: "unreachable" });
  return { ok: false, code: "unreachable" };
}

/** Somebody whom the provider sent back to `address`: the cookies of a new session, if they have an account, or may have one. Every try is written down. */
export async function finishSignOn(
  { address, headers }: { address: string; headers: Headers },
  given?: Database,
): Promise<{ ok: true; back: string; cookies: string[] } | { ok: false; code: SignOnRefusal }> {
  const database = given ?? (await currentDatabase());
  const finished = await finish(database, { address, headers });
  const session = finished.ok ? withCookies(finished.cookies) : null;
  const found = session && (await findSession(database, session));
  const person = found && (await findPerson(database, { id: found.personId }));
  const isIn = person !== null && !person.isShutOut;
  const asked = { from: fromOf(headers), ...(!finished.ok && { provider: finished.detail }) };
  const outcome = isIn ? "done" : finished.ok ? "shut-out" : finished.code;
  await logTry(database, { person, act: "finishSignOn", asked, outcome });
  if (finished.ok && isIn) return finished;
  if (session) await endSession(database, session);
  return { ok: false, code: finished.ok ? "not-invited" : finished.code };
}

const fromOf = (headers: Headers) => headers.get("x-forwarded-for") ?? "";

function withCookies(lines: readonly string[]): Headers {
  return new Headers({ cookie: lines.map((line) => line.split(";")[0]).join("; ") });
}
