import type { Language } from "./language.ts";

/** A column of the table that a vendor fills in. "own": what we ask; "theirs": where the vendor writes. */
export type InquiryFormColumn = { heading: string; width: number; side: "own" | "theirs" };

/** A sheet of questions for one vendor, as data: a writer only gives it the form of a file. Cells are texts, never formulas. */
export type InquiryForm = {
  language: Language;
  title: string;
  /** Said above the table, a paragraph each. */
  lead: readonly string[];
  facts: readonly { label: string; value: string; hint?: string }[];
  columns: readonly InquiryFormColumn[];
  /** A text a column. */
  rows: readonly (readonly string[])[];
  code: string;
  /** Name of the hidden sheet that says the code once more. */
  hiddenName: string;
  /** Stands in the second column of rows that continue a text too long for one cell. */
  continued: string;
  /** "{page}" and "{pages}" are the writer's to fill. */
  page: string;
  /** ISO 8601 instant that the file states as its own. */
  madeAt: string;
};

export const inquiryFormats = ["xlsx", "docx"] as const;
export type InquiryFormat = (typeof inquiryFormats)[number];
