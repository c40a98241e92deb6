import { z } from "zod";

export const roleSchema = z.enum(["owner", "admin", "reviewer", "approver", "viewer"]);
/** What a person is in this house, or in one review. */
export type Role = z.infer<typeof roleSchema>;

/** Who acts. */
export type Actor =
  | { kind: "person"; id: string; email: string; name: string; role: Role }
  /** Whoever may run `kurabe` on this machine: they could read the database file itself. */
  | { kind: "terminal"; name: string }
  /** At the machine itself, as long as there is no account. */
  | { kind: "local" }
  /** Not signed in: a vendor with a link, or who is about to sign in. */
  | { kind: "nobody" };
