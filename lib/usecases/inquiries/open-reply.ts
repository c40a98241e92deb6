import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findMergeBase, type StoredBase } from "#lib/db/reads/find-merge-base.ts";
import { findReview, type StoredReview } from "#lib/db/reads/find-review.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import { findReply, type StoredReply } from "#lib/db/reads/list-replies.ts";
import { listReviewSheets } from "#lib/db/reads/list-review-sheets.ts";
import { foldText } from "#lib/domain/fold-text.ts";
import type { Inquiry } from "#lib/domain/inquiry.ts";
import { newestSheets } from "#lib/domain/newest-sheets.ts";
import type { Reply } from "#lib/domain/reply.ts";
import type { SourceDocument } from "#lib/domain/source-document.ts";
import { readReply } from "#lib/inquiry/read-reply.ts";
import { replyRows } from "#lib/inquiry/reply-rows.ts";
import { understandLimited } from "../limited/understand-limited.ts";

export type OpenedReply = {
  review: StoredReview;
  inquiry: Inquiry;
  stored: StoredReply & { bytes: Uint8Array; document: SourceDocument };
  reply: Reply;
  /** The sheet that it adds to: the service's newest one now; null: there is none. */
  base: (StoredBase & { checksheetId: string }) | null;
};

/** A file that came back with what its lines say and the sheet that they add to; null when the review has none of this id. */
export async function openReply(
  { reviewKey, replyId }: { reviewKey: string; replyId: string },
  given?: Database,
): Promise<OpenedReply | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const stored = review && (await findReply(database, { reviewId: review.id, id: replyId }));
  if (!review || !stored) return null;
  const [inquiry] = await listInquiries(database, { reviewId: review.id, id: stored.inquiryId });
  if (!inquiry) return null;
  const { document } = stored;
  // Only a file whose headings are gone must be understood as a checksheet of any form.
  const understood = replyRows(document).found
    ? null
    : await understandLimited({ document, template: review.template });
  const recognised = understood?.ok ? understood.value.recognition.rows : [];
  const reply = readReply(document, { inquiry, recognised });
  return { review, inquiry, stored, reply, base: await findBase(database, { review, inquiry }) };
}

async function findBase(
  database: Database,
  { review, inquiry }: { review: StoredReview; inquiry: Inquiry },
): Promise<OpenedReply["base"]> {
  const all = await listReviewSheets(database, review.id);
  const asked = all.find(({ id }) => id === inquiry.checksheetId) ?? all.find((sheet) => isSameService(sheet, inquiry));
  const newest = asked && newestSheets(all).find(({ serviceId }) => serviceId === asked.serviceId);
  const base = newest && (await findMergeBase(database, { checksheetId: newest.id, templateKey: review.template.key }));
  return base ? { ...base, checksheetId: newest.id } : null;
}

function isSameService(a: { vendor: string; service: string }, b: { vendor: string; service: string }): boolean {
  return foldText(a.vendor) === foldText(b.vendor) && foldText(a.service) === foldText(b.service);
}
