import { may } from "#lib/accounts/may.ts";
import type { Act } from "#lib/accounts/who-may.ts";
import { currentActor } from "./current-actor.ts";

/** Whether whoever sent this request may do it: what they may not is not offered. That it is not done either is act.ts's part. */
export async function mayAct(act: Act, reviewKey: string | null = null): Promise<boolean> {
  return may(await currentActor(), { act, reviewKey }) === "yes";
}
