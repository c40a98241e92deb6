import { recogniseRows } from "../recognise-rows.ts";
import { tableDocument } from "./table-document.ts";

type AskedRow = [number: string, question: string, answer: string, detail: string];

/** A table literal and what its question rows are to be. */
export type TableCase = { title: string; input: string; rows: AskedRow[] };

/** Number, question, answer and explanation of each question of a table literal, in order. */
export function askedRows(table: string): AskedRow[] {
  const questions = recogniseRows(tableDocument(table)).rows.filter(({ bucket }) => bucket === "question");
  return questions.map(({ number, question, answer, detail }) => [number, question, answer, detail]);
}
