import type { SourceDocument } from "#lib/domain/source-document.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { storableText, toPackedJson } from "../stored-text.ts";
import { keyOfReview, tellWebhooks } from "./add-delivery.ts";
import { holdInquiry } from "./hold-inquiry.ts";

/** A file that came back, as bytes and as it was read. */
export type NewReply = {
  id: string;
  inquiryId: string;
  via: "file" | "link";
  bytes: Uint8Array;
  document: SourceDocument;
  now: Date;
};

/** Keeps a file that came back. The very bytes that are waiting already are not kept twice. Returns the reply's id. */
export async function addReply(database: Database, reply: NewReply): Promise<string> {
  return changeDatabase(database, (transaction) => keepReply(transaction, reply));
}

/** The same as the first part of a larger change. */
export async function keepReply(
  transaction: Transaction,
  { id, inquiryId, via, bytes, document, now }: NewReply,
): Promise<string> {
  const { tables } = transaction;
  // Of two that come at the same moment, the second sees the first.
  await holdInquiry(tables, inquiryId);
  const { name, sha256 } = document;
  const same = await tables.inquiryReply.findFirst({ where: { inquiryId, sha256, state: { not: "dismissed" } } });
  if (same) return same.id;
  const data = {
    ...{ id, inquiryId, via, sha256, name: storableText(name), receivedAt: now, state: "received" },
    bytes: new Uint8Array(bytes),
    document: toPackedJson(document),
  };
  await tables.inquiryReply.create({ data });
  const find = async () => {
    const { reviewId } = await tables.inquiry.findUniqueOrThrow({ where: { id: inquiryId } });
    return { review: await keyOfReview(transaction, reviewId), inquiry: inquiryId, reply: id };
  };
  await tellWebhooks(transaction, { kind: "reply.received", now, find });
  return id;
}

/** Asks one question again, with a comment for the vendor. False: it is not answered. */
export async function sendBackQuestion(
  database: Database,
  { id, reviewId, comment, now }: { id: string; reviewId: string; comment: string; now: Date },
): Promise<boolean> {
  const of = await database.reader.inquiryQuestion.findUnique({ where: { id }, select: { inquiryId: true } });
  const { count } = await changeDatabase(database, async ({ tables }) => {
    await holdInquiry(tables, of?.inquiryId ?? "");
    return tables.inquiryQuestion.updateMany({
      where: { id, state: "answered", inquiry: { reviewId, state: "sent" } },
      data: { state: "sent-back", comment: storableText(comment), changedAt: now },
    });
  });
  return count > 0;
}
