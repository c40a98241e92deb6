import { newestSheets } from "#lib/domain/newest-sheets.ts";
import { changeDatabase } from "../change-database.ts";
import type { Database, Transaction } from "../open-database.ts";
import { replaceQuestions } from "../replace-questions.ts";
import { storableText } from "../stored-text.ts";
import { addService } from "./add-service.ts";
import { holdInquiry } from "./hold-inquiry.ts";
import { holdForSheet, type NewChecksheet, putChecksheet } from "./store-checksheet.ts";

type ReplyId = { id: string; inquiryId: string };

type Merging = ReplyId & {
  /** The next version of the vendor's sheet, which belongs to a review. */
  sheet: NewChecksheet & { reviewId: string };
  /** The version that it was made of; null: the vendor had no sheet in the review. */
  baseId: string | null;
  /** By question: what was answered. */
  answered: ReadonlyMap<string, { answer: string; remarks: string }>;
};

/**
 * Stores the version that a reply is part of and what it answered, in one change. "settled": it was merged already. "changed":
 * the review moved to another template version, or the sheet has a newer version than the one that this was made of, whose
 * answers it would not hold. Nothing is stored then.
 */
export async function storeMerged(
  database: Database,
  { sheet, baseId, answered, ...reply }: Merging,
): Promise<"stored" | "settled" | "changed"> {
  return changeDatabase(database, async (transaction) => {
    if (!(await holdForSheet(transaction, sheet))) return "changed";
    const received = await findUnmerged(transaction, reply);
    if (!received) return "settled";
    if ((await findNewest(transaction, sheet)) !== baseId) return "changed";
    await putChecksheet(transaction, sheet);
    const data = { state: "merged", checksheetId: sheet.id };
    await transaction.tables.inquiryReply.update({ where: { id: reply.id }, data });
    await closeQuestions(transaction, { ...received, answered });
    return "stored";
  });
}

/** Puts a reply aside. False: it was merged already; nothing was stored. */
export async function dropReply(database: Database, reply: ReplyId): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    if (!(await findUnmerged(transaction, reply))) return false;
    const data = { state: "dismissed", checksheetId: null };
    await transaction.tables.inquiryReply.update({ where: { id: reply.id }, data });
    return true;
  });
}

async function findUnmerged({ tables }: Transaction, { id, inquiryId }: ReplyId) {
  await holdInquiry(tables, inquiryId);
  return tables.inquiryReply.findFirst({
    where: { id, inquiryId, state: { not: "merged" } },
    select: { inquiryId: true, receivedAt: true },
  });
}

/** The version of this sheet's service that a review shows now; null: none. */
async function findNewest(transaction: Transaction, sheet: Merging["sheet"]): Promise<string | null> {
  const { serviceId } = await addService(transaction, sheet);
  const present = await transaction.tables.reviewChecksheet.findMany({
    where: { reviewId: sheet.reviewId, checksheet: { serviceId } },
    select: { checksheet: { select: { id: true, serviceId: true, version: true, disclosedOn: true } } },
  });
  return newestSheets(present.map(({ checksheet }) => checksheet))[0]?.id ?? null;
}

/** What was asked again, typed or answered after the reply came stays as it is; the time of an answer is that at which it came. */
async function closeQuestions(
  transaction: Transaction,
  { inquiryId, receivedAt, answered }: Pick<Merging, "inquiryId" | "answered"> & { receivedAt: Date },
): Promise<void> {
  if (answered.size === 0) return;
  const present = await transaction.tables.inquiryQuestion.findMany({ where: { inquiryId }, orderBy: { ref: "asc" } });
  const questions = present.map((question) => {
    const said = answered.get(question.id);
    if (!said || question.changedAt > receivedAt) return question;
    const texts = { answer: storableText(said.answer), remarks: storableText(said.remarks) };
    return { ...question, ...texts, state: "answered", comment: "", changedAt: receivedAt };
  });
  await replaceQuestions(transaction, { inquiryId, questions });
}
