// One sheet as the program reads it, against what its author says that it holds.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "#lib/domain/answer.ts";
import { statedText } from "#lib/domain/source-row.ts";
import { readDocument } from "#lib/read/read-document.ts";
import { arrangeDocument } from "#lib/recognise/arrange-document.ts";
import { type UnderstoodRow, understandSheet } from "#lib/usecases/import/understand-sheet.ts";
import { findBuiltInTemplate } from "#templates/built-in.ts";

/** A question of a sheet as its author labelled it, who did not know the program. */
export type TrueQuestion = {
  sheet: string | null;
  row: number | null;
  number: string;
  question: string;
  answer: string;
  remarks: string;
  /** The answer's cell as it stands, where `answer` are the words ticked in it. */
  answerRaw?: string;
  /** Answer and explanation in two cells that the form makes one: joined or parted is right. */
  joined?: boolean;
  items: string[];
  /** Items that a careful person would accept as well. */
  itemsAlso?: string[];
  status: string;
  statusAlso?: string[];
  facts?: { kind: string; value: string | number; unit?: string | null; text: string }[];
};

export type TrueSheet = {
  file: string;
  language: string;
  disclosedOn: string | null;
  vendor: string | null;
  service: string | null;
  questions: TrueQuestion[];
};

export type JudgedQuestion = { truth: TrueQuestion; row: UnderstoodRow | null };
export type JudgedSheet = {
  truth: TrueSheet;
  questions: JudgedQuestion[];
  /** Rows that the program takes for questions, and the author does not. */
  extra: UnderstoodRow[];
  disclosedOn: string | null;
};

const template = findBuiltInTemplate("mic-cloud")!;
// White space is what a PDF or a text does not keep.
const fold = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").toLowerCase();

/** Reads a sheet from a folder and lays the author's questions beside the rows: by cell where there is one, else by words. */
export async function judgeSheet(folder: string, name: string): Promise<JudgedSheet> {
  const truth: TrueSheet = JSON.parse(readFileSync(join(folder, `${name}.truth.json`), "utf8"));
  const read = await readDocument({ bytes: readFileSync(join(folder, truth.file)), name: truth.file });
  if (!read.ok) throw new Error(`${truth.file}: ${read.code}`);
  const { rows, recognition } = understandSheet({ document: arrangeDocument(read.value), template });
  const left = new Set(rows.filter(({ bucket }) => bucket === "question"));
  const questions = truth.questions.map((question): JudgedQuestion => {
    const row = findRow(question, left);
    if (row) left.delete(row);
    return { truth: question, row };
  });
  return { truth, questions, extra: [...left], disclosedOn: recognition.disclosedOn?.value ?? null };
}

function findRow(truth: TrueQuestion, rows: Set<UnderstoodRow>): UnderstoodRow | null {
  const asked = fold(truth.question);
  const all = [...rows];
  const atCell = all.find(({ sheet, row }) => row === truth.row && (truth.sheet === null || sheet === truth.sheet));
  if (truth.row !== null) return atCell ?? null;
  const sameNumber = all.filter(({ number }) => fold(number) === fold(truth.number));
  const same = (list: UnderstoodRow[]) => list.find((row) => fold(row.question) === asked);
  return same(sameNumber) ?? same(all) ?? all.find((row) => holds(fold(row.question), asked)) ?? null;
}

const holds = (long: string, short: string) =>
  short.length > 7 && (long.includes(short) || (long.length > 7 && short.includes(long)));

/** The answer to the letter; spaces and line breaks do not count, a PDF keeps neither. */
export function isAnswerRight({ truth, row }: JudgedQuestion): boolean {
  if (!row) return false;
  // What is compared and interpreted is the answer with its explanation: where no code is given, the words alone.
  const read = [row.answer, statedText(row)].map(fold);
  if (read.includes(fold(truth.answer)) || (truth.answerRaw && read.includes(fold(truth.answerRaw)))) return true;
  const both = fold(row.answer + row.detail + row.remarks);
  return truth.joined === true && sameParts(both, truth);
}

// "F | TLS 1.2 | See annex C": which of the cells is the answer, its code or its words, authors see either way.
const sameParts = (both: string, { answer, remarks }: TrueQuestion): boolean =>
  both === fold(answer + remarks) || both === fold(remarks + answer);

export const acceptedItems = ({ items, itemsAlso = [] }: TrueQuestion): string[] => [...items, ...itemsAlso];
export const acceptedStatuses = ({ status, statusAlso = [] }: TrueQuestion): string[] => [status, ...statusAlso];

/** The facts of a question, as "kind=value unit". */
export const trueFacts = ({ facts = [] }: TrueQuestion): string[] => facts.map(factKey);
export const readFacts = (row: UnderstoodRow): string[] => (row.interpretation?.facts ?? []).map(factKey);

// What counts is the value: authors name units as they like ("10 characters", "8 桁") and write hours in any form.
function factKey({ kind, value, unit }: { kind: Fact["kind"] | string; value: string | number; unit?: string | null }) {
  if (kind === "service-hours") return `${kind}=${hoursOf(String(value))}`;
  // Every six hours is four times a day.
  if (kind === "frequency" && unit && PER_YEAR[unit]) return `${kind}=${Math.round(Number(value) * PER_YEAR[unit])}`;
  const timed = kind === "duration" || kind === "frequency";
  return timed && unit ? `${kind}=${value} ${unit.replace("business-", "")}` : `${kind}=${value}`;
}

const PER_YEAR: Readonly<Record<string, number>> = {
  minute: 525_600,
  hour: 8760,
  day: 365,
  week: 52,
  month: 12,
  year: 1,
};

function hoursOf(text: string): string {
  if (/24\s?(?:[x×/時h]|hours)|24\/7|7\s?x\s?24/i.test(text)) return "24/7";
  return (text.match(/\d{1,2}:\d{2}/g) ?? [text]).map((time) => time.padStart(5, "0")).join("-");
}
