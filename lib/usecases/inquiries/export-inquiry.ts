import { currentDatabase } from "#lib/db/current-database.ts";
import type { Database } from "#lib/db/open-database.ts";
import { findReview } from "#lib/db/reads/find-review.ts";
import { listInquiries } from "#lib/db/reads/list-inquiries.ts";
import type { InquiryFormat } from "#lib/domain/inquiry-form.ts";
import { inquiryAsForm, inquiryFileName } from "#lib/inquiry/inquiry-as-form.ts";
import { writeInquiry } from "#lib/report/write-inquiry.ts";

const MEDIA_TYPES: Record<InquiryFormat, string> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
};

export type InquiryFile = { fileName: string; mediaType: string; bytes: Uint8Array };

/** The sheet of questions that goes to the vendor, as a file; null: the review has no inquiry of this id that was sent. */
export async function exportInquiry(
  { reviewKey, id, format }: { reviewKey: string; id: string; format: InquiryFormat },
  given?: Database,
): Promise<InquiryFile | null> {
  const database = given ?? (await currentDatabase());
  const review = await findReview(database, reviewKey);
  const [inquiry] = review ? await listInquiries(database, { reviewId: review.id, id }) : [];
  if (!review || !inquiry || inquiry.sentAt === null) return null;
  // Answers typed by link and not handed in are the vendor's own.
  const questions = inquiry.questions.map(({ text, comment, ...question }) => ({
    ...{ ...question, comment, answer: "", remarks: "" },
    text: [text, comment].filter(Boolean).join("\n"),
  }));
  const form = inquiryAsForm({ ...inquiry, questions }, { template: review.template, madeAt: inquiry.sentAt });
  const bytes = await writeInquiry(form, format);
  return { fileName: inquiryFileName(inquiry, format), mediaType: MEDIA_TYPES[format], bytes };
}
