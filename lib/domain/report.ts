import { z } from "zod";
import type { Status } from "./answer.ts";
import type { Comparison, UnplacedAnswer } from "./comparison.ts";
import type { CheckedPair } from "./consistency.ts";
import type { NamedJudgement } from "./judgement.ts";
import type { Language } from "./language.ts";
import type { SignedRecord } from "./review-record.ts";
import type { SentQuestion } from "./sent-question.ts";
import type { Link } from "./source-document.ts";

export const reportFormatSchema = z.enum(["xlsx", "pdf", "docx", "html", "md", "csv", "json"]);
export type ReportFormat = z.infer<typeof reportFormatSchema>;

/** The parts of a report, in their order. */
export const sectionKeys = [
  "decision",
  "summary",
  "requirements",
  "matrix",
  "findings",
  "asked",
  "evidence",
  "answers",
  "unplaced",
  "method",
] as const;
export type SectionKey = (typeof sectionKeys)[number];

/** What of a report a person wants. What is left out is said in the report. */
export type ReportChoice = {
  /** Left out: all parts. */
  sections?: readonly SectionKey[] | undefined;
  /** Items in the order in which they are wanted; left out: all, as the comparison has them. */
  items?: readonly string[] | undefined;
  /** Without what people wrote for their own house: the reasons of their verdicts. */
  withoutNotes?: boolean | undefined;
};

/** A table cell of a report: text as it must appear, never a formula. */
export type ReportCell = {
  text: string;
  status?: Status;
  links?: Link[];
  /** Small print shown with the cell: where it comes from, what to watch. */
  note?: string;
  /** Warnings in words, shown after the text. */
  marks?: string[];
};

export type ReportColumn = {
  heading: string;
  /** Relative width. */
  width: number;
  /** Left out on paper where the table would not fit: what it says stands elsewhere in the report, or is for programs. */
  detail?: boolean;
};

export type ReportBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; rows: { label: string; value: string }[] }
  | {
      kind: "table";
      columns: ReportColumn[];
      rows: ReportCell[][];
      /** Columns that stay in view. */
      frozenColumns: number;
    };

export type ReportTable = Extract<ReportBlock, { kind: "table" }>;

/** A part of the report: a heading in documents, a sheet in workbooks. */
export type ReportSection = { key: string; title: string; blocks: ReportBlock[] };

/** Words that a writer needs beside the sections; `{part}`, `{parts}`, `{page}`, `{pages}` are its to fill. */
export type ReportWords = {
  /** Stands beside the second and later parts of a text that is too long for one cell of the format. */
  continued: string;
  page: string;
  filter: string;
  /** Announced when a filter has left `{rows}` rows. */
  filtered: string;
  contents: string;
};

/** A report as data: what is said and in which order is decided; a writer only gives it a form. */
export type Report = {
  language: Language;
  title: string;
  /** ISO 8601 instant that the report states as its own. */
  madeAt: string;
  sections: ReportSection[];
  /** Sign and word of each status: a writer shows both wherever a cell has a status. */
  statusLabels: Record<Status, { glyph: string; word: string }>;
  words: ReportWords;
  /** What the sections were made from, for formats that programs read. */
  comparison: Comparison;
  /** What the comparison does not show, per sheet, in the order of `comparison.sheets`. */
  unplaced: readonly (readonly UnplacedAnswer[])[];
  /** Present where the comparison was judged by somebody's requirements. */
  judged?: NamedJudgement;
  /** Present where each service's sheets were held against themselves. */
  checked?: readonly CheckedPair[];
  /** Present where vendors were asked something. */
  asked?: readonly SentQuestion[];
  /** Present where the report is made from a signed decision. */
  signed?: SignedRecord;
};
