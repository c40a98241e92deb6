import type { Layout } from "#lib/domain/source-row.ts";
import type { Decisions } from "./import-draft.ts";

/** What the page posts beside the file, as the form field `order` in JSON. */
export type ImportOrder = {
  reviewKey: string;
  vendor: string;
  service: string;
  /** ISO 8601, or null where nobody knows. */
  disclosedOn: string | null;
  /** null where nobody corrected or remembered one. */
  layout: Layout | null;
  decisions: Decisions;
};
