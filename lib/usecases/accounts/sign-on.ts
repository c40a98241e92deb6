import { endSession, findSession } from "#lib/auth/sessions.ts";
import { beginSignOn as begin, finishSignOn as finish, type SignOnRefusal, signOnName } from "#lib/auth/sign-on.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findPerson } from "#lib/db/reads/list-people.ts";
import { logMiss } from "../acting/log-miss.ts";
import { logTry } from "../acting/log-try.ts";

/** Where the company's provider asks who it is; `back`: where the person wants to be. That it cannot be reached is written down with the reason; not that there is none. */
export async function beginSignOn(
  { back, headers }: { back: string; headers: Headers },
  given?: Database,
): Promise<{ ok: true; address: string; cookies: string[] } | { ok: false; code: "unreachable" }> {
  if (signOnName() === null) return { ok: false, code: "unreachable" };
  const database = given ?? (await currentDatabase());
  const begun = await begin(database, { back, headers });
  if (begun.ok) return begun;
  const asked = { from: fromOf(headers), provider: begun.detail };
  await logMiss(database, { person: null, act: "beginSignOn", asked, outcome: "unreachable" });
  return { ok: false, code: "unreachable" };
}

/** Somebody whom the provider sent back to `address`: the cookies of a new session, if they have an account, or may have one. A try is written down, where there is a provider. */
export async function finishSignOn(
  { address, headers }: { address: string; headers: Headers },
  given?: Database,
): Promise<{ ok: true; back: string; cookies: string[] } | { ok: false; code: SignOnRefusal }> {
  if (signOnName() === null) return { ok: false, code: "failed" };
  const database = given ?? (await currentDatabase());
  const finished = await finish(database, { address, headers });
  const session = finished.ok ? withCookies(finished.cookies) : null;
  const found = session && (await findSession(database, session));
  const person = found && (await findPerson(database, { id: found.personId }));
  const isIn = person !== null && !person.isShutOut;
  const asked = { from: fromOf(headers), ...(!finished.ok && { provider: finished.detail }) };
  const outcome = isIn ? "done" : finished.ok ? "shut-out" : finished.code;
  await (isIn ? logTry : logMiss)(database, { person, act: "finishSignOn", asked, outcome });
  if (finished.ok && isIn) return finished;
  if (session) await endSession(database, session);
  return { ok: false, code: finished.ok ? "not-invited" : finished.code };
}

const fromOf = (headers: Headers) => headers.get("x-forwarded-for") ?? "";

function withCookies(lines: readonly string[]): Headers {
  return new Headers({ cookie: lines.map((line) => line.split(";")[0]).join("; ") });
}
