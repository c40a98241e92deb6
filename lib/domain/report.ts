import type { Status } from "./answer.ts";
import type { Language } from "./language.ts";
import type { Link } from "./source-document.ts";

/** A table cell of a report: text as it must appear, never a formula. */
export type ReportCell = {
  text: string;
  status?: Status;
  links?: Link[];
  /** Small print shown with the cell: where it comes from, what to watch. */
  note?: string;
};

export type ReportColumn = { heading: string /** relative width */; width: number };

export type ReportBlock =
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; rows: { label: string; value: string }[] }
  | {
      kind: "table";
      columns: ReportColumn[];
      rows: ReportCell[][] /** columns that stay in view */;
      frozenColumns: number;
    };

/** A part of the report: a heading in documents, a sheet in workbooks. */
export type ReportSection = { key: string; title: string; blocks: ReportBlock[] };

/** A report as data: what is said and in which order is decided; a writer only gives it a form. */
export type Report = {
  language: Language;
  title: string;
  /** ISO 8601 instant that the report states as its own. */
  madeAt: string;
  sections: ReportSection[];
};
