import type { Layout } from "#lib/domain/source-row.ts";
import type { Decisions } from "./import-draft.ts";

/** What the page posts beside the file, as the form field `order` in JSON. */
export type ImportOrder = {
  reviewKey: string;
  vendor: string;
  service: string;
  /** ISO 8601, or null where nobody knows. */
  disclosedOn: string | null;
  /** As a person corrected it; null: as remembered for this form, or as recognised. */
  layout: Layout | null;
  /** Where a person says that the columns of a PDF part, in points; null: as they were found. */
  columnEdges: readonly number[] | null;
  /** Whether a person wants the cells where the file has them. */
  asWritten: boolean;
  decisions: Decisions;
};
