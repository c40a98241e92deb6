import type { Database } from "#lib/db/open-database.ts";
import { enterHouse, makeSetupLink } from "#lib/usecases/accounts/enter-house.ts";
import { signIn } from "#lib/usecases/accounts/sign-in.ts";

export const PASSWORD = "correct horse battery";

/** The first account of a database, as its set-up link makes it. */
export async function makeOwner(database: Database, email = "owner@example.com"): Promise<void> {
  const token = await makeSetupLink(database);
  const entered = await enterHouse({ token: token ?? "", name: "花子", email, password: PASSWORD }, database);
  if (!entered.ok) throw new Error(entered.code);
}

/** A request's headers after answers with these cookies. */
export function withCookies(lines: readonly string[], more: Record<string, string> = {}): Headers {
  const kept = lines.filter((line) => !/Max-Age=0\b/.test(line));
  return new Headers({ ...more, cookie: kept.map((line) => line.split(";")[0]).join("; ") });
}

/** The headers of a request of whoever knows this password; of one who has yet to say a code, where one is asked for. */
export async function signInAs(database: Database, email: string, password = PASSWORD): Promise<Headers> {
  const signed = await signIn({ email, password, headers: new Headers() }, database);
  if (!signed.ok) throw new Error(signed.code);
  return withCookies(signed.cookies);
}
