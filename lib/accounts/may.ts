import type { Actor, Person, Role } from "#lib/domain/actor.ts";
import { type TokenScope, tokenScopeSchema } from "#lib/domain/api-token.ts";
import { type Act, type Right, rightsOfRoles, ruleOf } from "./who-may.ts";

const ALL: readonly Right[] = rightsOfRoles.owner;
const ENROLLING: readonly Right[] = ["anyone", "enrol"];

/**
 * Whether somebody may do it, in the review that it is about. "sign-in": nobody may who is not known; "no-such-review": they may not even look
 * at it, so for them there is none; "second-factor": they must set one up before anything else.
 */
export function may(
  who: Actor,
  { act, reviewKey }: { act: Act; reviewKey: string | null },
): "yes" | "sign-in" | "second-factor" | "not-allowed" | "no-such-review" {
  const { rights, about } = ruleOf(act);
  const held = about === "review" ? rightsIn(who, reviewKey) : rightsOf(who);
  if (rights.some((right) => held.includes(right))) return "yes";
  if (who.kind === "nobody") return "sign-in";
  if (who.kind === "person" && who.lacksFactor) return "second-factor";
  return about === "review" && !held.includes("see") ? "no-such-review" : "not-allowed";
}

/** Whether somebody may see a review at all. */
export function seesReview(who: Actor, reviewKey: string): boolean {
  return rightsIn(who, reviewKey).includes("see");
}

/** Whether any of these roles gives a right. */
export function rolesGive(roles: readonly Role[], right: Right): boolean {
  return roles.some((role) => (rightsOfRoles[role] as readonly Right[]).includes(right));
}

/** What a token of somebody with this role may be made for: looking and changing, cut by what its owner may where they do it; watching is for who may watch. */
export function scopesFor(role: Role): TokenScope[] {
  return tokenScopeSchema.options.filter((scope) => scope !== "watch" || rolesGive([role], scope));
}

/** What somebody may in a review, or (null) in the house. */
export function rightsHeld(who: Actor, reviewKey: string | null): readonly Right[] {
  return reviewKey === null ? rightsOf(who) : rightsIn(who, reviewKey);
}

/** The reviews that have members, and that somebody may not see: keys. */
export function unseenReviews(who: Actor): string[] {
  return who.kind === "person" ? who.closed.filter((key) => !seesReview(who, key)) : [];
}

function rightsOf(who: Actor): readonly Right[] {
  switch (who.kind) {
    case "person":
      return who.lacksFactor ? withToken(who, ENROLLING) : withToken(who, rightsOfRoles[who.role]);
    case "terminal":
    case "local":
      return ALL;
    case "nobody":
      return ["anyone"];
  }
}

/** A review that has members is theirs, each in the role that they have in it; owners and admins keep what they may everywhere. */
function rightsIn(who: Actor, reviewKey: string | null): readonly Right[] {
  if (who.kind !== "person" || who.lacksFactor) return rightsOf(who);
  // Sheets of no review come by `fileChecksheet`.
  if (reviewKey === null) return ["anyone"];
  const own = who.memberOf[reviewKey];
  if (!who.closed.includes(reviewKey) || isKeeper(who.role))
    return own ? [...rightsOf(who), ...withToken(who, rightsOfRoles[own])] : rightsOf(who);
  return own ? withToken(who, rightsOfRoles[own]) : ["anyone"];
}

/** A token has no right that its owner has not, and of those only what it was made for. */
function withToken({ token }: Person, rights: readonly Right[]): readonly Right[] {
  return token ? rights.filter((right) => right === "anyone" || token.scopes.some((scope) => scope === right)) : rights;
}

/** Whether somebody may make a person this, or change one who is: owners are made by owners, and at the terminal. */
export function mayGive(who: Actor | undefined, role: Role): boolean {
  if (who?.kind === "terminal") return true;
  if (who?.kind !== "person") return false;
  return who.role === "owner" || (who.role === "admin" && role !== "owner");
}

const isKeeper = (role: Role) => role === "owner" || role === "admin";
