import { z } from "zod";
import type { TokenLine } from "./api-token.ts";

export const roleSchema = z.enum(["owner", "admin", "reviewer", "approver", "viewer"]);
/** What a person is in this house, or in one review. */
export type Role = z.infer<typeof roleSchema>;

/** What somebody can be in one review. */
export const memberRoleSchema = roleSchema.extract(["reviewer", "approver", "viewer"]);
export type MemberRole = z.infer<typeof memberRoleSchema>;

/** Somebody with an account, signed in, or a program with a token of theirs. */
export type Person = {
  kind: "person";
  id: string;
  /** The session that they sent; "": a token was sent. */
  sessionId: string;
  /** Not there: it is the person. */
  token?: Pick<TokenLine, "id" | "name" | "scopes">;
  email: string;
  name: string;
  /** In the house. */
  role: Role;
  /** The house demands a second factor and they have none: they reach nothing but where they set one up. */
  lacksFactor?: boolean;
  /** Keys of the reviews that have members, and what this person is in those that have them among theirs. */
  closed: readonly string[];
  memberOf: Readonly<Record<string, Role>>;
};

/** Who acts. */
export type Actor =
  | Person
  /** Whoever may run `kurabe` on this machine: they could read the database file itself. */
  | { kind: "terminal"; name: string }
  /** At the machine itself, as long as there is no account. */
  | { kind: "local" }
  /** Not signed in: a vendor with a link, or who is about to sign in. */
  | { kind: "nobody" };
