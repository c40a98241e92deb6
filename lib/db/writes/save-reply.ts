import type { SourceDocument } from "#lib/domain/source-document.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { replaceQuestions } from "../replace-questions.ts";
import { storableText, toPackedJson } from "../stored-text.ts";
import { keyOfReview, tellWebhooks } from "./add-delivery.ts";

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
  // Takes hold of the inquiry: of two that come at the same moment, the second sees the first.
  await tables.inquiry.updateMany({ where: { id: inquiryId }, data: { revision: { increment: 1 } } });
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

/** Says what became of a reply: the version that it is part of and the questions that it answered, or that it was put aside. */
export async function settleReply(
  database: Database,
  { id, inquiryId, checksheetId, answered, now }: Settling,
): Promise<void> {
  await changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    const state = checksheetId === null ? "dismissed" : "merged";
    await tables.inquiryReply.updateMany({ where: { id, inquiryId }, data: { state, checksheetId } });
    if (answered.size === 0) return;
    const present = await tables.inquiryQuestion.findMany({ where: { inquiryId }, orderBy: { ref: "asc" } });
    const questions = present.map((question) => {
      const said = answered.get(question.id);
      if (!said) return question;
      const { answer, remarks } = said;
      const texts = { answer: storableText(answer), remarks: storableText(remarks) };
      return { ...question, ...texts, state: "answered", comment: "", changedAt: now };
    });
    await replaceQuestions(transaction, { inquiryId, questions });
  });
}

/** Asks one question again, with a comment for the vendor. False: it is not answered. */
export async function sendBackQuestion(
  database: Database,
  { id, reviewId, comment, now }: { id: string; reviewId: string; comment: string; now: Date },
): Promise<boolean> {
  const { count } = await changeDatabase(database, ({ tables }) =>
    tables.inquiryQuestion.updateMany({
      where: { id, state: "answered", inquiry: { reviewId, state: "sent" } },
      data: { state: "sent-back", comment: storableText(comment), changedAt: now },
    }),
  );
  return count > 0;
}
