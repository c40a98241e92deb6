import type { Asked, DraftOrder, Inquiry } from "#lib/domain/inquiry.ts";
import { changeDatabase } from "../change-database.ts";
import { readInquiry } from "../inquiry-record.ts";
import type { Database, Transaction } from "../open-database.ts";
import { replaceQuestions } from "../replace-questions.ts";
import { storableText, toJson } from "../stored-text.ts";
import { addMail, keyOfReview, type NewMail, tellWebhooks } from "./add-delivery.ts";

/** A question that nobody has changed yet. */
export type NewQuestion = Asked & { id: string; text: string; adds: boolean };

export type NewInquiry = Pick<
  Inquiry,
  "id" | "reviewId" | "code" | "kind" | "language" | "vendor" | "service" | "checksheetId"
> & {
  questions: NewQuestion[];
  now: Date;
};

/** Stores a new draft. */
export async function addInquiry(database: Database, { questions, now, ...head }: NewInquiry): Promise<void> {
  await changeDatabase(database, async (transaction) => {
    const names = { vendor: storableText(head.vendor), service: storableText(head.service) };
    const data = { ...head, ...names, state: "draft", dueOn: null, revision: 1, createdAt: now };
    await transaction.tables.inquiry.create({ data: { ...data, createdBy: transaction.by } });
    await addQuestions(transaction, { inquiryId: head.id, questions, after: 0, now });
  });
}

/** Adds questions to a draft, behind those that it has; items that it asks about already are passed over. False: it is a draft no longer. */
export async function extendDraft(
  database: Database,
  { id, questions, now }: { id: string; questions: readonly NewQuestion[]; now: Date },
): Promise<boolean> {
  return changeDatabase(database, async (transaction) => {
    if (!(await takeDraft(transaction, { id }))) return false;
    const present = await transaction.tables.inquiryQuestion.findMany({ where: { inquiryId: id } });
    const items = new Set(present.map(({ item }) => item));
    const added = questions.filter(({ item }) => !items.has(item));
    const after = Math.max(0, ...present.map(({ ref }) => ref));
    await addQuestions(transaction, { inquiryId: id, questions: added, after, now });
    return true;
  });
}

/** Stores a draft as a person changed it, in place of the revision that they saw. Null: it is gone or another one; nothing was stored. */
export async function replaceDraft(
  database: Database,
  { id, reviewId, order, now }: { id: string; reviewId: string; order: DraftOrder; now: Date },
): Promise<Inquiry | null> {
  return changeDatabase(database, async (transaction) => {
    const { revision, language, dueOn } = order;
    if (!(await takeDraft(transaction, { id, reviewId, revision }))) return null;
    const { tables } = transaction;
    const present = await tables.inquiryQuestion.findMany({ where: { inquiryId: id } });
    const byId = new Map(present.map((question) => [question.id, question]));
    const questions = order.questions.flatMap(({ id: question, text, adds }) => {
      const before = byId.get(question);
      return before ? [{ ...before, text: storableText(text), adds, changedAt: now }] : [];
    });
    await replaceQuestions(transaction, { inquiryId: id, questions });
    const data = { language, dueOn };
    const stored = await tables.inquiry.update({
      ...{ where: { id }, data },
      include: { questions: { orderBy: [{ ref: "asc" }] } },
    });
    return readInquiry(stored);
  });
}

/** Deletes a draft; false: it is none. */
export async function deleteDraft(database: Database, where: { id: string; reviewId: string }): Promise<boolean> {
  const deleted = await changeDatabase(database, ({ tables }) =>
    tables.inquiry.deleteMany({ where: { ...where, state: "draft" } }),
  );
  return deleted.count > 0;
}

type Turn = { id: string; reviewId: string; from: string; to: string; now: Date };

/** A draft goes out, or what went out is closed, its link with it. False: it was not in the state that it is taken from. */
export async function turnInquiry(database: Database, { id, reviewId, from, to, now }: Turn): Promise<boolean> {
  const closed = { tokenHash: null, linkExpiresAt: null };
  const { count } = await changeDatabase(database, async (transaction) => {
    const turned = await transaction.tables.inquiry.updateMany({
      where: { id, reviewId, state: from, questions: { some: {} } },
      data: {
        ...{ state: to, revision: { increment: 1 } },
        ...(to === "sent" ? { sentAt: now, sentBy: transaction.by } : closed),
      },
    });
    const find = async () => ({ review: await keyOfReview(transaction, reviewId), inquiry: id });
    if (turned.count > 0 && to === "sent") await tellWebhooks(transaction, { kind: "inquiry.sent", now, find });
    return turned;
  });
  return count > 0;
}

/** `mail`: with which it is sent; null: whoever made it hands it on. */
type NewAnswerLink = { tokenHash: string; expiresAt: Date; mail: NewMail | null; now: Date };

/** Gives what went out a link in place of the one that it has; null takes it away. False: it did not go out. */
export async function setInquiryLink(
  database: Database,
  { id, reviewId, link }: { id: string; reviewId: string; link: NewAnswerLink | null },
): Promise<boolean> {
  const data = { tokenHash: link?.tokenHash ?? null, linkExpiresAt: link?.expiresAt ?? null, linkOpenedAt: null };
  const { count } = await changeDatabase(database, async (transaction) => {
    const turned = await transaction.tables.inquiry.updateMany({ where: { id, reviewId, state: "sent" }, data });
    if (turned.count > 0 && link?.mail) await addMail(transaction, link.mail, link.now);
    return turned;
  });
  return count > 0;
}

/** Takes hold of a draft until the transaction ends. */
async function takeDraft(
  { tables }: Transaction,
  where: { id: string; reviewId?: string; revision?: number },
): Promise<boolean> {
  const taken = await tables.inquiry.updateMany({
    where: { ...where, state: "draft" },
    data: { revision: { increment: 1 } },
  });
  return taken.count > 0;
}

type Adding = { inquiryId: string; questions: readonly NewQuestion[]; after: number; now: Date };

async function addQuestions({ tables }: Transaction, { inquiryId, questions, after, now }: Adding): Promise<void> {
  const data = questions.map(({ id, text, adds, ...asked }, at) => ({
    ...{ id, inquiryId, adds, item: asked.item, ref: after + at + 1, changedAt: now },
    asked: toJson(asked),
    text: storableText(text),
    ...{ answer: "", remarks: "", state: "open", comment: "" },
  }));
  await tables.inquiryQuestion.createMany({ data });
}
