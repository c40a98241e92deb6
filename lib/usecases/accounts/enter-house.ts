import { createHash, randomBytes, randomUUID } from "node:crypto";
import { judgePassword, type PasswordFault } from "#lib/accounts/judge-password.ts";
import { hashPassword } from "#lib/auth/sessions.ts";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { type EntryLink, findEntryLink } from "#lib/db/reads/find-entry-link.ts";
import { enterByLink, replaceSetupLink } from "#lib/db/writes/change-people.ts";
import { isPeopled } from "../acting/know-actor.ts";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const SETUP_DAYS = 1;
const INVITATION_DAYS = 7;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Found by its hash, so that no comparison tells how near a guess was, and who reads the database cannot use it. */
const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

/** A new link that lets somebody in once: its token, told this once, and what is kept of it. */
export function makeEntryLink(now: Date, days: number = INVITATION_DAYS) {
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now.getTime() + days * DAY_MILLISECONDS);
  return { token, link: { tokenHash: hashToken(token), expiresAt } };
}

/** At a start without any account: the token of a link that makes the owner, in place of an earlier start's; null: there are accounts. */
export async function makeSetupLink(given?: Database): Promise<string | null> {
  const database = given ?? (await currentDatabase());
  if (await isPeopled(database)) return null;
  const now = new Date();
  const { token, link } = makeEntryLink(now, SETUP_DAYS);
  await replaceSetupLink(database, { link, now });
  return token;
}

/** Whom a link lets in; null: it is not good, or not any more. */
export async function openEntry({ token }: { token: string }, given?: Database): Promise<EntryLink | null> {
  if (!TOKEN.test(token)) return null;
  const database = given ?? (await currentDatabase());
  return findEntryLink(database, { tokenHash: hashToken(token), now: new Date() });
}

type Entering = { token: string; name: string; email: string; password: string };
type Refusal = { ok: false; code: "gone" | "name-missing" | "email-wrong" | PasswordFault };

/** Uses a link up: makes the first account, or sets the password of an invited one. Returns the address to sign in with. */
export async function enterHouse(
  { token, name: typed, email: stated, password }: Entering,
  given?: Database,
): Promise<{ ok: true; email: string } | Refusal> {
  const database = given ?? (await currentDatabase());
  const link = await openEntry({ token }, database);
  if (!link) return { ok: false, code: "gone" };
  const name = typed.trim();
  const email = link.person?.email ?? tidyEmail(stated);
  if (name === "") return { ok: false, code: "name-missing" };
  if (email === null) return { ok: false, code: "email-wrong" };
  const fault = judgePassword(password, { email, name });
  if (fault) return { ok: false, code: fault };
  const passwordHash = await hashPassword(database, password);
  const first = { id: randomUUID(), email };
  const entered = await enterByLink(database, {
    tokenHash: hashToken(token),
    name,
    passwordHash,
    first,
    now: new Date(),
  });
  return entered ? { ok: true, email: entered.email } : { ok: false, code: "gone" };
}

const EMAIL = /^[^\s@<>"']{1,64}@[^\s@<>"']{1,190}$/;

/** An address as it is kept; null: it is none. */
export function tidyEmail(text: string): string | null {
  const email = text.normalize("NFKC").trim().toLowerCase();
  return EMAIL.test(email) ? email : null;
}
