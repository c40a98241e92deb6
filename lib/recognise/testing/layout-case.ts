import { cellAddress, type SourceDocument, type SourceSheet } from "#lib/domain/source-document.ts";
import { type Recognition, type SourceRow, statedText } from "#lib/domain/source-row.ts";
import { recogniseRows } from "../recognise-rows.ts";
import { tableDocument } from "./table-document.ts";

/** A table and what is to be seen in it. */
export type LayoutCase = {
  title: string;
  input: string | SourceSheet | (string | SourceSheet)[];
  /** Roles of the first sheet that is taken in. */
  roles: string;
  /** One letter a row, all sheets: Question Section Header Note Ignored. */
  buckets: string;
  /** Of the question rows. */
  answers: string[];
  remarks?: string[];
  paths?: string[];
  /** Some more of the question rows, by index. */
  rows?: Record<number, Partial<SourceRow>>;
};

const LETTERS = { question: "Q", section: "S", header: "H", note: "N", ignored: "I" };

/** What a case says, and what is seen of the same in its table. */
export function layoutOf({ title: _, input, rows = {}, ...stated }: LayoutCase) {
  const { layout, rows: found } = recogniseRows(documentOf(input));
  const questions = found.filter((row) => row.bucket === "question");
  const all = {
    roles: layout.sheets.find((sheet) => sheet.included)?.roles.join(" ") ?? "",
    buckets: found.map((row) => LETTERS[row.bucket]).join(""),
    answers: questions.map(statedText),
    remarks: questions.map((row) => row.remarks),
    paths: questions.map((row) => row.path.join(" > ")),
  };
  const named = Object.keys(stated).map((key) => [key, all[key as keyof typeof all]]);
  return { stated, seen: Object.fromEntries(named), rows: Object.keys(rows).map((index) => questions[Number(index)]) };
}

/** The answers of a table that are not their cell's text, to the letter. */
export function strayAnswers({ input }: LayoutCase): string[] {
  const document = documentOf(input);
  return recogniseRows(document).rows.flatMap((row) => {
    const { answer: at, ...others } = row.cells;
    if (row.answer === "" || !at || Object.keys(others).some((role) => role.startsWith("choice-"))) return [];
    const sheet = document.sheets.find(({ name }) => name === row.sheet);
    const texts = sheet?.cells.filter((cell) => cellAddress(cell) === at).map(({ text }) => text) ?? [];
    // "A1. Tokyo" without its mark; an answer that goes on in rows of its own.
    return texts.some((text) => row.answer.startsWith(text) || text.endsWith(row.answer)) ? [] : [row.answer];
  });
}

/** What is recognised of a table, and what of the same with the layout that was found given back. */
export function recogniseTwice({ input }: LayoutCase): Pick<Recognition, "rows" | "layout">[] {
  const document = documentOf(input);
  const first = recogniseRows(document);
  const again = recogniseRows(document, first.layout);
  return [first, again].map(({ rows, layout }) => ({ rows, layout }));
}

function documentOf(input: LayoutCase["input"]): SourceDocument {
  return tableDocument(...(Array.isArray(input) ? input : [input]));
}
