import type { Actor } from "#lib/domain/actor.ts";

/** Who sent this request. */
export async function currentActor(): Promise<Actor> {
  return { kind: "local" };
}
