import type { Refusal } from "#lib/domain/issue.ts";
import type { Recognition } from "#lib/domain/source-row.ts";

/** The refusal of a document in which no question row was found; null where there is one. */
export function refuseWithoutTable(recognition: Recognition): Refusal | null {
  if (recognition.rows.some((row) => row.bucket === "question")) return null;
  const issue = recognition.issues.find(({ code }) => code === "no-table");
  return { ok: false, code: "no-table", detail: issue?.detail ?? "" };
}
