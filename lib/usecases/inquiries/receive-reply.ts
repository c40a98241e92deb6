import { randomUUID } from "node:crypto";
import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { addReply } from "#lib/db/writes/save-reply.ts";
import type { Refusal } from "#lib/domain/issue.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { parseDocument } from "../limited/parse-document.ts";
import { findAskedInquiry } from "./find-asked-inquiry.ts";

type Received = { replyId: string };

/** Keeps a file that answers an inquiry of a review. Nothing is merged yet. */
export async function receiveReply(
  { reviewKey, bytes, name }: { reviewKey: string; bytes: Uint8Array; name: string },
  given?: Database,
): Promise<
  { ok: true; value: Received } | Refusal | { ok: false; code: "no-such-review" | "no-such-inquiry"; detail: string }
> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  if (!review) return { ok: false, code: "no-such-review", detail: reviewKey };
  const parsed = await parseDocument({ bytes, name });
  if (!parsed.ok) return parsed;
  const document = parsed.value;
  const inquiry = await findAskedInquiry(database, { document, reviewId: review.id });
  if (!inquiry) return { ok: false, code: "no-such-inquiry", detail: name };
  const reply = { id: randomUUID(), inquiryId: inquiry.id, via: "file", bytes, document, now: new Date() } as const;
  return { ok: true, value: { replyId: await addReply(database, reply) } };
}

/** What a file that was read answers, for the page that imports it; null: no inquiry of this review. */
export async function recogniseReply(
  { reviewKey, document }: { reviewKey: string; document: SourceDocument },
  given?: Database,
): Promise<{ code: string; vendor: string; service: string } | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const inquiry = review && (await findAskedInquiry(database, { document, reviewId: review.id }));
  return inquiry && { code: inquiry.code, vendor: inquiry.vendor, service: inquiry.service };
}
