import type { Actor } from "#lib/domain/actor.ts";
import { type Act, type Right, rightsOfRoles, ruleOf } from "./who-may.ts";

const ALL: readonly Right[] = rightsOfRoles.owner;

/** Whether somebody may do it; "sign-in": nobody may who is not known. */
export function may(who: Actor, act: Act): "yes" | "sign-in" | "no" {
  const held = rightsOf(who);
  if (ruleOf(act).rights.some((right) => held.includes(right))) return "yes";
  return who.kind === "nobody" ? "sign-in" : "no";
}

function rightsOf(who: Actor): readonly Right[] {
  switch (who.kind) {
    case "person":
      return rightsOfRoles[who.role];
    case "terminal":
    case "local":
      return ALL;
    case "nobody":
      return ["anyone"];
  }
}
