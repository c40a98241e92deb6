import type { InquiryQuestion } from "../../generated/sqlite/client.ts";
import type { Transaction } from "./open-database.ts";

/** Writes the questions of an inquiry anew, in this order: two statements, however many there are. */
export async function replaceQuestions(
  { tables }: Transaction,
  { inquiryId, questions }: { inquiryId: string; questions: readonly InquiryQuestion[] },
): Promise<void> {
  await tables.inquiryQuestion.deleteMany({ where: { inquiryId } });
  await tables.inquiryQuestion.createMany({ data: questions.map((question, at) => ({ ...question, ref: at + 1 })) });
}
