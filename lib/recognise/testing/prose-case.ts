import { recogniseRows } from "../recognise-rows.ts";
import { proseSheet } from "./prose-sheet.ts";
import { tableDocument } from "./table-document.ts";

/** Running text and the questions that are to be found in it. */
export type ProseCase = {
  title: string;
  input: string;
  /** false: the marks of `proseSheet` are the text's own. */
  marks?: boolean;
  /** Of each question row: innermost section, number, question, answer. */
  rows: [section: string | undefined, number: string, question: string, answer: string][];
};

/** The questions that are found in a case's text, as the case states them; how many lines it has, and how many rows were made of them. */
export function askedIn({ input, marks }: ProseCase) {
  const sheet = proseSheet(input, marks);
  const { rows } = recogniseRows(tableDocument(sheet));
  const asked = rows.filter(({ bucket }) => bucket === "question");
  return {
    asked: asked.map(({ path, number, question, answer }) => [path.at(-1), number, question, answer]),
    lines: new Set(sheet.cells.map(({ row }) => row)).size,
    rows: rows.length,
  };
}
