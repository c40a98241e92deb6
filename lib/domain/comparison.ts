import type { Answer, Flag, Status } from "./answer.ts";
import type { Relation } from "./placement.ts";
import type { Link } from "./source-document.ts";
import type { Template } from "./template.ts";

/** Where a verbatim answer stands in its file. */
export type SourceReference = {
  documentId: string;
  sheet: string;
  row: number;
  page: number | null;
  /** Address of the answer's cell, "E7"; null where the row has none. */
  cell: string | null;
};

/** One filled document of one service, as a column of the comparison. */
export type ComparedSheet = {
  id: string;
  vendor: string;
  service: string;
  language: string;
  /** ISO date stated in the sheet; null where it states none. */
  disclosedOn: string | null;
  fileName: string;
  sha256: string;
};

/** One vendor row that answers one item. */
export type ItemAnswer = {
  rowId: string;
  item: string;
  relation: Relation;
  /** "review": nobody is sure yet that the row belongs here. */
  state: "placed" | "review";
  confidence: number;
  /** The vendor's own number and question, verbatim. */
  number: string;
  question: string;
  /** The verbatim answer and remarks. */
  text: string;
  remarks: string;
  source: SourceReference;
  answer: Answer;
};

/** A vendor's question that stands at no item of the template: no cell of the comparison shows it. Verbatim. */
export type UnplacedAnswer = {
  rowId: string;
  number: string;
  /** The vendor's own headings above it. */
  path: string[];
  question: string;
  text: string;
  remarks: string;
  links: Link[];
  source: SourceReference;
};

/** What `compareAnswers` takes for each sheet. */
export type SheetAnswers = ComparedSheet & { answers: ItemAnswer[] };

/** One item × one sheet. No answers: the sheet has no such row. */
export type ComparisonCell = {
  status: Status;
  flags: Flag[];
  answers: ItemAnswer[];
  /** The normal form that is compared: equal keys say the same. */
  normal: string;
};

/** "same": all sheets say the same; "different": at least two differ; "missing": no sheet answers. */
export type Agreement = "same" | "different" | "missing";

export type ComparisonRow = {
  item: string;
  agreement: Agreement;
  /** Discriminating power: entropy of the normal forms (bits) × weight of the item. */
  power: number;
  /** In the order of `Comparison.sheets`. */
  cells: ComparisonCell[];
};

/** Counts over all items, per sheet, in the order of `Comparison.sheets`. */
export type Coverage = { items: number } & Record<Status, number>;

/** The one value that grid, reports, terminal and API read. */
export type Comparison = {
  template: Template;
  sheets: ComparedSheet[];
  /** In the template's order, every item once. */
  rows: ComparisonRow[];
  /** Indices into `rows`, what decides first: rows that no sheet answers come last. */
  decidingOrder: number[];
  coverage: Coverage[];
};
