import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { isFactorDemanded, lacksFactor } from "#lib/db/reads/lacks-factor.ts";
import { saveHouseRules } from "#lib/db/writes/save-house-rules.ts";
import { actingPerson } from "#lib/domain/acting.ts";

/** What holds for everybody. */
export async function openHouseRules(given?: Database): Promise<{ demandsSecondFactor: boolean }> {
  return { demandsSecondFactor: await isFactorDemanded(given ?? (await currentDatabase())) };
}

/**
 * Says whether everybody must have a second factor: an app's codes, or a passkey. Who has none reaches nothing from now on, nor do their
 * programs, until they have set one up. "own-first": whoever demands it must have one.
 */
export async function demandSecondFactor(
  { isDemanded, now = new Date() }: { isDemanded: boolean; now?: Date },
  given?: Database,
): Promise<{ ok: true } | { ok: false; code: "own-first" }> {
  const database = given ?? (await currentDatabase());
  const me = actingPerson(database.acting);
  if (isDemanded && (me === null || (await lacksFactor(database, me)))) return { ok: false, code: "own-first" };
  await saveHouseRules(database, { demandsSecondFactor: isDemanded, now });
  return { ok: true };
}
