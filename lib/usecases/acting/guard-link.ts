import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { beginTry, type Counter, isOver } from "./begin-try.ts";

const counterOf = (headers: Headers): Counter => [{ name: "link", most: 30 }, headers.get("x-forwarded-for") ?? ""];

/** Whether the address that asks has tried too many links that open nothing. */
export async function isOverLinks(headers: Headers, given?: Database): Promise<boolean> {
  return isOver(given ?? (await currentDatabase()), [counterOf(headers)]);
}

/**
 * Opens what a link opens. "over": this address has tried too many links that open nothing. "missing": this one opens nothing. Counted afterwards: who works
 * behind a link asks all the time, and nobody finds 32 random bytes by asking often at the same moment.
 */
export async function guardLink<Value>(
  { headers, open }: { headers: Headers; open: () => Promise<Value | null> },
  given?: Database,
): Promise<{ ok: true; value: Value } | { ok: false; code: "over" | "missing" }> {
  const database = given ?? (await currentDatabase());
  if (await isOver(database, [counterOf(headers)])) return { ok: false, code: "over" };
  const value = await open();
  if (value !== null) return { ok: true, value };
  const isCounted = await beginTry(database, [counterOf(headers)]);
  return { ok: false, code: isCounted ? "missing" : "over" };
}
