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
  decisions: Decisions;
};
