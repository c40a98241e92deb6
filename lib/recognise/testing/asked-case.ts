import { recogniseRows } from "../recognise-rows.ts";
import { tableDocument } from "./table-document.ts";

/** A table and what it is to ask. */
export type AskedCase = {
  title: string;
  input: string;
  /** Of each question row: number, question, answer, remarks. */
  rows: [number: string, question: string, answer: string, remarks: string][];
  issues?: string[];
};

/** What is found in a case's table, as the case states it. */
export function foundIn({ input }: AskedCase) {
  const { rows, issues } = recogniseRows(tableDocument(input));
  const asked = rows.filter((row) => row.bucket === "question");
  return {
    rows: asked.map((row) => [row.number, row.question, row.answer, row.remarks]),
    issues: issues.map((issue) => issue.code),
  };
}
