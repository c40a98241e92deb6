import type { SourceDocument } from "#lib/domain/source-document.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { replaceQuestions } from "../replace-questions.ts";
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

type Answered = ReadonlyMap<string, { answer: string; remarks: string }>;

type Settling = { id: string; inquiryId: string; checksheetId: string | null; answered: Answered; now: Date };

/**
 * Says what became of a reply: the version that it is part of and the questions that it answered, or that it was put aside. What is open
 * and was asked again or typed after the reply came stays as it is. False: it was merged already; nothing was stored.
 */
export async function settleReply(
  database: Database,
  { id, inquiryId, checksheetId, answered, now }: Settling,
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    await holdInquiry(tables, inquiryId);
    const reply = await tables.inquiryReply.findFirst({ where: { id, inquiryId, state: { not: "merged" } } });
    if (!reply) return false;
    const state = checksheetId === null ? "dismissed" : "merged";
    await tables.inquiryReply.update({ where: { id }, data: { state, checksheetId } });
    if (answered.size === 0) return true;
    const present = await tables.inquiryQuestion.findMany({ where: { inquiryId }, orderBy: { ref: "asc" } });
    const questions = present.map((question) => {
      const said = answered.get(question.id);
      const isNewer = question.state !== "answered" && question.changedAt > reply.receivedAt;
      if (!said || isNewer) return question;
      const { answer, remarks } = said;
      const texts = { answer: storableText(answer), remarks: storableText(remarks) };
      return { ...question, ...texts, state: "answered", comment: "", changedAt: now };
    });
    await replaceQuestions(transaction, { inquiryId, questions });
    return true;
  });
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
