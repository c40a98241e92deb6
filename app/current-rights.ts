import type { Rights } from "#components/shared/rights.tsx";
import { rightsHeld } from "#lib/accounts/may.ts";
import { currentActor } from "./current-actor.ts";

/** What whoever sent this request may change: in the house, or in a review. */
export async function currentRights(reviewKey: string | null = null): Promise<Rights> {
  const who = await currentActor();
  const held = rightsHeld(who, reviewKey);
  const has = (right: keyof Rights) => held.includes(right);
  return {
    review: has("review"),
    curate: has("curate"),
    approve: has("approve"),
    govern: has("govern"),
    self: who.kind === "person",
  };
}
