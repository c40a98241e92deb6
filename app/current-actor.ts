import { headers } from "next/headers";
import type { Actor } from "#lib/domain/actor.ts";
import { knowActor } from "#lib/usecases/acting/know-actor.ts";
import { isByItself } from "./is-by-itself.ts";
import { isLocal } from "./is-local.ts";

// A page calls several use cases: who it is, is asked once. The framework keeps one object of headers for each request.
const known = new WeakMap<Headers, Promise<Actor>>();

/** Who sent this request. */
export async function currentActor(): Promise<Actor> {
  const sent = await headers();
  const asked = known.get(sent) ?? knowActor({ headers: sent, isLocal: isLocal(sent), isByItself: isByItself(sent) });
  known.set(sent, asked);
  return asked;
}
