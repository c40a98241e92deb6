import { z } from "zod";
import { languageSchema } from "#lib/domain/language.ts";
import { type SectionKey, sectionKeys } from "#lib/domain/report.ts";

/** Parts that a person can leave out; a signed decision has a report of its own. */
export const chosenParts = sectionKeys.filter((key): key is Exclude<SectionKey, "decision"> => key !== "decision");

const idSchema = z.string().regex(/^[\w-]{1,80}$/);

/** What of a report is wanted, as the address says it beside the view of the comparison. */
export type ReportQuery = {
  /** None: all. */
  sections: SectionKey[];
  sheets: string[];
  rows: "all" | "view";
  language: "ja" | "en" | "both" | null;
  notes: boolean;
  shiftJis: boolean;
};

/** Reads an address. Unknown parameters and values are dropped, never an error. */
export function readReportQuery(query: URLSearchParams): ReportQuery {
  const language = languageSchema.or(z.literal("both")).safeParse(query.get("language"));
  const parts = new Set(query.getAll("part"));
  return {
    sections: sectionKeys.filter((key) => parts.has(key)),
    sheets: query.getAll("sheet").filter((id) => idSchema.safeParse(id).success),
    rows: query.get("rows") === "view" ? "view" : "all",
    language: language.success ? language.data : null,
    notes: query.get("notes") !== "no",
    shiftJis: query.get("encoding") === "shift_jis",
  };
}
