import { createHash, randomBytes } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import { setInquiryLink } from "#lib/db/writes/save-inquiry.ts";
import { actingPerson } from "#lib/domain/acting.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import { tidyEmail } from "../accounts/enter-house.ts";
import { currentMail } from "../outbox/current-mail.ts";
import { makeLinkMail } from "../outbox/make-link-mail.ts";

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Only the hash is kept: who reads the database cannot open a link. 256 random bits need no slow hash. */
const hashToken = (token: string) => createHash("sha256").update(token).digest("hex");

type Making = {
  reviewKey: string;
  id: string;
  days: number;
  /** The vendor's address, where the link is sent by mail; not given: whoever made it hands it on. */
  to?: string | undefined;
  now?: Date;
};

/**
 * Makes the link of an inquiry that was sent, in place of the one before, which stops working. The token is told once, or mailed,
 * and kept nowhere. "missing": there is no such inquiry.
 */
export async function makeAnswerLink(
  { reviewKey, id, days, to: typed, now = new Date() }: Making,
  given?: Database,
): Promise<{ ok: true; token: string } | { ok: false; code: "missing" | "email-wrong" | "mail-off" }> {
  const database = given ?? (await currentDatabase());
  const address = typed === undefined ? undefined : tidyEmail(typed);
  if (address === null) return { ok: false, code: "email-wrong" };
  if (address !== undefined && !currentMail()) return { ok: false, code: "mail-off" };
  const review = await findReview(database, reviewKey);
  const [inquiry] = review ? await listInquiries(database, { reviewId: review.id, id }) : [];
  if (!inquiry) return { ok: false, code: "missing" };
  const token = randomBytes(32).toString("base64url");
  const about = { kind: "answer-link", inquiry: id, by: actingPerson(database.acting) } as const;
  const mail = address ? makeLinkMail({ to: { address }, about, language: inquiry.language, token }) : null;
  const expiresAt = new Date(now.getTime() + days * DAY_MILLISECONDS);
  const link = { tokenHash: hashToken(token), expiresAt, mail, now };
  const isMade = await setInquiryLink(database, { id, reviewId: inquiry.reviewId, link });
  return isMade ? { ok: true, token } : { ok: false, code: "missing" };
}

/** Takes the link of an inquiry away; false: there is no such inquiry. */
export async function revokeAnswerLink(
  { reviewKey, id }: { reviewKey: string; id: string },
  given?: Database,
): Promise<boolean> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  return review !== null && setInquiryLink(database, { id, reviewId: review.id, link: null });
}

/**
 * The one inquiry that a token opens; null: none, or it is closed, expired or revoked: the answer does not say which.
 * Found by its hash, so that no comparison tells how near a guess was.
 */
export async function findLinkedInquiry(
  database: Database,
  { token, now }: { token: string; now: Date },
): Promise<Inquiry | null> {
  if (!TOKEN.test(token)) return null;
  const [inquiry] = await listInquiries(database, { tokenHash: hashToken(token) });
  if (!inquiry?.link || inquiry.state !== "sent") return null;
  return inquiry.link.expiresAt > now.toISOString() ? inquiry : null;
}
