// Answers of invented providers to questions without a sheet, as their authors label them (sheets/answers).
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { statusSchema } from "#lib/domain/answer.ts";
import { interpretAnswer } from "#lib/interpret/interpret-answer.ts";

const labelSchema = z.object({
  question: z.string(),
  answer: z.string(),
  remarks: z.string(),
  status: statusSchema,
  statusAlso: z.array(statusSchema),
});

/** What was read of one answer: whether its status is one that the author accepts, and how sure it was. */
export type JudgedAnswer = { right: boolean; confidence: number; unread: boolean };

/** Reads every labelled answer of a file, a JSON object a line. */
export function judgeAnswers(set: string): JudgedAnswer[] {
  const lines = readFileSync(join(import.meta.dirname, `sheets/answers/${set}.jsonl`), "utf8")
    .trim()
    .split("\n");
  return lines.map((line) => {
    const { question, answer, remarks, status, statusAlso } = labelSchema.parse(JSON.parse(line));
    const input = { text: answer, remarks, links: [], legend: {}, unit: "", question, allowed: [] };
    const read = interpretAnswer(input, null);
    const right = [status, ...statusAlso].includes(read.status);
    return { right, confidence: read.confidence, unread: read.status === "needs_review" };
  });
}
