import { changeDatabase } from "../change-database.ts";
import type { Database } from "../open-database.ts";
import { replaceQuestions } from "../replace-questions.ts";
import { storableText } from "../stored-text.ts";
import { holdInquiry } from "./hold-inquiry.ts";
import { keepReply, type NewReply } from "./save-reply.ts";

/** What a vendor types beside one question. */
export type TypedAnswer = { answer: string; remarks: string };

type Saving = { inquiryId: string; questionId: string; said: TypedAnswer; seen: TypedAnswer; now: Date };

/** `theirs`: what somebody else typed meanwhile, which stays; null: it is handed in, or there is no such question. */
export type SavedTyping = { kept: true } | { kept: false; theirs: TypedAnswer | null };

/** Stores what was typed in place of what the vendor saw there, never of what they did not see. */
export async function saveTyped(
  database: Database,
  { inquiryId, questionId, said, seen, now }: Saving,
): Promise<SavedTyping> {
  const stored = storableAnswer(said);
  const { count } = await changeDatabase(database, async ({ tables }) => {
    // Where a file is being taken over, its questions are written anew: waits for it, and sees what they are then.
    await holdInquiry(tables, inquiryId);
    return tables.inquiryQuestion.updateMany({
      where: {
        ...{ id: questionId, inquiryId, state: { not: "answered" } },
        // What is there already may be said once more: an answer that got lost on the way back.
        OR: [storableAnswer(seen), stored],
      },
      data: { ...stored, changedAt: now },
    });
  });
  if (count > 0) return { kept: true };
  const where = { id: questionId, inquiryId, state: { not: "answered" } };
  const select = { answer: true, remarks: true } as const;
  return { kept: false, theirs: await database.reader.inquiryQuestion.findFirst({ where, select }) };
}

/** Fills in answers from a file, at the questions that are not handed in. Returns how many. */
export async function fillTyped(
  database: Database,
  { inquiryId, answers, now }: { inquiryId: string; answers: ReadonlyMap<string, TypedAnswer>; now: Date },
): Promise<number> {
  return changeDatabase(database, async (transaction) => {
    const { tables } = transaction;
    await holdInquiry(tables, inquiryId);
    const present = await tables.inquiryQuestion.findMany({ where: { inquiryId }, orderBy: { ref: "asc" } });
    let filled = 0;
    const questions = present.map((question) => {
      const said = answers.get(question.id);
      if (!said || question.state === "answered") return question;
      filled += 1;
      return { ...question, ...storableAnswer(said), changedAt: now };
    });
    if (filled > 0) await replaceQuestions(transaction, { inquiryId, questions });
    return filled;
  });
}

/**
 * Keeps the file that hands in these answers, and closes their questions: they are the reviewer's now, until one is sent back. All
 * of it, or nothing, where one of them is no longer as it stands in the file. Returns the ids of those that are.
 */
export async function handIn(
  database: Database,
  { reply, answers }: { reply: NewReply; answers: readonly (TypedAnswer & { id: string })[] },
): Promise<Set<string>> {
  const { inquiryId, now } = reply;
  const standing = new Set<string>();
  try {
    await changeDatabase(database, async (transaction) => {
      // Takes hold of the inquiry.
      await keepReply(transaction, reply);
      const data = { state: "answered", comment: "", changedAt: now };
      for (const { id, answer, remarks } of answers) {
        const where = { ...{ id, inquiryId, answer, remarks }, state: { not: "answered" } };
        if ((await transaction.tables.inquiryQuestion.updateMany({ where, data })).count > 0) standing.add(id);
      }
      if (standing.size < answers.length) throw new TypedMeanwhile();
    });
  } catch (error) {
    if (!(error instanceof TypedMeanwhile)) throw error;
  }
  return standing;
}

/** Takes back what a transaction has done so far. */
class TypedMeanwhile extends Error {}

/** Notes that the link was opened. */
export async function markOpened(database: Database, { id, now }: { id: string; now: Date }): Promise<void> {
  await changeDatabase(database, ({ tables }) =>
    tables.inquiry.updateMany({ where: { id }, data: { linkOpenedAt: now } }),
  );
}

type NewEvidence = {
  id: string;
  inquiryId: string;
  questionId: string;
  name: string;
  sha256: string;
  bytes: Uint8Array;
  now: Date;
  /** No more than this in one inquiry. */
  most: number;
};

/** Keeps a document that was attached to a question. False: there is no such open question, or there are too many documents. */
export async function addEvidence(
  database: Database,
  { now, most, bytes, name, ...evidence }: NewEvidence,
): Promise<boolean> {
  const { inquiryId, questionId } = evidence;
  return changeDatabase(database, async ({ tables }) => {
    await holdInquiry(tables, inquiryId);
    const open = { id: questionId, inquiryId, state: { not: "answered" } };
    const question = await tables.inquiryQuestion.findFirst({ where: open, select: { id: true } });
    if (!question || (await tables.inquiryEvidence.count({ where: { inquiryId } })) >= most) return false;
    const data = {
      ...evidence,
      name: storableText(name),
      size: bytes.length,
      bytes: new Uint8Array(bytes),
      addedAt: now,
    };
    await tables.inquiryEvidence.create({ data });
    return true;
  });
}

/** Takes back a document; false: there is none of this id in the inquiry, or its question is handed in. */
export async function removeEvidence(database: Database, where: { id: string; inquiryId: string }): Promise<boolean> {
  const { inquiryId } = where;
  return changeDatabase(database, async ({ tables }) => {
    await holdInquiry(tables, inquiryId);
    const found = await tables.inquiryEvidence.findFirst({ where, select: { questionId: true } });
    const open = { id: found?.questionId ?? "", inquiryId, state: { not: "answered" } };
    if ((await tables.inquiryQuestion.count({ where: open })) === 0) return false;
    return (await tables.inquiryEvidence.deleteMany({ where })).count > 0;
  });
}

function storableAnswer({ answer, remarks }: TypedAnswer): TypedAnswer {
  return { answer: storableText(answer), remarks: storableText(remarks) };
}
