import { z } from "zod";
import { issueSchema } from "./issue.ts";
import { joinTexts } from "./join-texts.ts";
import { linkSchema } from "./source-document.ts";

/** Every non-empty source row ends in exactly one of these. */
export const bucketSchema = z.enum(["question", "section", "header", "note", "ignored"]);
export type Bucket = z.infer<typeof bucketSchema>;

/** What a column of a checksheet holds. Several columns may share `path`, `remarks`, `ignore` and the choice roles. */
export const columnRoleSchema = z.enum([
  "number", // No., 項番, Question ID; two columns are joined
  "path", // 種別, 大項目, category: fills down, resets at sections
  "item", // サービスレベル項目例, 小項目: the item's short name, last part of the path
  "question", // 規定内容, 内容, Question
  "answer", // 回答
  "detail", // 具体的内容, Additional Information: the explanation beside a short answer
  "remarks", // 備考, 補足
  "unit", // 測定単位: tells what kind of answer is asked for
  "example", // 設定例: the form's own sample, never the answer
  "required", // 基準値, 必須/選択: what the form or the buyer asks for, never the answer
  "choice-yes", // three columns with an x in one of them
  "choice-no",
  "choice-na",
  "choice-partial",
  "evidence", // 根拠資料, URL
  "ignore",
]);
export type ColumnRole = z.infer<typeof columnRoleSchema>;

/** Why a row is in its bucket. The sentences live in the catalogues under `reasons.<code>`. */
export const rowReasonSchema = z.enum([
  "question-row",
  "listed-fact", // a label and its value below a heading of a text: nobody asked in so many words
  "full-width-section",
  "sheet-heading",
  "heading-between-tables",
  "column-header",
  "repeated-header",
  "title",
  "above-table",
  "below-table",
  "between-tables",
  "running-line", // the head or foot of a page
  "legend",
  "continuation", // text that belongs to the row above it
  "no-question-text",
  "sample-row", // the form's own example of a filled-in row
  "hidden-sheet",
  "hidden-row",
  "sheet-left-out", // cover, instructions, score, list of choices
  "duplicate-of-other-sheet",
  "answered-later", // the vendor answered this question again, in a file that came back
  "not-answered", // asked in a file that came back, and left open
  "layout-override", // a person or a stored layout profile said so
]);
export type RowReason = z.infer<typeof rowReasonSchema>;

/** One non-empty row of the source, in its bucket, taken apart by column role. Texts are verbatim. */
export const sourceRowSchema = z.object({
  bucket: bucketSchema,
  sheet: z.string(),
  /** 1-based row of the sheet's grid: unique within the sheet. */
  gridRow: z.number().int(),
  /** As a reader counts: for PDF within the page, else the same as gridRow. */
  row: z.number().int(),
  page: z.number().int().nullable(),
  number: z.string(),
  /** From the outermost section to the item's short name, filled down. */
  path: z.array(z.string()),
  question: z.string(),
  /** Verbatim, line breaks kept; "" where nothing was written or only the form's placeholder stands. */
  answer: z.string(),
  /** What the vendor explains in a cell of its own beside a short answer; "" where the form has no such column. */
  detail: z.string(),
  remarks: z.string(),
  /** Addresses ("E7") of the cells that the parts came from. */
  cells: z.partialRecord(columnRoleSchema, z.string()),
  links: z.array(linkSchema),
  unit: z.string(),
  example: z.string(),
  /** The answers that the form allows in the answer cell, if it lists them. */
  allowed: z.array(z.string()),
  /** The whole row as text, cells joined by " | ": what a person sees for rows that ask nothing. */
  text: z.string(),
  reason: rowReasonSchema,
});
export type SourceRow = z.infer<typeof sourceRowSchema>;

/** The answer and its explanation as one text, each verbatim, on lines of their own: what is interpreted and compared. */
export function statedText({ answer, detail }: Pick<SourceRow, "answer" | "detail">): string {
  return joinTexts([answer, detail]);
}

/** How one sheet is laid out: what recognition found, what a person corrects, and what a profile remembers. */
export const sheetLayoutSchema = z.object({
  sheet: z.string(),
  included: z.boolean(),
  /** 1-based grid rows of the column header; empty where there is none. */
  headerRows: z.array(z.number().int()),
  /** One entry per column, from column 1. */
  roles: z.array(columnRoleSchema),
  /** Rows whose bucket a person set by hand, by grid row. */
  buckets: z.record(z.string(), bucketSchema),
  /** Hash of the sheet's header texts as found without help: how a profile finds the sheet again. */
  form: z.string().optional(),
});
export type SheetLayout = z.infer<typeof sheetLayoutSchema>;

/**
 * A layout for a whole document. `fingerprint` is a hash over header texts and roles, without provider content,
 * so that the next sheet of the same form is known. As a profile it holds no row numbers that would not carry over:
 * sheets are found again by their header texts, not by position.
 */
export const layoutSchema = z.object({
  fingerprint: z.string(),
  sheets: z.array(sheetLayoutSchema),
  /** A layout kept for other documents of the form: its row numbers and hand-set buckets do not count. */
  profile: z.boolean().optional(),
});
export type Layout = z.infer<typeof layoutSchema>;

/** What the sheet itself states about its origin; null where it does not. `cell` is where it was read. */
const statedSchema = z.object({ value: z.string(), sheet: z.string(), cell: z.string() }).nullable();

/** What `recogniseRows` hands over. */
export const recognitionSchema = z.object({
  rows: z.array(sourceRowSchema),
  layout: layoutSchema,
  /** "ja", "en", or another ISO 639-1 code, or "" where there is too little text. */
  language: z.string(),
  title: statedSchema,
  /** ISO 8601 date of disclosure or entry. */
  disclosedOn: statedSchema,
  vendor: statedSchema,
  service: statedSchema,
  /** Symbols as the sheet itself explains them: "△" → "条件付き". */
  legend: z.record(z.string(), z.string()),
  issues: z.array(issueSchema),
});
export type Recognition = z.infer<typeof recognitionSchema>;

/** The counts shown to a person: they add up to `nonEmptyRows`, always. */
export type Accounting = { nonEmptyRows: number } & Record<Bucket, number>;

/** Counts rows by bucket. */
export function countBuckets(rows: readonly Pick<SourceRow, "bucket">[]): Accounting {
  const counts = { question: 0, section: 0, header: 0, note: 0, ignored: 0 };
  for (const row of rows) counts[row.bucket] += 1;
  return { nonEmptyRows: rows.length, ...counts };
}
